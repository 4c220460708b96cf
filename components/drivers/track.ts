/**
 * The document as a track: where each build lies, measured; where the reader is on it; how far to
 * scroll for a position. One read pass, kept until the layout changes; scrolling reads nothing but
 * the scroll itself.
 */
import type { Position, Timeline } from '../../story/story.ts';
import { locate, offsetOf, type Extent } from '../../story/timeline/locate.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import { extentsOf, type Measured } from './extents.ts';

export interface Track {
  /** Reads the layout again. */
  measure(): void;
  /** Reads it again if the window has another size than when it was read. */
  measureIfResized(): void;
  /** Where the reader is, at a scroll that was read already or at the present one. */
  position(scroll?: number): Position;
  /** The scroll that brings a position under the reading line. */
  scrollFor(position: Position): number;
  /** Whether the page opens inside this step, its words already at rest: the first step, untitled. */
  opensInside(step: string): boolean;
  /** The scrolls at which the readings and questions after a step's last stop rest, from the top down. */
  papersOf(step: string): readonly number[];
  /** The section of a step. */
  sectionOf(step: string): HTMLElement | undefined;
  /** Calls after each measure that found another layout; returns its own undo. */
  subscribe(listener: () => void): () => void;
}

/** Pixels from the top at which a card's top rests, where text stands beside the scene. */
export const READING_LINE = 96;
/** Below this width, or height, cards are slips that rest at the foot: see scroll.css. */
export const SLIPS =
  '(width < 768px), (width < 1080px) and (orientation: portrait), (height < 560px)';
/** Below these, nothing is sticky: figures and cards stand in the flow. */
export const IN_FLOW =
  '(width < 340px), (height < 420px), (width < 560px) and (orientation: landscape)';
/** A first card no farther down than this is read from the start. */
const OPENING = 160;
/** Room under a resting slip, as in scroll.css. */
const FOOT = 12;

/** A page of text this much longer than the window has its stops at its top, so far from one another. */
const LONGER = 160;
const NEXT = 8;

/** Scroll rounds to device pixels: this close to a stop is the stop, so that its picture is exact. */
const SNAP = 0.75;

/** Where the reader has to be for a build to begin: its card's top meets the place where it rests. */
function beginning(build: Element, slips: boolean, scroll: number, height: number): number {
  const top = build.getBoundingClientRect().top + scroll;
  if (!slips) return top - READING_LINE;
  const card = build.querySelector('.card') ?? build.firstElementChild;
  // A build without words begins where a slip of usual height would rest.
  const rests = card ? height - FOOT - card.getBoundingClientRect().height : height * 0.66;
  const room = Math.max(0, rests);
  return top - Math.max(READING_LINE / 2, room);
}

const isShown = (section: HTMLElement | undefined) =>
  section !== undefined && section.getClientRects().length > 0;

function measureSteps(
  story: Timeline,
  sections: ReadonlyMap<string, HTMLElement>,
  slips: boolean,
): readonly Extent[] {
  const scroll = window.scrollY;
  const height = window.innerHeight;
  const lowest = document.documentElement.scrollHeight - height;
  // What a class has not come to yet is not in the layout: the page ends before it.
  const shown = story.steps.filter(({ id }) => isShown(sections.get(id)));
  const begins = shown.map((step) => {
    const builds = sections.get(step.id)?.querySelectorAll('.build') ?? [];
    const section = sections.get(step.id);
    if (!section?.classList.contains('layout-page'))
      return [...builds].map((build) => beginning(build, slips, scroll, height));
    const starts = [...builds].map((build) => beginning(build, false, scroll, height));
    // A page of text has no slips. One that is longer than the window is met at its top by every stop.
    const long = section.getBoundingClientRect().height > height + LONGER;
    return long ? starts.map((_, i) => (starts[0] ?? 0) + i * NEXT) : starts;
  });
  const measured = shown.flatMap((step, i): Measured[] => {
    const starts = begins[i] ?? [];
    if (starts.length !== step.builds.length || starts.length === 0) return [];
    const section = sections.get(step.id)?.getBoundingClientRect();
    const next = begins[i + 1]?.[0] ?? (section ? section.bottom + scroll - READING_LINE : 0);
    // Papers lie on the picture: the step has ended when they come into the window, and rests under them.
    const papers = sections.get(step.id)?.querySelector('.hold + .beside');
    const end = papers
      ? Math.min(next, papers.getBoundingClientRect().top + scroll - height)
      : next;
    return [{ step: step.id, starts, end, shares: step.builds.map(({ start }) => start) }];
  });
  const rest = shown.at(-1)?.builds.findLast(({ stop }) => stop)?.settled ?? 1;
  return extentsOf(measured, lowest, rest);
}

/** `article` holds the steps as `[data-step-id="chapter/step"]` with their `.build` blocks. */
export function createTrack(story: Timeline, article: HTMLElement): Track {
  const sections = new Map<string, HTMLElement>();
  for (const section of article.querySelectorAll<HTMLElement>('[data-step-id]'))
    sections.set(section.dataset['stepId']?.split('/').at(-1) ?? '', section);
  const isSlips = () =>
    window.matchMedia(SLIPS).matches &&
    !window.matchMedia(IN_FLOW).matches &&
    !document.documentElement.classList.contains('motion-still');
  const listeners = new Set<() => void>();
  let key = '';
  let extents: readonly Extent[] = [];
  let size = '';
  const sizeNow = () => `${window.innerWidth} ${window.innerHeight}`;

  const measure = () => {
    size = sizeNow();
    extents = measureSteps(story, sections, isSlips());
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
    position(scroll = window.scrollY) {
      const { step, progress } = locate(extents, scroll);
      for (const { settled } of story.steps[stepIndexOf(story, step)]?.builds ?? []) {
        const away = Math.abs(offsetOf(extents, { step, progress: settled }) - scroll);
        if (away <= SNAP) return { step, progress: settled };
      }
      return { step, progress };
    },
    scrollFor: (position) => Math.max(0, offsetOf(extents, position)),
    opensInside: (step) => step === story.steps[0]?.id && (extents[0]?.starts[0] ?? 0) <= OPENING,
    papersOf: (step) =>
      [...(sections.get(step)?.querySelectorAll('.hold + .beside > *') ?? [])].map(
        (paper) => paper.getBoundingClientRect().top + window.scrollY - READING_LINE,
      ),
    sectionOf: (step) => sections.get(step),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
