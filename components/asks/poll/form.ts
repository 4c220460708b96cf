import { startItems, type AskForm } from '../form.ts';

export const form: AskForm = {
  begin: (options) => ({ options: startItems(options) }),
};
