import type { AskForm } from '../form.ts';

/** It is begun where parts of a picture are named; here its words are written. */
export const form: AskForm = { parts: ['rightChoices', 'explain'] };
