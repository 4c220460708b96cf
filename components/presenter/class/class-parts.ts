/** What pages of a presentation are handed for a class, by the server. */
import type { Story } from '../../../story/story.ts';
import { asksOf, type AskData } from '../../../app/_class/ui/ask-data.ts';
import type { ClassWords, TeachWords } from '../../../app/_class/ui/class-words.ts';
import { classMessages } from '../../ui/messages.class.en.ts';
import { teachMessages } from '../../ui/messages.teach.en.ts';

export interface ClassParts {
  readonly basePath: string;
  readonly asks: readonly AskData[];
  readonly words: TeachWords;
  readonly results: ClassWords;
}

/** Server only. */
export const classPartsOf = (story: Story, basePath: string): ClassParts => ({
  basePath,
  asks: asksOf(story),
  words: teachMessages,
  results: classMessages,
});
