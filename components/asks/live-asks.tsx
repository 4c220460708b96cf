'use client';
/**
 * Questions answered on screen. This file and its imports are loaded as a chunk of their own when a
 * question is near; without it the article shows questions and answers in plain HTML.
 */
import { useLayoutEffect, type ComponentType } from 'react';
import { createPortal } from 'react-dom';
import type { AskPlan, AskPlans } from '../../story/asks/asks.ts';
import type { Timeline } from '../../story/story.ts';
import type { StageOver } from '../stage/live-stage.tsx';
import { createAnswers } from './answers.ts';
import { AskingContext, type AskFile, type Asking, type LiveKind } from './asking.tsx';
import type { AskText } from './ask-text.ts';
import { ASK_CARDS } from './cards.g.ts';

export interface LiveAsks {
  /** All questions, in one commit: scrolling past a step must not cause another. */
  readonly Cards: ComponentType;
  /** Guesses over the stage's charts. */
  readonly Over: ComponentType<StageOver>;
}

/**
 * Fetches the texts of a story's questions unless they are passed in; `article` has a slot for each.
 * Rejects if the file can't be loaded.
 */
export async function openAsks(
  from: string | AskFile,
  story: Pick<Timeline, 'id' | 'lang'>,
  article: HTMLElement,
): Promise<LiveAsks> {
  const { texts, ...sheet } = typeof from === 'string' ? await fetched(from) : from;
  const liveOf = await loadKinds(sheet.plans);
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
          <LiveQuestion key={question.step} live={liveOf(question.plan)} {...question} />
        ))}
      </AskingContext>
    ),
    Over: (stage) => <AsksOver {...{ asking, stage, liveOf }} />,
  };
}

/** The kinds of these questions, as a reader answers them. */
export async function loadKinds(plans: AskPlans) {
  const names = [...new Set(Object.values(plans).map(({ kind }) => kind))];
  const loaded = await Promise.all(
    names.map(async (name) => [name, await ASK_CARDS[name]()] as const),
  );
  const kinds = new Map<string, unknown>(loaded);
  return ({ kind }: AskPlan) => kinds.get(kind) as LiveKind<AskPlan>;
}
export type LiveOf = Awaited<ReturnType<typeof loadKinds>>;

/** What the kinds of a story's questions draw over the stage. */
export function AsksOver({
  liveOf,
  ...props
}: {
  readonly asking: Asking;
  readonly stage: StageOver;
  readonly liveOf: LiveOf;
}) {
  const overs = new Set(Object.values(props.asking.plans).map((plan) => liveOf(plan).Over));
  return [...overs].map((Over, i) => (Over ? <Over key={i} {...props} /> : null));
}

async function fetched(url: string): Promise<AskFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as AskFile;
}

/**
 * A question that can be answered in its own slot (question.tsx renders it), and the guess beside
 * the actual value.
 */
function LiveQuestion(props: {
  readonly step: string;
  readonly plan: AskPlan;
  readonly ask: AskText;
  readonly slot: HTMLElement;
  readonly live: LiveKind<AskPlan>;
  /** The slot at the end of the card that answers the guess. */
  readonly resultSlot: HTMLElement | undefined;
}) {
  const { step, plan, ask, slot, resultSlot, live } = props;
  useStandIn(slot.parentElement);
  useLate(resultSlot);
  const address = `#${slot.closest('[data-step-id]')?.id ?? ''}`;
  const { Card, Result } = live;
  return (
    <>
      {createPortal(<Card {...{ step, plan, ask }} />, slot)}
      {Result && resultSlot
        ? createPortal(<Result {...{ step, plan, ask, address }} />, resultSlot)
        : null}
    </>
  );
}

/**
 * The card replaces the words below the question (asks.css). What lies below must not move: at every
 * width the question keeps the height of the server's words, so that the page has the same length
 * with and without live questions.
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

/** The words of a card in view must not move: content that comes late is placed above it. */
function useLate(slot: HTMLElement | undefined): void {
  useLayoutEffect(() => {
    const card = slot?.parentElement?.getBoundingClientRect();
    slot?.classList.toggle('late', !!card && card.bottom > 0 && card.top < window.innerHeight);
  }, [slot]);
}
