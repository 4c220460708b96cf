/** What pages of a presentation are handed for a class, by the server. */
import type { Ask, Story } from '../../../story/story.ts';
import { asksOf, type AskData } from '../../../app/_class/ui/ask-data.ts';
import type { ClassWords, TeachWords } from '../../../app/_class/ui/class-words.ts';
import { classMessages } from '../../ui/messages.class.en.ts';
import { teachMessages } from '../../ui/messages.teach.en.ts';

export interface ClassParts {
  readonly basePath: string;
  readonly asks: readonly AskData[];
  /** Ids of right options, by step: these pages hold the answers, folded. */
  readonly right: Readonly<Record<string, readonly string[]>>;
  readonly words: TeachWords;
  readonly results: ClassWords;
}

const rightOf = (ask: Ask | undefined): readonly string[] =>
  ask?.kind === 'quiz' ? ask.options.filter(({ right }) => right).map(({ id }) => id) : [];

/** Server only. */
export const classPartsOf = (story: Story, basePath: string): ClassParts => ({
  basePath,
  asks: asksOf(story),
  right: Object.fromEntries(
    story.steps.filter(({ ask }) => ask?.kind === 'quiz').map(({ id, ask }) => [id, rightOf(ask)]),
  ),
  words: teachMessages,
  results: classMessages,
});
