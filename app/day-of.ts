/** When stories changed, for lists with the newest first. */
import type { Card, ListedEdition } from '../story/disk/card.ts';

/** A story's last day, as its author wrote it. */
export const writtenDay = ({ updatedOn, publishedOn }: ListedEdition): string | undefined =>
  (updatedOn ?? publishedOn)?.split('/').at(-1);

/** The same as a date; undefined if its author gives none. */
export function dayOf(story: ListedEdition): Date | undefined {
  const day = new Date(writtenDay(story)?.replace(/-Q\d$/, '') ?? Number.NaN);
  return Number.isNaN(day.getTime()) ? undefined : day;
}

const timeOf = ({ editions: [story] }: Card) => (story && dayOf(story)?.getTime()) ?? 0;
/** Stories without a date come last. */
export const newestFirst = (cards: readonly Card[]): readonly Card[] =>
  cards.toSorted((a, b) => timeOf(b) - timeOf(a));
