/**
 * The document as a track: where each build lies, measured; where the reader is on it; how far to
 * scroll for a position. One read pass, kept until the layout changes; scrolling reads nothing but
 * the scroll itself.
 */
import type { Position, Timeline } from '../../story/story.ts';
import { locate, offsetOf, type Extent } from '../../story/timeline/locate.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import { extentsOf, type Measured } from './extents.ts';
import { createPlaces, READING_LINE, type Place } from './places.ts';

export interface Track {
  /** Reads the layout again. */
  measure(): void;
  /** Reads it again if the window has another size than when it was read. */
  measureIfResized(): void;
  /** Reads a step that somebody goes to, and where it ends, though the browser has skipped both so far. */
  measureAt(step: string): void;
  /** How tall the article was when it was read. */
  tall(): number;
  /** Where the reader is, at a scroll that was read already or at the present one. */
  position(scroll?: number): Position;
  /** The scroll that brings a position under the reading line. */
  scrollFor(position: Position): number;
  /** The scrolls at which the readings and questions after a step's last stop rest, from the top down. */
  asidesOf(step: string): readonly number[];
  /** Whether a step is a page of text. */
  isPage(step: string): boolean;
  /** The top of what a step has beside the story's line, from the page's: its asides, or the page of text that it is. */
  besideOf(step: string): number | undefined;
  /** The section of a step. */
  sectionOf(step: string): HTMLElement | undefined;
  /** Calls after each measure that found another layout; returns its own undo. */
  subscribe(listener: () => void): () => void;
}

/** Below this width, or height, cards rest at the foot: see scroll.css. */
export const STACKED = '(width < 768px), (orientation: portrait), (height < 560px)';
/** Below these, nothing is sticky: figures and cards stand in the flow. */
export const IN_FLOW =
  '(width < 340px), (height < 420px), (width < 560px) and (orientation: landscape)';
/** Scroll rounds to pixels, and text that is set anew moves a stop by one: this close to a stop is the stop, so that its picture is exact. */
const SNAP = 1.5;

function extentsIn(story: Timeline, places: ReadonlyMap<string, Place>): readonly Extent[] {
  const height = window.innerHeight;
  const lowest = document.documentElement.scrollHeight - height;
  // What a class has not come to yet is not in the layout: the page ends before it.
  const shown = story.steps.filter(({ id }) => places.has(id));
  const measured = shown.flatMap((step, i): Measured[] => {
    const place = places.get(step.id);
    if (!place || place.starts.length !== step.builds.length || place.starts.length === 0)
      return [];
    const next = places.get(shown[i + 1]?.id ?? '')?.starts[0] ?? place.bottom - READING_LINE;
    // Asides lie on the picture: the step has ended when they come into the window, and rests under them.
    const end = place.asides === undefined ? next : Math.min(next, place.asides - height);
    return [
      { step: step.id, starts: place.starts, end, shares: step.builds.map(({ start }) => start) },
    ];
  });
  const rest = shown.at(-1)?.builds.findLast(({ stop }) => stop)?.settled ?? 1;
  return extentsOf(measured, lowest, rest);
}

/** `article` holds the steps as `[data-step-id="chapter/step"]` with their `.build` blocks. */
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
    extents = extentsIn(story, found);
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
    asidesOf: (step) =>
      [...(sections.get(step)?.querySelectorAll('.hold + .beside > *') ?? [])].map(
        (paper) => paper.getBoundingClientRect().top + window.scrollY - READING_LINE,
      ),
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
