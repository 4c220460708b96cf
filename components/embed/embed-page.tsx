/**
 * A story, a chapter or a step in a frame of another site's page, as the server renders it. Complete
 * without scripts: content management systems set `sandbox=""` on unknown frames, where no script
 * runs.
 */
import type { Story } from '../../story/story.ts';
import { keepTree } from '../reader/saved-tree.ts';
import { SourcesPanel } from '../reader/panels.tsx';
import { ScrollArticle } from '../reader/scroll-article.tsx';
import { StaticHtml } from '../reader/static-html.tsx';
import { stillFigures } from '../reader/still-figures.tsx';
import type { StillAddresses } from '../stage/step-figure.tsx';
import { stillName } from '../stage/still-name.ts';
import { addressOf, proseOf, type Prose } from '../step/context.ts';
import { CiteFootnotes, FactFootnotes, TermFootnotes } from '../step/footnotes.tsx';
import { SourceList } from '../step/source-list.tsx';
import { translate, wordsOf } from '../ui/messages.ts';
import { ChapterReader } from './chapter-reader.tsx';
import type { Part } from '../step/story-part.ts';
import { Scene } from './scene.tsx';
import { SceneReader } from './scene-reader.tsx';

interface EmbedProps {
  /** The audience copy: without speaker notes. */
  readonly story: Story;
  readonly part: Part;
  readonly manifest: (StillAddresses & { readonly timeline: string }) | undefined;
  readonly basePath: string;
}

export function EmbedPage(props: EmbedProps) {
  const { story, part, manifest, basePath } = props;
  const home = basePath + story.address;
  const name = `/embed${story.address}${part.rest}`;
  keepTree(name, <EmbedDocument {...props} />);
  const t = translate(story.lang);
  const steps = part.story.steps.map(({ id }) => id);
  const still = manifest?.stills[stillName(part.first.id, 'wide')];
  const reader = manifest && {
    timeline: basePath + manifest.timeline,
    steps,
    lang: story.lang,
    words: wordsOf(story.lang).embed.live,
  };
  return (
    <>
      <StaticHtml name={name} scrolls={part.kind !== 'step'} />
      {reader && part.kind === 'step' ? <SceneReader {...reader} /> : null}
      {reader && part.kind !== 'step' ? (
        <ChapterReader
          {...reader}
          kind={part.kind}
          progress={{ here: wordsOf(story.lang).nav.here, unknownAddress: '' }}
          cover={{
            name: part.name,
            picture: still && basePath + still,
            extent: t('site.minutes', { minutes: minutesOf(story, part) }),
            home: `${home}#${addressOf(part.first)}`,
          }}
        />
      ) : null}
    </>
  );
}

/** Reading time, as if all steps took equally long. */
const minutesOf = (story: Story, part: Part) =>
  Math.max(1, Math.round((story.readingMinutes * part.story.steps.length) / story.steps.length));

export function EmbedDocument({ story, part, manifest, basePath }: EmbedProps) {
  const home = basePath + story.address;
  const prose: Prose = {
    ...proseOf(part.story, 'article', basePath),
    // Links lead to the story's own page in a new tab, since the frame contains only these steps.
    steps: new Map(story.steps.map((step) => [step.id, step])),
    article: home,
  };
  const { t } = prose;
  const mood = part.kind === 'step' ? ` themed mood-${part.first.mood}` : '';
  return (
    <div className={`embed${mood}`}>
      {part.kind === 'step' ? (
        <Scene {...{ story, prose, manifest, basePath }} step={part.first} />
      ) : (
        <>
          {part.kind === 'chapter' ? (
            <header className="embed-head embed-title" data-first-screen="">
              <p className="embed-kicker">{story.name}</p>
              <h1>{part.name}</h1>
            </header>
          ) : null}
          <ScrollArticle
            prose={prose}
            figures={stillFigures({ story, manifest, basePath, first: part.first })}
            isPart={part.kind === 'chapter'}
          />
          {part.kind === 'story' ? <SourcesPanel prose={prose} /> : null}
        </>
      )}
      <FactFootnotes prose={prose} />
      <CiteFootnotes prose={prose} />
      <TermFootnotes prose={prose} />
      <footer className="embed-foot">
        {part.kind === 'step' ? null : (
          <details className="embed-more">
            <summary>{t('embed.sources')}</summary>
            <SourceList prose={prose} />
          </details>
        )}
        <p className="embed-credit">
          <span>{t('embed.from', { story: story.name, by: prose.by })}</span>
          <a href={`${home}#${addressOf(part.first)}`}>{t('embed.read')}</a>
        </p>
      </footer>
    </div>
  );
}
