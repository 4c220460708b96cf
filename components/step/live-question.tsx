/** A question of the article made answerable in its own place (question.tsx has the slot), and its slip beside the record. */
import { useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import type { AskPlan } from '../../story/readings/ask-plans.ts';
import type { AskText } from './ask-text.ts';
import { PollCard, QuizCard } from './choice-card.tsx';
import { GuessSlip } from './guess-slip.tsx';
import { LineCard } from './line-card.tsx';
import { NumberCard } from './number-card.tsx';

export interface LiveQuestionProps {
  readonly step: string;
  readonly plan: AskPlan;
  readonly ask: AskText;
  readonly slot: HTMLElement;
  /** The end of the card that shows the truth of a guess. */
  readonly guessSlot: HTMLElement | undefined;
}

/**
 * The card stands in for the words below the question (asks.css). What lies below must not move: at every width the
 * paper keeps the height that the server's words give it, so that a page on which a question came alive is as long as
 * one on which it did not.
 */
function useStandIn({ parentElement: paper }: HTMLElement): void {
  useLayoutEffect(() => {
    if (!paper) return;
    const restore = () => {
      paper.removeAttribute('data-live');
      paper.style.removeProperty('min-height');
    };
    const reserve = () => {
      restore();
      paper.style.minHeight = `${paper.offsetHeight}px`;
      paper.setAttribute('data-live', '');
    };
    reserve();
    window.addEventListener('resize', reserve);
    return () => {
      window.removeEventListener('resize', reserve);
      restore();
    };
  }, [paper]);
}

/** A card in view may not move its words: what comes late stands above it. */
function useLate(slot: HTMLElement | undefined): void {
  useLayoutEffect(() => {
    const card = slot?.parentElement?.getBoundingClientRect();
    slot?.classList.toggle('late', !!card && card.bottom > 0 && card.top < window.innerHeight);
  }, [slot]);
}

export function LiveQuestion(props: LiveQuestionProps) {
  const { step, plan, ask, slot, guessSlot } = props;
  useStandIn(slot);
  useLate(guessSlot);
  const address = `#${slot.closest('[data-step-id]')?.id ?? ''}`;
  return (
    <>
      {createPortal(<Card {...props} />, slot)}
      {plan.kind === 'predict' && guessSlot
        ? createPortal(
            <GuessSlip {...{ step, plan, address }} explain={ask.answer?.explain ?? []} />,
            guessSlot,
          )
        : null}
    </>
  );
}

function Card({ step, plan, ask }: LiveQuestionProps) {
  if (plan.kind === 'quiz') return <QuizCard {...{ step, plan, ask }} />;
  if (plan.kind === 'poll') return <PollCard {...{ step, ask }} />;
  return plan.by === 'number' ? (
    <NumberCard {...{ step, plan, ask }} />
  ) : (
    <LineCard {...{ step, plan, ask }} />
  );
}
