/** The evidence that is listed by title. Tables have a pane of their own. */
import type { JsonObject } from '../../../story/scene.ts';
import { wordsOf } from '../words/book.ts';

export type Listed = 'facts' | 'sources' | 'glossary';

const TITLES = { facts: 'claim', sources: 'title', glossary: 'term' } as const;

/** What an entry is known by: its claim, its title, its term. */
export const titleOf = (
  map: Listed,
  id: string,
  value: JsonObject,
  plain: (line: string) => string,
): string => plain(wordsOf(value[TITLES[map]])) || id;
