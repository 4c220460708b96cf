/** The picture of a step for its card: the still, its words at the size a small picture needs, and where ink is. */
import { Resvg } from '@resvg/resvg-js';
import type { CardPicture } from '../components/plate/card.ts';
import { labelRects } from '../components/plate/card.ts';
import type { Box } from '../components/scenes/kit/plate.ts';
import { STILLS } from '../components/scenes/stills.g.ts';
import type { Ink } from '../components/plate/fit.ts';
import type { Rect } from '../components/scenes/kit/place.ts';
import type { Mark } from '../components/scenes/kit/marks.ts';
import { largestLetters } from '../components/stage/letters.ts';
import { sealOf } from '../components/stage/seal-of.ts';
import { isMounted } from '../components/stage/step-figure.tsx';
import { renderStill } from '../components/stage/stills.tsx';
import { labelsAt, picturesAt } from '../components/stage/still-words.ts';
import { PLATE, type PlacedLabel } from '../story/scene.ts';
import type { Step, Story } from '../story/story.ts';
import { holdOf } from '../story/timeline/move.ts';

/** Largest first; a card is seen at a third of a page's width. */
const LETTERS = [1.45, 1.3, 1.15] as const;
const COLUMNS = 288;
const ROWS = (COLUMNS * PLATE.wide.height) / PLATE.wide.width;
/** Opacity, of 255, from which a wash is ink. */
const SEEN = 56;
/** Between two colours, in one channel. */
const APART = 10;

function pixelsOf(still: string) {
  const painted = new Resvg(still, {
    fitTo: { mode: 'width', value: COLUMNS },
    font: { loadSystemFonts: false },
  }).render();
  return painted.pixels;
}

function drawnCells(still: string): Uint8Array {
  const pixels = pixelsOf(still);
  const cells = new Uint8Array(COLUMNS * ROWS);
  for (let i = 0; i < cells.length; i++) if ((pixels[i * 4 + 3] ?? 0) > SEEN) cells[i] = 1;
  return cells;
}

function withRects(cells: Uint8Array, rects: readonly Rect[]): Ink {
  const filled = cells.slice();
  const unit = COLUMNS / PLATE.wide.width;
  const across = (n: number) => Math.max(0, Math.min(COLUMNS, n * unit));
  for (const { left, right, top, foot } of rects)
    for (let y = Math.max(0, Math.floor(top * unit)); y < Math.min(ROWS, foot * unit); y++)
      filled.fill(
        1,
        y * COLUMNS + Math.floor(across(left)),
        y * COLUMNS + Math.ceil(across(right)),
      );
  return { columns: COLUMNS, rows: ROWS, cells: filled };
}

const rectOfBox = ({ x, y, width, height }: Box): Rect => ({
  left: x,
  right: x + width,
  top: y,
  foot: y + height,
});

/** The story without what covers and mounts its pictures. */
function uncovered(story: Story): Story {
  const covers = (scene: number) =>
    STILLS.get(story.scenes[scene]?.kind ?? '')?.uncovers !== undefined;
  const steps = story.steps.map((step) => ({
    ...step,
    builds: step.builds.map((build) => ({
      ...build,
      cast: { ...build.cast, wide: build.cast.wide.filter(({ scene }) => !covers(scene)) },
    })),
  }));
  return { ...story, steps };
}

/** A picture of the story's folder, written out: a card fetches nothing. */
function written(one: Mark, files: ReadonlyMap<string, Uint8Array>): Mark {
  const bytes = one.tag === 'image' ? files.get(String(one.attrs['href'])) : undefined;
  const type = /\.svg$/i.test(String(one.attrs['href']))
    ? 'svg+xml'
    : /\.png$/i.test(String(one.attrs['href']))
      ? 'png'
      : 'jpeg';
  const href = bytes && `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return {
    ...one,
    attrs: { ...one.attrs, ...(href !== undefined && { href }) },
    ...(one.children && { children: one.children.map((child) => written(child, files)) }),
  };
}

/** The part of a mounted plate where the cloth and its roller lie: what differs from the table in the first corner. */
function sheetOf(still: string): Rect {
  const pixels = pixelsOf(still);
  const differs = (column: number, row: number) =>
    [0, 1, 2].some(
      (channel) =>
        Math.abs((pixels[(row * COLUMNS + column) * 4 + channel] ?? 0) - (pixels[channel] ?? 0)) >
        APART,
    );
  const rows = Array.from({ length: ROWS }, (_, row) => row).filter((row) => differs(2, row));
  const columns = Array.from({ length: COLUMNS }, (_, i) => i).filter((column) =>
    differs(column, ROWS >> 1),
  );
  const unit = PLATE.wide.height / ROWS;
  return {
    left: 0,
    right: ((columns.at(-1) ?? COLUMNS) + 1) * unit,
    top: (rows[0] ?? 0) * unit,
    foot: ((rows.at(-1) ?? ROWS) + 1) * unit,
  };
}

/** Nothing where the step's stage is empty, or shows words alone, which the card says itself. */
export function cardPicture(
  story: Story,
  index: number,
  files: ReadonlyMap<string, Uint8Array>,
): CardPicture | undefined {
  const step = story.steps[index] as Step;
  const cast = step.builds[step.hold]?.cast.wide ?? [];
  if (cast.length === 0) return undefined;
  const at = holdOf(story, step.id);
  const still = renderStill(
    { ...story, file: (name) => files.get(name) },
    index,
    step.hold,
    'wide',
  );
  const labels = labelsAt(story, at, 'wide');
  const marks = picturesAt(story, at, 'wide', '').map((one) => written(one, files));
  const letters = largestLetters([labels], LETTERS);
  const seal = sealOf(story, step);
  const fixed = [...(seal ? [rectOfBox(seal)] : []), ...marks.flatMap(boxOfMark).map(rectOfBox)];
  const isOnMount = isMounted(step, story);
  const cells = drawnCells(
    isOnMount
      ? renderStill(
          { ...uncovered(story), file: (name) => files.get(name) },
          index,
          step.hold,
          'wide',
        )
      : still,
  );
  const bare = withRects(cells, fixed);
  const ink = withRects(bare.cells, labelRects(labels, letters));
  if (!ink.cells.some(Boolean)) return undefined;
  return { still, labels, marks, letters, ink, bare, ...(isOnMount && { sheet: sheetOf(still) }) };
}

/** Where a photograph stands. */
function boxOfMark({ tag, attrs, children = [] }: Mark): readonly Box[] {
  if (tag !== 'image' && tag !== 'svg') return children.flatMap(boxOfMark);
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(attrs[name] ?? 0),
  );
  return [{ x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 }];
}
