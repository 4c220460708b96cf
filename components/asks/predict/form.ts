import type { AskForm } from '../form.ts';

export const form: AskForm = {};
