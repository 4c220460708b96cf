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
import { LiveAsk } from './live-ask.tsx';
import { AskingContext, type AskSheet, type Asking } from './sheet.ts';

export interface LiveAsks {
  /** Every question in its place: all in one commit, since a step crossed may cost no other. */
  readonly Cards: ComponentType;
  /** Guesses over the stage's charts. */
  readonly Over: ComponentType<StageOver>;
}

/** Fetches the plans of a story's questions; `article` holds the questions themselves. */
export async function openAsks(
  url: string,
  story: Pick<Timeline, 'id' | 'lang'>,
  article: HTMLElement,
): Promise<LiveAsks> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  const sheet = (await response.json()) as AskSheet;
  const asking: Asking = {
    ...sheet,
    lang: story.lang,
    answers: createAnswers(story.id, sheet.plans),
  };
  const places = [...article.querySelectorAll<HTMLElement>('[data-step-id]')].flatMap((around) => {
    const step = around.dataset['stepId']?.split('/').at(-1) ?? '';
    const [plan, section] = [sheet.plans[step], around.querySelector<HTMLElement>('.ask')];
    return plan && section ? [{ step, plan, section, around }] : [];
  });
  return {
    Cards: () => (
      <AskingContext value={asking}>
        {places.map((place) => (
          <LiveAsk key={place.step} {...place} />
        ))}
      </AskingContext>
    ),
    Over: (stage) => <GuessOver asking={asking} stage={stage} />,
  };
}
