/** The title page over the first picture: title, subtitle, authors, the signs, the way to the end. */
import { SignMark } from '../ui/signs.tsx';
import { addressOf, type Prose } from './context.ts';
import { richLine } from './rich-text.tsx';
import { runsOf } from './runs.ts';

const SIGNS = ['outline', 'pigment', 'cinnabar'] as const;

/** A word of a title is never broken: a long one is set smaller on a phone, where it would leave the page. */
export function titleClass(name: string): 'title-long' | 'title-longest' | undefined {
  const longest = Math.max(...name.split(/[\s-]+/).map((word) => word.length));
  return longest > 9 ? 'title-longest' : longest > 6 ? 'title-long' : undefined;
}

export function Opening({ prose }: { readonly prose: Prose }) {
  const { story, t } = prose;
  const last = story.steps.at(-1);
  const shown = story.updated ?? story.published;
  return (
    // The build writes the rules of what stands up to the end of this into the page (bin/first-screen.mjs).
    <header className="opening" data-first-screen="">
      <h1 className={titleClass(story.name)}>{richLine(runsOf(prose, story.title))}</h1>
      {story.subtitle ? <p className="dek">{richLine(runsOf(prose, story.subtitle))}</p> : null}
      <p className="byline">
        {[t('story.by', { authors: story.authors.join(', ') }), shown].filter(Boolean).join(' · ')}
      </p>
      <ul className="opening-signs" aria-label={t('story.signs')}>
        {SIGNS.filter((sign) => story.signs.includes(sign)).map((sign) => (
          <li key={sign}>
            <SignMark sign={sign} />
            <span>
              {t(`legend.${sign}`)}: {t(`legend.${sign}Text`)}
            </span>
          </li>
        ))}
      </ul>
      <p className="opening-foot">
        <span>{t('nav.scrollOn')}</span>
        <span>
          {t('site.extent', {
            chapters: story.chapters.length,
            steps: story.steps.length,
            minutes: story.readingMinutes,
          })}
        </span>
        {last ? <a href={`#${addressOf(last)}`}>{t('nav.colophon')}</a> : null}
      </p>
    </header>
  );
}
