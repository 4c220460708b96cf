/** What a card is handed, and how answers reach React. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AskPlans } from '../../story/readings/ask-plans.ts';
import type { AskWords } from '../ui/messages.asks.en.ts';
import type { Answers } from './answers.ts';
import type { AskText } from './ask-text.ts';

/** What answering takes: the interface's words, and what is asked for. */
export interface AskSheet {
  readonly words: AskWords;
  readonly plans: AskPlans;
}
/** The file that the build writes beside the timeline (bin/draw-story.ts): with what the questions say, answers included. */
export interface AskFile extends AskSheet {
  readonly texts: { readonly [step: string]: AskText };
}
export interface Asking extends AskSheet {
  readonly lang: string;
  readonly answers: Answers;
  /** Steps whose line may be drawn now, where that is not all of them. */
  readonly open?: ReadonlySet<string>;
}

export const AskingContext = createContext<Asking | undefined>(undefined);

export function useAsking(): Asking {
  const asking = useContext(AskingContext);
  if (!asking) throw new Error('a question stands outside its sheet');
  return asking;
}

/** Reads the answers anew whenever one changes; `read` must give the same value for the same answers. */
export function useAnswers<T>(read: (answers: Answers) => T): T {
  const { answers } = useAsking();
  return useSyncExternalStore(answers.subscribe, () => read(answers));
}
