'use client';
/**
 * Questions answered on screen. This file and all beside it come in a chunk of their own, when a question
 * comes near; without it the article asks and answers in plain HTML.
 */
import type { ComponentType } from 'react';
import type { Timeline } from '../../story/story.ts';
import type { StageOver } from '../stage/live-stage.tsx';
import { createAnswers } from './answers.ts';
import { GuessOver } from './guess-over.tsx';
import { LiveQuestion } from './live-question.tsx';
import { AskingContext, type AskFile, type Asking } from './sheet.ts';

export interface LiveAsks {
  /** Every question in its place: all in one commit, since a step crossed may cost no other. */
  readonly Cards: ComponentType;
  /** Guesses over the stage's charts. */
  readonly Over: ComponentType<StageOver>;
}

/** Fetches what a story's questions say; `article` has a slot for each. */
export async function openAsks(
  url: string,
  story: Pick<Timeline, 'id' | 'lang'>,
  article: HTMLElement,
): Promise<LiveAsks> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  const { texts, ...sheet } = (await response.json()) as AskFile;
  const asking: Asking = {
    ...sheet,
    lang: story.lang,
    answers: createAnswers(story.id, sheet.plans),
  };
  const slots = [...article.querySelectorAll<HTMLElement>('[data-slot]')];
  const slotOf = (step: string, kind: 'ask' | 'guess') =>
    slots.find(({ dataset }) => dataset['step'] === step && dataset['slot'] === kind);
  const questions = Object.entries(sheet.plans).flatMap(([step, plan]) => {
    const [ask, slot] = [texts[step], slotOf(step, 'ask')];
    return ask && slot ? [{ step, plan, ask, slot, guessSlot: slotOf(step, 'guess') }] : [];
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
