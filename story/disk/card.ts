/** What pages about all stories need of each: the library, feeds and the sitemap. */
import type { Story } from '../story.ts';
import type { StoredEdition, StoredStory } from './stored-story.ts';

export interface ListedEdition
  extends
    Pick<Story, 'address' | 'editions' | 'translation' | 'lang' | 'dir' | 'name' | 'summary'>,
    Pick<Story, 'authors' | 'license' | 'publishedOn' | 'updatedOn' | 'readingMinutes'> {
  readonly chapters: number;
  /** Ids. */
  readonly steps: readonly string[];
  /** The still that represents it. */
  readonly picture?: { readonly src: string; readonly mood: string; readonly alt: string };
  /** The address of its card for shared links. */
  readonly card?: string;
}
export interface Card {
  readonly slug: string;
  /** The original first; empty if the story cannot be shown. */
  readonly editions: readonly ListedEdition[];
  /** A hash of the program and options that printed its pages. */
  readonly maker?: string;
  /** A hash of the files that it was made from. */
  readonly source: string;
}

function listedEdition({ story, manifest }: StoredEdition): ListedEdition {
  const { address, editions, translation, lang, dir, name, summary, authors } = story;
  const { license, publishedOn, updatedOn, readingMinutes } = story;
  const pictured = story.steps.find(({ id }) => id === manifest.cover);
  const src =
    manifest.cards?.['story.cover'] ?? (pictured && manifest.stills[`${pictured.id}.wide`]);
  const card = manifest.cards?.['story'];
  return {
    ...{ address, editions, lang, dir, name, summary, authors, readingMinutes },
    chapters: story.chapters.length,
    steps: story.steps.map(({ id }) => id),
    ...(translation && { translation }),
    ...(license !== undefined && { license }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(updatedOn !== undefined && { updatedOn }),
    ...(src && { picture: { src, mood: pictured?.mood ?? 'day', alt: story.cover?.alt ?? '' } }),
    ...(card !== undefined && { card }),
  };
}

export const cardOf = ({ slug, editions, folderHash }: StoredStory): Card => ({
  slug,
  source: folderHash,
  editions: editions.map(listedEdition),
});
