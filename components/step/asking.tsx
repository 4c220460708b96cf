/** What a card is handed, how answers reach React, and the parts that all cards have. */
import { createContext, useContext, useId, useState, useSyncExternalStore } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import type { AskPlans } from '../../story/readings/ask-plans.ts';
import type { AskWords } from '../ui/words.ts';
import type { Answers } from './answers.ts';
import type { AskText } from './ask-text.ts';

/** What answering takes: the interface's words, and what is asked for. */
interface AskSheet {
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
  if (!asking) throw new Error('a question stands outside of AskingContext');
  return asking;
}

/** Reads the answers anew whenever one changes; `read` must give the same value for the same answers. */
export function useAnswers<T>(read: (answers: Answers) => T): T {
  const { answers } = useAsking();
  return useSyncExternalStore(answers.subscribe, () => read(answers));
}

/** A button that looks like a link. */
export const Tool = (props: ComponentProps<'button'>) => (
  <button type="button" className="text-button" {...props} />
);

/** A button that opens and closes what is called `id`. */
export function useFold() {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const button = (name: ReactNode) => (
    <Tool aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
      {name}
    </Tool>
  );
  return { id, isOpen, button };
}
