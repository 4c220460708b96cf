import { startItems, type AskForm } from '../form.ts';

export const form: AskForm = {
  parts: ['items', 'explain'],
  begin: ([first = '', second = '']) => ({ items: startItems([first, second, first]) }),
};
