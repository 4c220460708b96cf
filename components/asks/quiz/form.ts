import { startItems, type AskForm } from '../form.ts';

export const form: AskForm = {
  begin(options) {
    const [first, ...others] = startItems(options);
    return { options: [{ ...first, right: true }, ...others] };
  },
};
