/**
 * Where the steps lie on the page, read from the layout; for chapters that the browser skips, as they lay when they
 * were last read, or as their script asks for. CSS pixels.
 */
import type { Timeline, TimelineStep } from '../../story/story.ts';

/** Pixels from the top at which a card's top rests, where text stands beside the scene. */
export const READING_LINE = 96;
/** Room under a resting slip, as in scroll.css. */
const FOOT = 12;
/** A page of text this much longer than the window has its stops at its top, so far from one another. */
const LONGER = 160;
const NEXT = 8;

/** Where one step lies, from the top of the page. */
export interface Place {
  /** Where each of its builds begins. */
  readonly starts: readonly number[];
  readonly bottom: number;
  /** The top of its papers: readings and questions that lie on the picture. */
  readonly papers?: number | undefined;
}

/** The height that a step asks for in this window (lengths.css); its words may need more. */
export function heightOf({ builds }: TimelineStep): number {
  const portrait = window.innerHeight > window.innerWidth;
  const screens = builds.reduce(
    (sum, { length, portraitLength }) => sum + (portrait ? portraitLength : length),
    0,
  );
  return screens * window.innerHeight;
}

/** Where the reader has to be for a build to begin: its card's top meets the place where it rests. */
function beginning(build: Element, slips: boolean, origin: number): number {
  const height = window.innerHeight;
  const top = build.getBoundingClientRect().top - origin;
  if (!slips) return top - READING_LINE;
  const card = build.querySelector('.card') ?? build.firstElementChild;
  // A build without words begins where a slip of usual height would rest.
  const rests = card ? height - FOOT - card.getBoundingClientRect().height : height * 0.66;
  const room = Math.max(0, rests);
  return top - Math.max(READING_LINE / 2, room);
}

/** Reads one step; nothing for one that is not in the layout. From `origin`, a place in the window. */
function read(section: HTMLElement, slips: boolean, origin: number): Place | undefined {
  if (section.getClientRects().length === 0) return undefined;
  const builds = [...section.querySelectorAll('.build')];
  const { bottom, height } = section.getBoundingClientRect();
  const papers = section.querySelector('.hold + .beside');
  const place = {
    bottom: bottom - origin,
    papers: papers ? papers.getBoundingClientRect().top - origin : undefined,
  };
  if (!section.classList.contains('layout-page'))
    return { ...place, starts: builds.map((build) => beginning(build, slips, origin)) };
  // A page of text has no slips. One that is longer than the window is met at its top by every stop.
  const starts = builds.map((build) => beginning(build, false, origin));
  const long = height > window.innerHeight + LONGER;
  return { ...place, starts: long ? starts.map((_, i) => (starts[0] ?? 0) + i * NEXT) : starts };
}

/** As the script asks for it, `top` pixels below the top of its chapter. */
function asked(step: TimelineStep, top: number): Place {
  const height = heightOf(step);
  return {
    starts: step.builds.map(({ start }) => top + start * height - READING_LINE),
    bottom: top + height,
  };
}

const moved = ({ starts, bottom, papers }: Place, by: number): Place => ({
  starts: starts.map((start) => start + by),
  bottom: bottom + by,
  papers: papers === undefined ? undefined : papers + by,
});

export interface Places {
  /** The places of all steps that are in the layout, in the story's order. */
  read(slips: boolean): ReadonlyMap<string, Place>;
  /** Nothing that was read before counts any more. */
  forget(): void;
}

export function createPlaces(story: Timeline, sections: ReadonlyMap<string, HTMLElement>): Places {
  /** From the top of the step's chapter. */
  const known = new Map<string, Place>();
  const chapters = new Map<HTMLElement, TimelineStep[]>();
  for (const step of story.steps) {
    const chapter = sections.get(step.id)?.parentElement;
    if (!chapter) continue;
    const steps = chapters.get(chapter);
    if (steps) steps.push(step);
    else chapters.set(chapter, [step]);
  }

  /** Of a chapter that the browser skips. */
  function far(steps: readonly TimelineStep[]): readonly (readonly [string, Place])[] {
    const once = steps.filter(({ id }) => known.has(id));
    if (once.length > 0) return once.map(({ id }) => [id, known.get(id)!]);
    let top = 0;
    return steps.map((step) => {
      const place = asked(step, top);
      top = place.bottom;
      return [step.id, place];
    });
  }

  return {
    read(slips) {
      const places = new Map<string, Place>();
      for (const [chapter, steps] of chapters) {
        if (chapter.getClientRects().length === 0) continue;
        const origin = chapter.getBoundingClientRect().top;
        const skipped = chapter.classList.contains('far');
        if (!skipped)
          for (const { id } of steps) {
            const section = sections.get(id);
            const place = section && read(section, slips, origin);
            if (place) known.set(id, place);
            else known.delete(id);
          }
        const found = skipped
          ? far(steps)
          : steps.flatMap(({ id }) => (known.has(id) ? [[id, known.get(id)!] as const] : []));
        for (const [id, place] of found) places.set(id, moved(place, origin + window.scrollY));
      }
      return places;
    },
    forget: () => known.clear(),
  };
}
