import type { AskForm } from '../form.ts';

export const form: AskForm = {
  on: 'places',
  begin(_, picture) {
    const [part] = picture?.parts ?? [];
    return { on: picture?.scene ?? '', answer: { at: part?.id ?? '', text: part?.name ?? '' } };
  },
};
