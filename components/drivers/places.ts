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
/** Pixels between two positions that look the same. */
export const NEXT = 8;

/** The position of one step, from the top of the page. */
export interface Place {
  /** The scroll positions at which its builds begin. */
  readonly starts: readonly number[];
  /** Where their pictures are complete and their words rest; unknown for a step that is not laid out. */
  readonly settles?: readonly number[] | undefined;
  readonly bottom: number;
  /** The top of its asides: readings and questions that lie over the picture. */
  readonly asides?: number | undefined;
  /** Where more of it rests: asides, and words that are taller than the window, part by part. */
  readonly halts: readonly number[];
}

/**
 * The scroll at which a build at `top` begins: the one where its card reaches `rests`, its resting
 * position.
 */
const beginsAt = (top: number, rests: number) =>
  top - Math.max(READING_LINE / 2, Math.max(0, rests));

/** Where something rests that begins with its top at scroll `top`, after that: its next parts. */
function partsOf(top: number, height: number, space: number): readonly number[] {
  const count = Math.ceil(Math.max(0, height - space) / (space * 0.85));
  return Array.from({ length: count }, (_, i) => top + ((height - space) * (i + 1)) / count);
}

/** The length of a build's move; 0 where a browser does not know registered properties. */
function movesOf(build: Element): number {
  const moves = getComputedStyle(build).getPropertyValue('--moves');
  return moves.endsWith('px') ? Number.parseFloat(moves) : 0;
}

interface BuildPlace {
  readonly start: number;
  readonly settle: number;
  readonly parts: readonly number[];
}

function placeOf(build: Element, isStacked: boolean, origin: number): BuildPlace {
  const height = window.innerHeight;
  const top = build.getBoundingClientRect().top - origin;
  const moves = movesOf(build);
  const words =
    build.querySelector(isStacked ? '.card' : '.column, .card') ?? build.firstElementChild;
  const size = words?.getBoundingClientRect().height;
  if (!isStacked) {
    const start = top - READING_LINE;
    const parts = partsOf(start + moves, size ?? 0, height - 2 * READING_LINE);
    return { start, settle: start + moves, parts };
  }
  // A build without words begins where a card of usual height would rest.
  const rests = size === undefined ? height * RESTS : height - FOOTER - size;
  const start = beginsAt(top, rests);
  // A guess: its question follows the words, and rests where they do.
  const [aside, ask] = ['.column > .beside', '.column .ask'].map((part) =>
    build.querySelector(part)?.getBoundingClientRect(),
  );
  const asked = aside && ask ? aside.top - origin - (height - FOOTER - ask.height) : -Infinity;
  const asks = asked > start + moves + height / 4 ? [asked] : [];
  if (rests >= READING_LINE / 2) return { start, settle: start + moves, parts: asks };
  // Words taller than the window rest at their top, so the picture moves before they get there.
  const parts = partsOf(start, size ?? 0, height - FOOTER - READING_LINE / 2);
  return { start: start - moves, settle: start, parts: [...parts, ...asks] };
}

/** A laid-out step, measured from its top. */
function measured(section: HTMLElement, isStacked: boolean): Place {
  const { top: origin, height } = section.getBoundingClientRect();
  const isPage = section.classList.contains('layout-page');
  // Cards of a page of text do not rest at the bottom.
  const builds = [...section.querySelectorAll('.build')].map((build) =>
    placeOf(build, isStacked && !isPage, origin),
  );
  const starts = builds.map(({ start }) => start);
  if (isPage) {
    // It rests with its top at the window's, or under the title page. Taller than the window, with every stop.
    const first = section.querySelector('.opening') ? (starts[0] ?? 0) : 0;
    const isLong = height > window.innerHeight + LONGER;
    return {
      starts: starts.map((start, i) => first + (isLong ? i * NEXT : start - (starts[0] ?? 0))),
      bottom: height,
      halts: partsOf(first, height - first, window.innerHeight),
    };
  }
  const asides = [...section.querySelectorAll('.hold + .beside > *')].map((aside) => {
    const box = aside.getBoundingClientRect();
    const top = box.top - origin;
    const rest = top - READING_LINE;
    return [rest, ...partsOf(rest, box.height, window.innerHeight - READING_LINE)];
  });
  return {
    starts,
    settles: builds.map(({ settle }) => settle),
    bottom: height,
    asides: asides[0]?.[0] === undefined ? undefined : asides[0][0] + READING_LINE,
    halts: [...builds.flatMap(({ parts }) => parts), ...asides.flat()],
  };
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
  return { starts, bottom: height, halts: [] };
}

const moved = (place: Place, by: number): Place => ({
  starts: place.starts.map((start) => start + by),
  settles: place.settles?.map((settle) => settle + by),
  bottom: place.bottom + by,
  asides: place.asides === undefined ? undefined : place.asides + by,
  halts: place.halts.map((halt) => halt + by),
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
