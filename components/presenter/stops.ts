/** The slides of a story: what is said and shown at each stop, and the names of places. The build writes them as `steps.json`. */
import type { Plan } from '../../story/readings/plan.ts';
import type { Letters } from '../stage/letters.ts';
import type { StopPicture } from '../stage/stop-picture.ts';
import type { StopText } from '../step/slide-step.tsx';
import type { StepText } from '../step/step-text.ts';

export interface SlideStop extends StopText {
  readonly step: string;
  /** Place among the stops of its step, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
  /** The build's own name; empty for most first ones. */
  readonly name: string;
  /** Absent where the stage is empty. */
  readonly picture?: StopPicture;
}
export interface SlideStep {
  readonly id: string;
  readonly chapter: string;
  readonly name: string;
  readonly mood: string;
  readonly layout: string;
  /** How large the words of its pictures are. */
  readonly letters: Letters;
  /** The stop whose picture stands for the step. */
  readonly still: string;
  readonly text: StepText;
}
export interface ChapterName {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}
export interface Slides {
  readonly story: string;
  readonly lang: string;
  readonly stops: readonly SlideStop[];
  readonly steps: readonly SlideStep[];
  readonly chapters: readonly ChapterName[];
  readonly plan: Plan;
  /** Where the site is served; the file knows nothing of it, and the page adds it. */
  readonly basePath: string;
}

export interface Place {
  readonly stop: SlideStop;
  readonly step: SlideStep;
  readonly chapter: ChapterName;
  /** From 1: in the chapter, and in the story. */
  readonly inChapter: number;
  readonly ofChapter: number;
  readonly order: number;
  /** How much of the chapter lies behind, 0 to 1. */
  readonly share: number;
}

/** Everything that is said about the stop at an index of `slides.stops`. */
export function placeOf(slides: Slides, index: number): Place | undefined {
  const stop = slides.stops[index];
  const order = slides.steps.findIndex(({ id }) => id === stop?.step);
  const step = slides.steps[order];
  const chapter = slides.chapters.find(({ id }) => id === step?.chapter);
  if (!stop || !step || !chapter) return undefined;
  const steps = slides.steps.filter((other) => other.chapter === chapter.id);
  const inside = slides.stops.filter((other) => steps.some(({ id }) => id === other.step));
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
export function findSteps(slides: Slides, wanted: string): readonly SlideStep[] {
  const text = wanted.trim().toLocaleLowerCase(slides.lang);
  if (text === '') return slides.steps;
  const byNumber = /^\d+$/.test(text) ? slides.steps[Number(text) - 1] : undefined;
  const name = ({ name, id }: SlideStep) => `${name.toLocaleLowerCase(slides.lang)} ${id}`;
  const begins = slides.steps.filter((step) => name(step).startsWith(text));
  const holds = slides.steps.filter((step) => name(step).includes(text));
  return [...new Set([...(byNumber ? [byNumber] : []), ...begins, ...holds])];
}

/** `{step}` and the like put in. */
export const fill = (words: string, values: { readonly [name: string]: string | number }): string =>
  words.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));

/** The stops of a step up to one of them. */
export const stopsUntil = ({ stops }: Slides, stop: SlideStop): readonly SlideStop[] =>
  stops.filter(({ step, number }) => step === stop.step && number <= stop.number);
