import { startItems, type AskForm } from '../form.ts';

export const form: AskForm = {
  parts: ['rightChoices', 'explain'],
  begin(options) {
    const [first, ...others] = startItems(options);
    return { options: [{ ...first, right: true }, ...others] };
  },
};
