/** One story in the library: its first picture, title, summary and length. */
import { flatten } from '../components/step/flatten.ts';
import { translate } from '../components/ui/messages.ts';
import { createFormatter } from '../story/compile/format.ts';
import { writtenDay } from './day-of.ts';
import { siteLanguage } from './site.ts';
import type { Card } from '../story/disk/card.ts';
import { basePath } from './story-source.ts';

export function StoryCard({ card }: { readonly card: Card }) {
  const t = translate(siteLanguage);
  const {
    slug,
    editions: [story],
  } = card;
  if (!story) {
    return (
      <li className="story-card">
        <h2>
          <a href={`${basePath}/s/${slug}/`}>{slug}</a>
        </h2>
        <p>{t('site.brokenCard')}</p>
      </li>
    );
  }
  const { picture } = story;
  const day = writtenDay(story);
  return (
    <li className="story-card">
      {picture ? (
        <div className={`story-still themed mood-${picture.mood}`}>
          <img src={basePath + picture.src} alt={picture.alt} width="1440" height="900" />
        </div>
      ) : null}
      <h2 lang={story.lang} dir={story.dir}>
        <a href={basePath + story.address}>{story.name}</a>
      </h2>
      <p lang={story.lang} dir={story.dir}>
        {flatten(story.summary)}
      </p>
      <p className="extent">
        {day && `${createFormatter({ lang: siteLanguage, units: {} }).date(day)} · `}
        {t('site.extent', {
          chapters: story.chapters,
          steps: story.steps.length,
          minutes: story.readingMinutes,
        })}
      </p>
    </li>
  );
}

/** The library's list; also shown at unknown addresses. */
export function StoryList({ cards }: { readonly cards: readonly Card[] }) {
  const t = translate(siteLanguage);
  if (cards.length === 0) return <p>{t('site.libraryEmpty')}</p>;
  return (
    <ul className="story-list">
      {cards.map((card) => (
        <StoryCard key={card.slug} card={card} />
      ))}
    </ul>
  );
}
