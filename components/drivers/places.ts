/**
 * The positions of the steps on the page, read from the layout. For steps that the browser skips
 * because they are far away (`content-visibility`, reader/skipping.css), the last measured position,
 * or an estimate from their script. In CSS pixels.
 */
import type { Timeline, TimelineStep } from '../../story/story.ts';

/** Pixels from the top of the window at which a card's top rests, where text stands beside the scene. */
export const READING_LINE = 96;
/** Space under a card that rests at the bottom, as in scroll.css. */
const FOOTER = 12;
/** Where a card of usual height rests, as a share of the window's height. */
const RESTS = 0.66;
/**
 * On a page of text that is this many pixels taller than the window, all stops are at its top, NEXT
 * pixels apart.
 */
const LONGER = 160;
const NEXT = 8;

/** The position of one step, from the top of the page. */
export interface Place {
  /** The scroll positions at which its builds begin. */
  readonly starts: readonly number[];
  readonly bottom: number;
  /** The top of its asides: readings and questions that lie over the picture. */
  readonly asides?: number | undefined;
}

/**
 * The scroll at which a build at `top` begins: the one where its card reaches `rests`, its resting
 * position.
 */
const beginsAt = (top: number, rests: number) =>
  top - Math.max(READING_LINE / 2, Math.max(0, rests));

function beginning(build: Element, isStacked: boolean, origin: number): number {
  const height = window.innerHeight;
  const top = build.getBoundingClientRect().top - origin;
  if (!isStacked) return top - READING_LINE;
  const card = build.querySelector('.card') ?? build.firstElementChild;
  // A build without words begins where a card of usual height would rest.
  return beginsAt(
    top,
    card ? height - FOOTER - card.getBoundingClientRect().height : height * RESTS,
  );
}

/** A laid-out step, measured from its top. */
function measured(section: HTMLElement, isStacked: boolean): Place {
  const builds = [...section.querySelectorAll('.build')];
  const { top: origin, height } = section.getBoundingClientRect();
  const asides = section.querySelector('.hold + .beside');
  const place = {
    bottom: height,
    asides: asides ? asides.getBoundingClientRect().top - origin : undefined,
  };
  if (!section.classList.contains('layout-page'))
    return { ...place, starts: builds.map((build) => beginning(build, isStacked, origin)) };
  // Cards of a page of text do not rest at the bottom. On a page taller than the window every stop is
  // at its top.
  const starts = builds.map((build) => beginning(build, false, origin));
  const long = height > window.innerHeight + LONGER;
  return { ...place, starts: long ? starts.map((_, i) => (starts[0] ?? 0) + i * NEXT) : starts };
}

/**
 * An estimate for a step that is not laid out, from its top: its builds share its height by their
 * lengths.
 */
function asked({ builds }: TimelineStep, height: number, isStacked: boolean): Place {
  const portrait = window.innerHeight > window.innerWidth;
  const lengths = builds.map(({ length, portraitLength }) => (portrait ? portraitLength : length));
  const screen = (height - (isStacked ? 0 : READING_LINE)) / lengths.reduce((sum, n) => sum + n, 0);
  let top = 0;
  const starts = lengths.map((length, i) => {
    const start = isStacked ? beginsAt(top, window.innerHeight * RESTS) : top - READING_LINE;
    top += length * screen + (i === 0 && !isStacked ? READING_LINE : 0);
    return start;
  });
  return { starts, bottom: height };
}

const moved = ({ starts, bottom, asides }: Place, by: number): Place => ({
  starts: starts.map((start) => start + by),
  bottom: bottom + by,
  asides: asides === undefined ? undefined : asides + by,
});

const isSkipped = (section: HTMLElement) =>
  section.lastElementChild?.checkVisibility({ contentVisibilityAuto: true }) === false;

export interface Places {
  /** The positions of all steps that are in the layout, in the story's order. */
  read(isStacked: boolean): ReadonlyMap<string, Place>;
  /**
   * Lays out and measures a step that the browser has skipped so far. Returns whether that gave a
   * new position.
   */
  look(step: string, isStacked: boolean): boolean;
  /** Discards all measured positions. */
  forget(): void;
}

export function createPlaces(story: Timeline, sections: ReadonlyMap<string, HTMLElement>): Places {
  /** Relative to the top of each step. */
  const known = new Map<string, Place>();
  const isLaidOut = (section: HTMLElement | undefined): section is HTMLElement =>
    section !== undefined && section.getClientRects().length > 0;

  return {
    read(isStacked) {
      const places = new Map<string, Place>();
      for (const step of story.steps) {
        const section = sections.get(step.id);
        if (!isLaidOut(section)) continue;
        const { top, height } = section.getBoundingClientRect();
        if (!isSkipped(section)) known.set(step.id, measured(section, isStacked));
        const place = known.get(step.id) ?? asked(step, height, isStacked);
        places.set(step.id, moved(place, top + window.scrollY));
      }
      return places;
    },
    look(step, isStacked) {
      const section = sections.get(step);
      if (known.has(step) || !isLaidOut(section)) return false;
      known.set(step, measured(section, isStacked));
      return true;
    },
    forget: () => known.clear(),
  };
}
