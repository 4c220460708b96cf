/**
 * In a long story the chapters far from the reader are skipped by the browser (`content-visibility`), so that a scroll
 * costs what it costs in a short one, and nobody waits until a thousand steps are laid out. A chapter that is put away
 * keeps its height to a part of a pixel; one that nobody has come near has the height that its script asks for, and its
 * own as it comes near. Words in it are found and heard as ever (docs/decisions/0034).
 */
import type { Position, Timeline } from '../../story/story.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import { heightOf } from '../drivers/places.ts';
import { createFarDrawings } from './far-drawings.ts';
import { holding } from './holding.ts';
import { AROUND, MANY } from './sticking.ts';

export interface FarChapters {
  /** What is far from here is put away, what is near comes back. */
  at(position: Position): void;
  /** Brings back what is near a place that is asked for. Returns whether anything came back. */
  toward(position: Position): boolean;
  /** Everything comes back, to be laid out in another window. */
  whole(): void;
  stop(): void;
}

/** Whether the browser holds what is read in its place while something above it grows; not all do. */
const holds = () => CSS.supports('overflow-anchor: auto');

const NONE: FarChapters = {
  at: () => undefined,
  toward: () => false,
  whole: () => undefined,
  stop: () => undefined,
};

export function createFarChapters(story: Timeline, article: HTMLElement): FarChapters {
  if (story.steps.length <= MANY) return NONE;
  const chapters = new Map<string, HTMLElement>();
  for (const chapter of article.querySelectorAll<HTMLElement>('[data-chapter]'))
    chapters.set(chapter.dataset['chapter'] ?? '', chapter);
  /** CSS pixels. */
  const heights = new Map<Element, number>();
  const far = new Set<HTMLElement>();
  const drawings = createFarDrawings();
  let last = -1;

  // Told after a layout: reading a height where the page is written would make a layout of its own.
  const watch = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries)
      heights.set(target, borderBoxSize[0]?.blockSize ?? target.getBoundingClientRect().height);
  });
  const putAway = (chapter: HTMLElement) => {
    const height = heights.get(chapter);
    if (height === undefined || far.has(chapter)) return;
    watch.unobserve(chapter);
    chapter.style.containIntrinsicBlockSize = `${height}px`;
    chapter.classList.add('far');
    far.add(chapter);
    drawings.takeOut(chapter);
  };
  const bringBack = (chapter: HTMLElement) => {
    chapter.style.removeProperty('contain-intrinsic-block-size');
    drawings.putBack(chapter);
    chapter.classList.remove('far');
    far.delete(chapter);
    watch.observe(chapter);
  };
  const nearTo = (index: number) =>
    new Set(
      story.steps
        .slice(Math.max(0, index - AROUND), index + AROUND + 1)
        .map(({ chapter }) => chapters.get(chapter)),
    );
  const whole = () => {
    for (const chapter of far) bringBack(chapter);
    heights.clear();
    last = -1;
  };

  // Who comes to the top has nothing below laid out yet (from-top.css): it is put away before it is.
  if (document.documentElement.classList.contains('from-top')) {
    const near = nearTo(0);
    for (const step of story.steps) {
      const chapter = chapters.get(step.chapter);
      if (chapter && !near.has(chapter))
        heights.set(chapter, (heights.get(chapter) ?? 0) + heightOf(step));
    }
    for (const chapter of heights.keys()) putAway(chapter as HTMLElement);
    for (const chapter of near) if (chapter) drawings.putBack(chapter);
  }

  return {
    at({ step }) {
      const index = stepIndexOf(story, step);
      if (index === last) return;
      const all = [...chapters.values()];
      // All that is read is read before the first write.
      if (last < 0)
        for (const chapter of all)
          if (!far.has(chapter)) heights.set(chapter, chapter.getBoundingClientRect().height);
      last = index;
      const near = nearTo(index);
      const put = () => {
        for (const chapter of all)
          if (!near.has(chapter)) putAway(chapter);
          else if (far.has(chapter)) bringBack(chapter);
          else watch.observe(chapter);
      };
      const here = chapters.get(story.steps[index]?.chapter ?? '');
      if (here && !far.has(here) && !holds()) holding(here, put);
      else put();
    },
    toward({ step }) {
      const back = [...nearTo(stepIndexOf(story, step))].filter(
        (chapter) => chapter !== undefined && far.has(chapter),
      );
      for (const chapter of back) if (chapter) bringBack(chapter);
      // Wherever the reader is told next, the rest is put away again.
      if (back.length > 0) last = NaN;
      return back.length > 0;
    },
    whole,
    stop() {
      whole();
      drawings.stop();
      watch.disconnect();
    },
  };
}
