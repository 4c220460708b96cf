import type { AskForm } from '../form.ts';

export const form: AskForm = {
  on: 'parts',
  begin: (_, picture) => ({
    on: picture?.scene ?? '',
    options: (picture?.parts ?? []).slice(0, 4).map(({ id, name }, i) => ({
      ...{ id: `answer-${i + 1}`, text: name, at: id },
      ...(i === 0 && { right: true }),
    })),
  }),
};
