/** What the browser knows of stops beyond their times: names and places. Words and notes stay in the page. */
import type { Plan } from '../../story/readings/plan.ts';
import type { Letters } from '../stage/letters.ts';

export interface StopName {
  /** `cars.2` */
  readonly id: string;
  readonly step: string;
  readonly number: number;
  readonly of: number;
  /** The build's own name; empty for most first ones. */
  readonly name: string;
}
export interface StepName {
  readonly id: string;
  readonly chapter: string;
  readonly name: string;
  readonly mood: string;
  readonly layout: string;
  /** How large the words of its pictures are. */
  readonly letters: Letters;
  /** The stop whose picture stands for the step. */
  readonly still: string;
}
export interface ChapterName {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}
export interface Names {
  readonly story: string;
  readonly lang: string;
  readonly stops: readonly StopName[];
  readonly steps: readonly StepName[];
  readonly chapters: readonly ChapterName[];
  readonly plan: Plan;
}

export interface Place {
  readonly stop: StopName;
  readonly step: StepName;
  readonly chapter: ChapterName;
  /** From 1: in the chapter, and in the story. */
  readonly inChapter: number;
  readonly ofChapter: number;
  readonly order: number;
  /** How much of the chapter lies behind, 0 to 1. */
  readonly share: number;
}

/** Everything that is said about the stop at an index of `names.stops`. */
export function placeOf(names: Names, index: number): Place | undefined {
  const stop = names.stops[index];
  const order = names.steps.findIndex(({ id }) => id === stop?.step);
  const step = names.steps[order];
  const chapter = names.chapters.find(({ id }) => id === step?.chapter);
  if (!stop || !step || !chapter) return undefined;
  const steps = names.steps.filter((other) => other.chapter === chapter.id);
  const inside = names.stops.filter((other) => steps.some(({ id }) => id === other.step));
  return {
    stop,
    step,
    chapter,
    inChapter: steps.indexOf(step) + 1,
    ofChapter: steps.length,
    order: order + 1,
    share: inside.indexOf(stop) / inside.length,
  };
}

/** Steps whose number or name a person may mean, best first. */
export function findSteps(names: Names, wanted: string): readonly StepName[] {
  const text = wanted.trim().toLocaleLowerCase(names.lang);
  if (text === '') return names.steps;
  const byNumber = /^\d+$/.test(text) ? names.steps[Number(text) - 1] : undefined;
  const name = ({ name, id }: StepName) => `${name.toLocaleLowerCase(names.lang)} ${id}`;
  const begins = names.steps.filter((step) => name(step).startsWith(text));
  const holds = names.steps.filter((step) => name(step).includes(text));
  return [...new Set([...(byNumber ? [byNumber] : []), ...begins, ...holds])];
}

/** `{step}` and the like put in. */
export const fill = (words: string, values: { readonly [name: string]: string | number }): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
