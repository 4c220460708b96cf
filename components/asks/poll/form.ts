import { startItems, type AskForm } from '../form.ts';

export const form: AskForm = {
  parts: ['choices'],
  begin: (options) => ({ options: startItems(options) }),
};
