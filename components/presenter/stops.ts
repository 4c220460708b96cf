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
export interface SlideStep extends StepText {
  readonly name: string;
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
  /** Of the step in the story, from 1. */
  readonly order: number;
  /** How much of the chapter lies behind, 0 to 1. */
  readonly share: number;
}

/** Everything that is said about the stop at an index of `slides.stops`. */
export function placeOf({ stops, steps, chapters }: Slides, index: number): Place | undefined {
  const stop = stops[index];
  const order = steps.findIndex(({ id }) => id === stop?.step);
  const step = steps[order];
  const chapter = chapters.find(({ id }) => id === step?.chapter.id);
  if (!stop || !step || !chapter) return undefined;
  const ids = steps.filter((one) => one.chapter.id === chapter.id).map(({ id }) => id);
  const inChapter = stops.filter((one) => ids.includes(one.step));
  const share = inChapter.indexOf(stop) / inChapter.length;
  return { stop, step, chapter, order: order + 1, share };
}

/** What messages say of a place: `{number}` and `{chapter}`, `{step}` of `{steps}` in it. */
export const placeValues = ({ chapter, step }: Place) => ({
  number: chapter.number,
  chapter: chapter.name,
  step: step.number,
  steps: step.chapter.steps,
});

/** What they say of its stop: `{number}` of `{of}`, and its `{name}`, the step's where it has none. */
export const stopValues = ({ stop, step }: Place) => ({
  number: stop.number,
  of: stop.of,
  name: stop.name || step.name,
});

/** Steps whose number or name a person may mean, best first. */
export function findSteps({ steps, lang }: Slides, wanted: string): readonly SlideStep[] {
  const text = wanted.trim().toLocaleLowerCase(lang);
  if (text === '') return steps;
  const byNumber = /^\d+$/.test(text) ? steps[Number(text) - 1] : undefined;
  const nameOf = ({ name, id }: SlideStep) => `${name.toLocaleLowerCase(lang)} ${id}`;
  const begins = steps.filter((step) => nameOf(step).startsWith(text));
  const holds = steps.filter((step) => nameOf(step).includes(text));
  return [...new Set([...(byNumber ? [byNumber] : []), ...begins, ...holds])];
}

/** The stops of a step up to one of them. */
export const stopsUntil = ({ stops }: Slides, stop: SlideStop): readonly SlideStop[] =>
  stops.filter(({ step, number }) => step === stop.step && number <= stop.number);
