/**
 * The footer's skyline: the whole story in small. Each chapter has an equal span and each step is
 * one hill in it, so that a place on the line corresponds to a place in the story.
 */
export const SKYLINE = { width: 1000, height: 22 } as const;

/**
 * The x of a position on the line, 0 to SKYLINE.width. `counts` are the numbers of steps of the
 * chapters; `chapter` and `step` count from 0, `progress` goes from 0 to 1 in the step.
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

type Point = readonly [x: number, y: number];

/** From point to point in relative steps: hills are alike, so they compress well. */
function lineThrough([first, ...points]: readonly Point[]): string {
  let [x, y] = first ?? [0, 0];
  let path = `M${x} ${y}l`;
  for (const [toX, toY] of points) {
    path += `${toX - x} ${toY - y} `;
    [x, y] = [toX, toY];
  }
  return path.trimEnd();
}

const BASELINE = SKYLINE.height - 1.5;
/** Heights are rounded to half a unit, positions to a whole one: less is not visible. */
const half = (y: number) => Math.round(y * 2) / 2;

/** The line as path data, from end to end. `weights` are the heights of the steps' hills, 0 to 1. */
export function skylinePath(chapters: readonly (readonly number[])[]): string {
  const counts = chapters.map((steps) => steps.length);
  let order = 0;
  const hills = chapters.flatMap((steps, chapter) =>
    steps.flatMap((weight, step): Point[] => {
      const tall = (HEIGHTS[order++ % HEIGHTS.length] ?? 8) * (0.7 + 0.3 * weight);
      const at = (progress: number, share: number): Point => [
        Math.round(skylineX(counts, chapter, step, progress)),
        half(BASELINE - tall * share),
      ];
      return [at(0.3, 0.5), at(0.5, 1), at(0.68, 0.42), at(0.82, 0.5), at(1, 0.08)];
    }),
  );
  return lineThrough([[0, BASELINE], ...hills]);
}

/** The same line where there is no room for each step: two hills per chapter, on the same spans. */
export function broadSkylinePath(chapters: number): string {
  const span = SKYLINE.width / Math.max(1, chapters);
  const hills = Array.from({ length: chapters * 2 }, (_, hill): Point[] => {
    const tall = HEIGHTS[hill % HEIGHTS.length] ?? 8;
    const at = (share: number, high: number): Point => [
      Math.round(((hill + share) / 2) * span),
      BASELINE - high,
    ];
    return [at(0.42, tall), at(0.8, Math.round(tall * 0.34)), at(1, 2)];
  });
  return lineThrough([[0, BASELINE], ...hills.flat()]);
}

/** The step, counted from 0 over the whole story, whose hill is at `x`. */
export function stepAt(counts: readonly number[], x: number): number {
  const place = Math.min(0.999999, Math.max(0, x / SKYLINE.width)) * counts.length;
  const chapter = Math.floor(place);
  const before = counts.slice(0, chapter).reduce((sum, count) => sum + count, 0);
  return before + Math.floor((place - chapter) * (counts[chapter] ?? 1));
}
