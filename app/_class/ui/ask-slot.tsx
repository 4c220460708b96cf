/** The card of a question on a class's page: its words, and the place where the class answers. */
import type { ReactNode } from 'react';
import type { Ask } from '../../../story/story.ts';
import type { Prose } from '../../../components/step/context.ts';
import { RichLine } from '../../../components/step/rich-text.tsx';
import { runsOf } from '../../../components/step/runs.ts';

export const askSlot = (prose: Prose, ask: Ask, step: string): ReactNode => {
  const id = `ask-${step}`;
  return (
    <section className={`paper ask ask-${ask.kind}`} aria-labelledby={id}>
      <p className="paper-kicker">{prose.t(`ask.${ask.kind}`)}</p>
      <h4 id={id}>
        <RichLine runs={runsOf(prose, ask.question)} />
      </h4>
      {ask.kind === 'discuss' ? (
        <ul className="prompts">
          {ask.prompts.map((prompt, index) => (
            <li key={index}>
              <RichLine runs={runsOf(prose, prompt)} />
            </li>
          ))}
        </ul>
      ) : null}
      <div data-class-ask={step} />
    </section>
  );
};
