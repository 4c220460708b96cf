/**
 * The footer's skyline: the whole scroll in small. Each chapter is one equal span, each step one
 * hill in it, so that a place on the line and a place in the story are the same thing.
 */
export const SKYLINE = { width: 1000, height: 22 } as const;

/**
 * Where a position stands on the line, 0 to SKYLINE.width. `counts` are the steps of each chapter;
 * `chapter` and `step` count from 0, `progress` runs 0 to 1 in the step.
 */
export function skylineX(
  counts: readonly number[],
  chapter: number,
  step: number,
  progress: number,
): number {
  const span = SKYLINE.width / Math.max(1, counts.length);
  const steps = Math.max(1, counts[chapter] ?? 1);
  return Math.round((chapter + (step + progress) / steps) * span * 10) / 10;
}

/** Hill heights repeat in a fixed order, so the same story always has the same line. */
const HEIGHTS = [13, 8, 17, 7, 10, 18, 9, 14, 6, 12] as const;

/** The line as path data, from foot to foot. `weights` says how tall each step's hill is, 0 to 1. */
export function skylinePath(chapters: readonly (readonly number[])[]): string {
  const counts = chapters.map((steps) => steps.length);
  const foot = SKYLINE.height - 1.5;
  let order = 0;
  let path = `M0 ${foot}`;
  chapters.forEach((steps, chapter) => {
    steps.forEach((weight, step) => {
      const tall = (HEIGHTS[order++ % HEIGHTS.length] ?? 8) * (0.7 + 0.3 * weight);
      const x = (progress: number) => skylineX(counts, chapter, step, progress);
      const y = (share: number) => Math.round((foot - tall * share) * 10) / 10;
      path += `L${x(0.3)} ${y(0.5)} ${x(0.5)} ${y(1)} ${x(0.68)} ${y(0.42)} ${x(0.82)} ${y(0.5)} ${x(1)} ${y(0.08)}`;
    });
  });
  return path;
}

/** The same line where there is no room for each step: two hills a chapter, on the spans of the other. */
export function broadSkylinePath(chapters: number): string {
  const foot = SKYLINE.height - 1.5;
  const span = SKYLINE.width / Math.max(1, chapters);
  return Array.from({ length: chapters * 2 }, (_, hill) => {
    const tall = HEIGHTS[hill % HEIGHTS.length] ?? 8;
    const x = (share: number) => Math.round(((hill + share) / 2) * span);
    return `L${x(0.42)} ${foot - tall} ${x(0.8)} ${foot - Math.round(tall * 0.34)} ${x(1)} ${foot - 2}`;
  }).reduce((path, hill) => path + hill, `M0 ${foot}`);
}

/** The step, counted from 0 over the whole story, whose hill stands at `x`. */
export function stepAt(counts: readonly number[], x: number): number {
  const place = Math.min(0.999999, Math.max(0, x / SKYLINE.width)) * counts.length;
  const chapter = Math.floor(place);
  const before = counts.slice(0, chapter).reduce((sum, count) => sum + count, 0);
  return before + Math.floor((place - chapter) * (counts[chapter] ?? 1));
}
