/** How a story ends: where it leads on, and the page that closes it where its author wrote none. */
import type { Translation } from '../../story/story.ts';
import { Opens } from '../ui/panel.tsx';
import type { Prose } from './context.ts';
import { richLine } from './rich-text.tsx';
import { runsOf } from './runs.ts';

/** Links to its sources and numbers, and on: to share it, to its beginning, to other stories. */
export function Closing(props: { readonly prose: Prose; readonly credits?: string }) {
  const { story, tables, share, library, t } = props.prose;
  const count = story.sources.length;
  return (
    <div className="closing">
      {props.credits ? <p>{props.credits}</p> : null}
      {count > 0 ? <h3>{t('nav.sources')}</h3> : null}
      {count > 0 ? (
        <p>
          {t('source.intro', { count })}{' '}
          <Opens panel="sources" className="text-button">
            {t('source.open')}
          </Opens>{' '}
          <a href={tables}>{t('story.numbers')}</a>
        </p>
      ) : null}
      <p className="closing-ways">
        {share ? <a {...{ href: share, 'data-share': 'story' }}>{t('nav.shareStory')}</a> : null}
        <a href="#text">{t('nav.again')}</a>
        {library ? <a href={library}>{t('nav.library')}</a> : null}
      </p>
    </div>
  );
}

/** Nothing after a page of text, which is the author's own end. */
export function End({ prose }: { readonly prose: Prose }) {
  const { story, by, t } = prose;
  const { published, updated, license, translation } = story;
  const { layout, mood = 'day' } = story.steps.at(-1) ?? {};
  if (layout?.wide === 'page') return null;
  const credits = [by, published, updated && t('story.updated', { date: updated }), license];
  return (
    // In the mood of the last picture, as the bars around it.
    <section className={`end layout-page themed mood-${mood}`} aria-label={t('nav.end')} data-halt>
      <div className="build has-beside" data-build="0">
        <div className="card">
          <p className="kicker">{t('nav.end')}</p>
          <h2 className="step-head">{richLine(runsOf(prose, story.title))}</h2>
          {story.subtitle ? <p>{richLine(runsOf(prose, story.subtitle))}</p> : null}
        </div>
        <div className="beside">
          <Closing prose={prose} credits={credits.filter(Boolean).join(' · ')} />
          {translation ? <Translated {...{ prose, translation }} /> : null}
        </div>
      </div>
    </section>
  );
}

export function Translated(props: { readonly prose: Prose; readonly translation: Translation }) {
  const { t, punctuation } = props.prose;
  const { by, status } = props.translation;
  const parts = [
    by.length > 0 && t('story.translated', { names: by.join(punctuation.list) }),
    status === 'draft' && t('story.draft'),
  ].filter((line) => line !== false);
  return parts.length > 0 ? <p className="byline">{parts.join(punctuation.space)}</p> : null;
}
