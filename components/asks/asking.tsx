/** The data that a card gets, a hook for the answers, and the parts that all cards share. */
import { useId, useState, useSyncExternalStore } from 'react';
import type { ComponentProps, ComponentType, ReactNode } from 'react';
import type { Answer } from '../../story/asks/kind.ts';
import type { AskPlans } from '../../story/asks/asks.ts';
import type { AskWords } from '../ui/words.ts';
import type { Answers } from './answers.ts';
import type { StageOver } from '../stage/live-stage.tsx';
import type { AskText } from './ask-text.ts';
import { neededContext } from '../ui/needed-context.ts';

/** What answering needs: the interface's words, and the plan of each question. */
interface AskSheet {
  readonly words: AskWords;
  readonly plans: AskPlans;
}
/**
 * The file that the build writes beside the timeline (bin/draw-story.ts): adds the texts of the
 * questions, answers included.
 */
export interface AskFile extends AskSheet {
  readonly texts: { readonly [step: string]: AskText };
}
export interface Asking extends AskSheet {
  readonly lang: string;
  readonly answers: Answers;
  /** The steps whose line may be drawn now; all of them when left out. */
  readonly open?: ReadonlySet<string>;
}

interface CardProps<P> {
  readonly step: string;
  readonly ask: AskText;
  readonly plan: P;
}
/** How a single reader answers a kind of question. */
export interface LiveKind<P> {
  readonly Card: ComponentType<CardProps<P>>;
  /** The answer beside the right one, at the end of the card that shows that; `address` is the question's. */
  readonly Result?: ComponentType<CardProps<P> & { readonly address: string }>;
  /** What is drawn over the stage, for all questions of the kind. */
  readonly Over?: ComponentType<{ readonly asking: Asking; readonly stage: StageOver }>;
  /** What is drawn on the picture in a class as well: its tools, and how it is sent and restored. */
  readonly inClass?: {
    readonly Tools: ComponentType<Omit<CardProps<P>, 'ask'>>;
    readonly toAnswer: (answers: Answers, step: string) => Answer | undefined;
    readonly restore: (answers: Answers, step: string, answer: Answer) => void;
  };
}

export const [AskingContext, useAsking] = neededContext<Asking>('questions');

/** Reads from the answers again after each change; `read` must return the same value for the same answers. */
export function useAnswers<T>(read: (answers: Answers) => T): T {
  const { answers } = useAsking();
  return useSyncExternalStore(answers.subscribe, () => read(answers));
}

/** A button that looks like a link. */
export const Tool = (props: ComponentProps<'button'>) => (
  <button type="button" className="text-button" {...props} />
);

/** A button that opens and closes the element with this `id`. */
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
