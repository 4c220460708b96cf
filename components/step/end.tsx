/** How a story ends: where it leads on, and the page that closes it where its author wrote none. */
import type { ReactNode } from 'react';
import type { Translation } from '../../story/story.ts';
import { Opens } from '../ui/panel.tsx';
import { addressOf, type Prose } from './context.ts';
import { richLine } from './rich-text.tsx';
import { runsOf } from './runs.ts';

/** Links to its sources and numbers, and on: to share it, to its beginning, to other stories. */
export function Closing(props: { readonly prose: Prose; readonly as?: 'h3' | 'h4' }) {
  const { prose, as: Head = 'h4' } = props;
  const { story, tables, share, library, t } = prose;
  const [first] = story.steps;
  return (
    <div className="closing">
      {story.sources.length > 0 ? (
        <>
          <Head>{t('nav.sources')}</Head>
          <p>
            {t('source.intro', { count: story.sources.length })}{' '}
            <Opens panel="sources" className="text-button">
              {t('source.open')}
            </Opens>{' '}
            <a href={tables}>{t('story.numbers')}</a>
          </p>
        </>
      ) : null}
      <p className="closing-ways">
        {share === undefined ? null : (
          <a href={share} data-share="story">
            {t('share.story')}
          </a>
        )}
        {first ? <a href={`#${addressOf(first)}`}>{t('nav.again')}</a> : null}
        {library === undefined ? null : <a href={library}>{t('nav.library')}</a>}
      </p>
    </div>
  );
}

/** Nothing after a page of text, which is the author's own end. */
export function End({ prose, strip }: { readonly prose: Prose; readonly strip?: ReactNode }) {
  const { story, by, t } = prose;
  const { published, updated, license, translation } = story;
  const { layout, mood = 'day' } = story.steps.at(-1) ?? {};
  if (layout?.wide === 'page') return null;
  const credits = [
    by,
    published && t('story.published', { date: published }),
    updated && t('story.updated', { date: updated }),
    license && t('story.licence', { licence: license }),
  ];
  // Paper, but no bright sheet under the bars of a night.
  const ground = mood === 'night' || mood === 'dusk' ? mood : 'desk';
  return (
    <section
      className={`end layout-page themed mood-${ground}`}
      aria-label={t('nav.end')}
      data-halt=""
    >
      {strip}
      <div className="build" data-build="0">
        <div className="card">
          <p className="kicker">{t('nav.end')}</p>
          <h2 className="step-head">{richLine(runsOf(prose, story.title))}</h2>
          {story.subtitle ? <p>{richLine(runsOf(prose, story.subtitle))}</p> : null}
          {credits.map((line) =>
            line ? (
              <p key={line} className="byline">
                {line}
              </p>
            ) : null,
          )}
          {translation ? <Translated prose={prose} translation={translation} /> : null}
        </div>
      </div>
      <div className="build" data-build="1">
        <Closing prose={prose} as="h3" />
      </div>
    </section>
  );
}

export function Translated(props: {
  readonly prose: Prose;
  readonly translation: Translation;
}): ReactNode {
  const { t } = props.prose;
  const { by, status } = props.translation;
  const parts = [
    by.length > 0 && t('story.translated', { names: by.join(', ') }),
    status === 'draft' && t('story.draft'),
  ].filter((line) => line !== false);
  return parts.length > 0 ? <p className="byline">{parts.join(' ')}</p> : null;
}
