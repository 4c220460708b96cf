/** One story in the library: its first picture, title, summary and length. */
import { flatten } from '../components/step/flatten.ts';
import { translate } from '../components/ui/messages.ts';
import { siteLanguage } from './site-frame.tsx';
import { basePath, type StoryEntry } from './story-source.ts';

export function StoryCard({ entry }: { readonly entry: StoryEntry }) {
  const t = translate(siteLanguage);
  const { story, manifest } = entry;
  const href = basePath + (story?.address ?? `/s/${entry.slug}/`);
  if (!story) {
    return (
      <li className="story-card">
        <h2>
          <a href={href}>{entry.slug}</a>
        </h2>
        <p>{t('site.brokenCard')}</p>
      </li>
    );
  }
  const drawn = story.steps.filter((step) => manifest?.stills[`${step.id}.wide`]);
  // Steps with a figure first: without one a step may be only words, and stills contain no words.
  const pictured = drawn.find((step) => step.figure) ?? drawn[0];
  const still = pictured && manifest?.stills[`${pictured.id}.wide`];
  return (
    <li className="story-card">
      {still ? (
        <div className={`story-still themed mood-${pictured.mood}`}>
          <img src={basePath + still} alt="" width="1440" height="900" />
        </div>
      ) : null}
      <h2 lang={story.lang} dir={story.dir}>
        <a href={href}>{story.name}</a>
      </h2>
      <p lang={story.lang} dir={story.dir}>
        {flatten(story.summary)}
      </p>
      <p className="extent">
        {t('site.extent', {
          chapters: story.chapters.length,
          steps: story.steps.length,
          minutes: story.readingMinutes,
        })}
      </p>
    </li>
  );
}

/** The library's list; also shown at unknown addresses. */
export function StoryList({ entries }: { readonly entries: readonly StoryEntry[] }) {
  const t = translate(siteLanguage);
  if (entries.length === 0) return <p>{t('site.libraryEmpty')}</p>;
  return (
    <ul className="story-list">
      {entries.map((entry) => (
        <StoryCard key={entry.slug} entry={entry} />
      ))}
    </ul>
  );
}
