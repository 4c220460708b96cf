/**
 * Where the steps lie on the page, read from the layout; for those that the browser skips since they are far away
 * (`content-visibility`, reader/skipping.css), as they lay when they were last read, or as their script asks for. CSS
 * pixels.
 */
import type { Timeline, TimelineStep } from '../../story/story.ts';

/** Pixels from the top at which a card's top rests, where text stands beside the scene. */
export const READING_LINE = 96;
/** Room under a card that rests at the foot, as in scroll.css. */
const FOOT = 12;
/** Where a card of usual height rests, as a share of the window's height. */
const RESTS = 0.66;
/** A page of text this much longer than the window has its stops at its top, so far from one another. */
const LONGER = 160;
const NEXT = 8;

/** Where one step lies, from the top of the page. */
export interface Place {
  /** Where each of its builds begins. */
  readonly starts: readonly number[];
  readonly bottom: number;
  /** The top of its asides: readings and questions that lie on the picture. */
  readonly asides?: number | undefined;
}

/** Where the reader has to be for a build at `top` to begin, whose card rests at `rests`: the two meet. */
const beginsAt = (top: number, rests: number) =>
  top - Math.max(READING_LINE / 2, Math.max(0, rests));

function beginning(build: Element, isStacked: boolean, origin: number): number {
  const height = window.innerHeight;
  const top = build.getBoundingClientRect().top - origin;
  if (!isStacked) return top - READING_LINE;
  const card = build.querySelector('.card') ?? build.firstElementChild;
  // A build without words begins where a card of usual height would rest.
  return beginsAt(top, card ? height - FOOT - card.getBoundingClientRect().height : height * RESTS);
}

/** A step as it is laid out, from its top. */
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
  // Cards of a page of text do not rest at the foot. One that is longer than the window is met at its top by every stop.
  const starts = builds.map((build) => beginning(build, false, origin));
  const long = height > window.innerHeight + LONGER;
  return { ...place, starts: long ? starts.map((_, i) => (starts[0] ?? 0) + i * NEXT) : starts };
}

/** A step as its script asks for it, from its top: its builds share its height, under the first words' line. */
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
  /** The places of all steps that are in the layout, in the story's order. */
  read(isStacked: boolean): ReadonlyMap<string, Place>;
  /** Lays a step out that the browser has skipped so far. Returns whether it is known better now. */
  look(step: string, isStacked: boolean): boolean;
  /** Nothing that was read before counts any more. */
  forget(): void;
}

export function createPlaces(story: Timeline, sections: ReadonlyMap<string, HTMLElement>): Places {
  /** From the top of each step. */
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
