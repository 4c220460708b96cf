/**
 * The slides of a story: what is said and shown at each stop, and the names of places. The build
 * writes them to `steps.json`.
 */
import type { slidesOf } from './slides-of.ts';

export type Slides = ReturnType<typeof slidesOf>;
export type SlideStop = Slides['stops'][number];
export type SlideStep = Slides['steps'][number];
export type Place = NonNullable<ReturnType<typeof placeOf>>;

/**
 * All numbers and names of the stop at an index of `slides.stops`; `path`: the ids of the steps of
 * the path.
 */
export function placeOf(
  { stops, steps, chapters }: Slides,
  index: number,
  path?: readonly string[],
) {
  const stop = stops[index];
  const order = steps.findIndex(({ id }) => id === stop?.step);
  const step = steps[order];
  const chapter = chapters.find(({ id }) => id === step?.chapter.id);
  if (!stop || !step || !chapter) return undefined;
  const isWalked = ({ id }: SlideStep) => !path || path.includes(id);
  const ids = steps.filter((one) => one.chapter.id === chapter.id && isWalked(one));
  const inChapter = stops.flatMap((one, i) => (ids.some(({ id }) => id === one.step) ? i : []));
  return {
    stop,
    step,
    chapter,
    /** Number of the step in the story, from 1. */
    order: order + 1,
    /** How much of the chapter has been shown, 0 to 1. */
    share: inChapter.filter((one) => one < index).length / Math.max(1, inChapter.length),
  };
}

/** Values for messages about a place: `{number}` and `{chapter}`, `{step}` of `{steps}` in it. */
export const placeValues = ({ chapter, step }: Place) => ({
  number: chapter.number,
  chapter: chapter.name,
  step: step.number,
  steps: step.chapter.steps,
});

/**
 * Values for messages about its stop: `{number}` of `{of}`, and its `{name}`, or the step's name if
 * it has none.
 */
export const stopValues = ({ stop, step }: Place) => ({
  number: stop.number,
  of: stop.of,
  name: stop.name || step.name,
});

/** Steps that match a number or a part of a name, best match first. */
export function findSteps({ steps, lang }: Slides, query: string): readonly SlideStep[] {
  const text = query.trim().toLocaleLowerCase(lang);
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
