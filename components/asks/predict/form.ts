import type { AskForm } from '../form.ts';

export const form: AskForm = { parts: ['bounds', 'explain', 'truth'] };
