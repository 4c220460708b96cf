/** The class's page of a story as the server renders it: the article without answers, and the class's client. */
import type { ReactNode } from 'react';
import type { Ask } from '../../../story/story.ts';
import { classCopyOf } from '../../../story/readings/audience.ts';
import { StaticHtml } from '../../../components/reader/static-html.tsx';
import { keepTree } from '../../../components/reader/kept-tree.ts';
import { PageExtras } from '../../../components/reader/page-extras.tsx';
import { StoryDocument, type StoryPageProps } from '../../../components/reader/story-page.tsx';
import type { Prose } from '../../../components/step/context.ts';
import { RichLine } from '../../../components/step/rich-text.tsx';
import { runsOf } from '../../../components/step/runs.ts';
import { classMessages } from '../../../components/ui/messages.class.en.ts';
import { translate } from '../../../components/ui/messages.ts';
import { asksOf } from './ask-data.ts';
import { ClassReader } from './class-reader.tsx';

/** The card of a question: its words, and the place where the class answers. */
const askSlot = (prose: Prose, ask: Ask, step: string): ReactNode => {
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

export function ClassPage({ story: whole, manifest, basePath }: Omit<StoryPageProps, 'desk'>) {
  const story = classCopyOf(whole);
  const t = translate(story.lang);
  const name = `${story.id}/class`;
  keepTree(
    name,
    <StoryDocument
      story={story}
      manifest={manifest}
      basePath={basePath}
      desk={false}
      askOf={askSlot}
    />,
  );
  return (
    <>
      <StaticHtml name={name} scrolls />
      <PageExtras />
      {manifest ? (
        <ClassReader
          basePath={basePath}
          timeline={basePath + manifest.timeline}
          reader={{ here: t.raw('nav.here'), unknownAddress: t('stage.unknownAddress') }}
          words={classMessages}
          asks={asksOf(story)}
        />
      ) : null}
    </>
  );
}
