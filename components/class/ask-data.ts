/** A story's questions as the class's page needs them in the browser: plain words and no answer. */
import { classPlanOf, kindOf } from '../../story/asks/asks.ts';
import type { Story } from '../../story/story.ts';
import type { AskData } from '../asks/class-kind.tsx';
import { flatten } from '../step/flatten.ts';

export const asksOf = (story: Story): readonly AskData[] =>
  story.steps.flatMap(({ id, chapter, ask }): readonly AskData[] => {
    if (!ask) return [];
    const plan = classPlanOf(ask);
    const options = 'options' in ask ? ask.options : [];
    return [
      {
        step: id,
        address: `#${chapter}/${id}`,
        question: flatten(ask.question),
        rule: kindOf(ask).rule(ask),
        options: options.map(({ id: option, text }) => ({ id: option, text: flatten(text) })),
        ...(plan && { plan }),
        lang: story.lang,
      },
    ];
  });
