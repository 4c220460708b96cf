'use client';
/**
 * Questions answered on screen. This file and all beside it come in a chunk of their own, when a question
 * comes near; without it the article asks and answers in plain HTML.
 */
import { useLayoutEffect, type ComponentType } from 'react';
import { createPortal } from 'react-dom';
import type { AskPlan } from '../../story/readings/ask-plans.ts';
import type { Timeline } from '../../story/story.ts';
import type { StageOver } from '../stage/live-stage.tsx';
import { createAnswers } from './answers.ts';
import { AskingContext, type AskFile, type Asking } from './asking.tsx';
import type { AskText } from './ask-text.ts';
import { ChoiceCard } from './choice-card.tsx';
import { LineCard, NumberCard } from './guess-card.tsx';
import { GuessOver } from './guess-over.tsx';
import { GuessResult } from './guess-result.tsx';

export interface LiveAsks {
  /** Every question in its place: all in one commit, since a step crossed may cost no other. */
  readonly Cards: ComponentType;
  /** Guesses over the stage's charts. */
  readonly Over: ComponentType<StageOver>;
}

/** Fetches what a story's questions say, where that is not at hand; `article` has a slot for each. Rejects where the file can't be had. */
export async function openAsks(
  from: string | AskFile,
  story: Pick<Timeline, 'id' | 'lang'>,
  article: HTMLElement,
): Promise<LiveAsks> {
  const { texts, ...sheet } = typeof from === 'string' ? await fetched(from) : from;
  const answers = createAnswers(story.id, sheet.plans);
  const asking: Asking = { ...sheet, lang: story.lang, answers };
  const slots = [...article.querySelectorAll<HTMLElement>('[data-slot]')];
  const slotOf = (step: string, kind: 'ask' | 'guess') =>
    slots.find(({ dataset }) => dataset['step'] === step && dataset['slot'] === kind);
  const questions = Object.entries(sheet.plans).flatMap(([step, plan]) => {
    const [ask, slot] = [texts[step], slotOf(step, 'ask')];
    return ask && slot ? [{ step, plan, ask, slot, resultSlot: slotOf(step, 'guess') }] : [];
  });
  return {
    Cards: () => (
      <AskingContext value={asking}>
        {questions.map((question) => (
          <LiveQuestion key={question.step} {...question} />
        ))}
      </AskingContext>
    ),
    Over: (stage) => <GuessOver asking={asking} stage={stage} />,
  };
}

async function fetched(url: string): Promise<AskFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as AskFile;
}

/** A question answerable in its own place (question.tsx has the slot), and the guess beside the record. */
function LiveQuestion(props: {
  readonly step: string;
  readonly plan: AskPlan;
  readonly ask: AskText;
  readonly slot: HTMLElement;
  /** The end of the card that shows the truth of a guess. */
  readonly resultSlot: HTMLElement | undefined;
}) {
  const { step, plan, ask, slot, resultSlot } = props;
  useStandIn(slot.parentElement);
  useLate(resultSlot);
  const address = `#${slot.closest('[data-step-id]')?.id ?? ''}`;
  const card =
    plan.kind !== 'predict' ? (
      <ChoiceCard {...{ step, plan, ask }} />
    ) : plan.by === 'number' ? (
      <NumberCard {...{ step, plan, ask }} />
    ) : (
      <LineCard {...{ step, plan, ask }} />
    );
  return (
    <>
      {createPortal(card, slot)}
      {plan.kind === 'predict' && resultSlot
        ? createPortal(<GuessResult {...{ step, plan, ask, address }} />, resultSlot)
        : null}
    </>
  );
}

/**
 * The card stands in for the words below the question (asks.css). What lies below must not move: at every width the
 * question keeps the height that the server's words give it, so that a page on which it came alive is as long as
 * one on which it did not.
 */
function useStandIn(question: HTMLElement | null): void {
  useLayoutEffect(() => {
    if (!question) return;
    const restore = () => {
      question.removeAttribute('data-live');
      question.style.removeProperty('min-height');
    };
    const reserve = () => {
      restore();
      question.style.minHeight = `${question.offsetHeight}px`;
      question.setAttribute('data-live', '');
    };
    reserve();
    window.addEventListener('resize', reserve);
    return () => {
      window.removeEventListener('resize', reserve);
      restore();
    };
  }, [question]);
}

/** A card in view may not move its words: what comes late stands above it. */
function useLate(slot: HTMLElement | undefined): void {
  useLayoutEffect(() => {
    const card = slot?.parentElement?.getBoundingClientRect();
    slot?.classList.toggle('late', !!card && card.bottom > 0 && card.top < window.innerHeight);
  }, [slot]);
}
