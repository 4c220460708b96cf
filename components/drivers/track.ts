/**
 * The document as a track: the measured place of each build, the reader's position on it, and the
 * scroll for a position. Reads the layout once and keeps it until it changes; scrolling reads only
 * the scroll position.
 */
import type { Position, Timeline } from '../../story/story.ts';
import { locate, offsetOf, type Extent } from '../../story/timeline/locate.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import { extentsOf, type Measured } from './extents.ts';
import { createPlaces, NEXT, READING_LINE, type Place } from './places.ts';

export interface Track {
  /** Reads the layout again. */
  measure(): void;
  /** Reads it again if the window has changed its size since. */
  measureIfResized(): void;
  /**
   * Measures a step that is the target of a movement, and the end of it, if the browser has skipped
   * both so far.
   */
  measureAt(step: string): void;
  /** Height of the article when it was measured. */
  tall(): number;
  /** The reader's position, at a given scroll or the present one. */
  position(scroll?: number): Position;
  /** The scroll that brings a position under the reading line. */
  scrollFor(position: Position): number;
  /**
   * The scroll positions, from the top down, where more of a step rests than its stops: readings and
   * questions, and parts of words that are taller than the window; after the last, the story's end.
   */
  haltsOf(step: string): readonly number[];
  /** Whether a step is a page of text. */
  isPage(step: string): boolean;
  /**
   * The top, from that of the page, of content with no position of its own in the story: a step's
   * asides, or its page of text.
   */
  besideOf(step: string): number | undefined;
  /** The section element of a step. */
  sectionOf(step: string): HTMLElement | undefined;
  /** Calls after each measurement that found another layout; returns the function that unsubscribes. */
  subscribe(listener: () => void): () => void;
}

/** Below this width or height, cards rest at the bottom: see scroll.css. */
export const STACKED = '(width < 768px), (orientation: portrait), (height < 560px)';
/** Below these, nothing is sticky: figures and cards are in the flow. */
export const IN_FLOW =
  '(width < 340px), (height < 420px), (width < 560px) and (orientation: landscape)';
/**
 * The scroll is rounded to pixels, and reflowed text moves a stop by up to one: this close to a stop
 * counts as the stop, so that its picture is exact.
 */
const SNAP = 1.5;

function extentsIn(
  story: Timeline,
  places: ReadonlyMap<string, Place>,
  isStacked: boolean,
): readonly Extent[] {
  const height = window.innerHeight;
  const lowest = document.documentElement.scrollHeight - height;
  // Steps that the class has not reached are not in the layout: the page ends before them.
  const steps = story.steps.filter(({ id }) => places.has(id));
  const measured = steps.flatMap((step, i): Measured[] => {
    const [place, before] = [places.get(step.id), places.get(steps[i - 1]?.id ?? '')];
    if (!place || place.starts.length !== step.builds.length || place.starts.length === 0)
      return [];
    const next = places.get(steps[i + 1]?.id ?? '')?.starts[0] ?? place.bottom - READING_LINE;
    // Asides lie over the picture: the step ends when they enter the window, and rests while they pass.
    const end = place.asides === undefined ? next : Math.min(next, place.asides - height);
    const [first = 0, ...starts] = place.starts;
    // The next picture comes under their ground, so that the last one does not come back to leave.
    const isUnder = !isStacked && before?.asides !== undefined && place.settles !== undefined;
    const start = isUnder ? Math.max(first - height, (before.halts.at(-1) ?? 0) + NEXT) : first;
    return [
      {
        step: step.id,
        ...{ starts: [Math.min(start, first), ...starts], end, settles: place.settles },
        shares: step.builds.map(({ start }) => start),
        settled: step.builds.map(({ settled }) => settled),
      },
    ];
  });
  const rest = steps.at(-1)?.builds.findLast(({ stop }) => stop)?.settled ?? 1;
  return extentsOf(measured, lowest, rest);
}

/** In `article` each step is a `[data-step-id="chapter/step"]` with its `.build` blocks. */
export function createTrack(story: Timeline, article: HTMLElement): Track {
  const sections = new Map<string, HTMLElement>();
  for (const section of article.querySelectorAll<HTMLElement>('[data-step-id]'))
    sections.set(section.dataset['stepId']?.split('/').at(-1) ?? '', section);
  const isPage = (step: string) => sections.get(step)?.classList.contains('layout-page') === true;
  const isStill = () => document.documentElement.classList.contains('motion-still');
  const isStacked = () =>
    window.matchMedia(STACKED).matches && !window.matchMedia(IN_FLOW).matches && !isStill();
  const places = createPlaces(story, sections);
  const listeners = new Set<() => void>();
  let key = '';
  let extents: readonly Extent[] = [];
  let found: ReadonlyMap<string, Place> = new Map();
  let size = '';
  let tall = 0;
  const sizeNow = () => `${window.innerWidth} ${window.innerHeight} ${isStill()}`;

  const measure = () => {
    if (sizeNow() !== size) places.forget();
    size = sizeNow();
    tall = article.offsetHeight;
    found = places.read(isStacked());
    extents = extentsIn(story, found, isStacked());
    const next = JSON.stringify(extents);
    if (next === key) return;
    key = next;
    for (const listener of listeners) listener();
  };
  measure();

  return {
    measure,
    measureIfResized() {
      if (sizeNow() !== size) measure();
    },
    measureAt(step) {
      const after = story.steps[stepIndexOf(story, step) + 1];
      const looked = [step, ...(after ? [after.id] : [])].map((id) => places.look(id, isStacked()));
      if (looked.includes(true)) measure();
    },
    tall: () => tall,
    position(scroll = window.scrollY) {
      const { step, progress } = locate(extents, scroll);
      for (const { settled } of story.steps[stepIndexOf(story, step)]?.builds ?? []) {
        const away = Math.abs(offsetOf(extents, { step, progress: settled }) - scroll);
        if (away <= SNAP) return { step, progress: settled };
      }
      return { step, progress };
    },
    scrollFor: (position) => Math.max(0, offsetOf(extents, position)),
    haltsOf(step) {
      const halts = found.get(step)?.halts ?? [];
      if (step !== story.steps.at(-1)?.id) return halts;
      const ends = [...(article.parentElement?.querySelectorAll('[data-halt]') ?? [])].map(
        (element) => element.getBoundingClientRect().top + window.scrollY,
      );
      const lowest = document.documentElement.scrollHeight - window.innerHeight;
      return [...halts, ...ends, lowest].map((top) => Math.min(top, lowest));
    },
    isPage,
    besideOf(step) {
      const place = found.get(step);
      const first = isPage(step) ? place?.starts[0] : undefined;
      return first === undefined ? place?.asides : first + READING_LINE;
    },
    sectionOf: (step) => sections.get(step),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
