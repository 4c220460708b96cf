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
  position(): Position;
  /** The scroll that brings a position under the reading line. */
  scrollFor(position: Position): number;
  /** Whether the page opens inside this step, its words already at rest: the first step, untitled. */
  opensInside(step: string): boolean;
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

/** Scroll rounds to device pixels: this close to a stop is the stop, so that its picture is exact. */
const SNAP = 0.75;

/** Where the reader has to be for a build to begin: its card's top meets the place where it rests. */
function beginning(build: Element, slips: boolean, scroll: number, height: number): number {
  const top = build.getBoundingClientRect().top + scroll;
  if (!slips) return top - READING_LINE;
  const card = build.firstElementChild;
  // A build without words begins where a slip of usual height would rest.
  const rests = card ? height - FOOT - card.getBoundingClientRect().height : height * 0.66;
  const room = Math.max(0, rests);
  return top - Math.max(READING_LINE / 2, room);
}

function measureSteps(
  story: Timeline,
  sections: ReadonlyMap<string, HTMLElement>,
  slips: boolean,
): readonly Extent[] {
  const scroll = window.scrollY;
  const height = window.innerHeight;
  const lowest = document.documentElement.scrollHeight - height;
  const begins = story.steps.map((step) => {
    const builds = sections.get(step.id)?.querySelectorAll('.build') ?? [];
    return [...builds].map((build) => beginning(build, slips, scroll, height));
  });
  const measured = story.steps.flatMap((step, i): Measured[] => {
    const starts = begins[i] ?? [];
    if (starts.length !== step.builds.length || starts.length === 0) return [];
    const section = sections.get(step.id)?.getBoundingClientRect();
    const end = begins[i + 1]?.[0] ?? (section ? section.bottom + scroll - READING_LINE : 0);
    return [{ step: step.id, starts, end, shares: step.builds.map(({ start }) => start) }];
  });
  const rest = story.steps.at(-1)?.builds.findLast(({ stop }) => stop)?.settled ?? 1;
  return extentsOf(measured, lowest, height, rest);
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

  const measure = () => {
    extents = measureSteps(story, sections, isSlips());
    const next = JSON.stringify(extents);
    if (next === key) return;
    key = next;
    for (const listener of listeners) listener();
  };
  measure();

  return {
    measure,
    position() {
      const scroll = window.scrollY;
      const { step, progress } = locate(extents, scroll);
      for (const { settled } of story.steps[stepIndexOf(story, step)]?.builds ?? []) {
        const away = Math.abs(offsetOf(extents, { step, progress: settled }) - scroll);
        if (away <= SNAP) return { step, progress: settled };
      }
      return { step, progress };
    },
    scrollFor: (position) => Math.max(0, offsetOf(extents, position)),
    opensInside: (step) => step === story.steps[0]?.id && (extents[0]?.starts[0] ?? 0) <= OPENING,
    sectionOf: (step) => sections.get(step),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
