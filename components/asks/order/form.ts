import { startItems, type AskForm } from '../form.ts';

export const form: AskForm = {
  begin: ([first = '', second = '']) => ({ items: startItems([first, second, first]) }),
};
