/** The picture of a step for its card: the still, its labels enlarged for a small picture, and where there is ink. */
import { Resvg } from '@resvg/resvg-js';
import type { CardPicture } from '../components/plate/card.ts';
import {
  COLUMNS,
  ROWS,
  inkOf,
  labelRects,
  photoRects,
  withRects,
} from '../components/plate/ink.ts';
import type { Mark } from '../components/scenes/kit/marks.ts';
import type { Rect } from '../components/scenes/kit/place.ts';
import type { Box } from '../components/scenes/kit/plate.ts';
import { STILLS } from '../components/scenes/stills.g.ts';
import { themeOf } from '../components/themes/theme-of.ts';
import { largestLetters } from '../components/stage/letters.ts';
import { sealOf } from '../components/stage/seal-of.ts';
import { isMounted } from '../components/stage/step-figure.tsx';
import { renderStill } from '../components/stage/stills.tsx';
import { labelsAt, picturesAt } from '../components/stage/still-words.ts';
import { PLATE, type PlacedLabel } from '../story/scene.ts';
import type { Step, Story } from '../story/story.ts';
import { holdOf } from '../story/timeline/move.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Enlargements of labels, the largest first; a card is displayed at a third of a page's width. */
const LETTERS = [1.45, 1.3, 1.15] as const;
/** The minimum difference of two colours in one channel. */
const APART = 10;
const TYPES: Readonly<Record<string, string>> = { svg: 'svg+xml', png: 'png', gif: 'gif' };

/** The enlargement of a picture's labels on a card. */
export const lettersFor = (labels: readonly PlacedLabel[], story: Story): number =>
  largestLetters([labels], themeOf(story).type.wide, LETTERS);

const pixelsOf = (still: string): Uint8Array =>
  new Resvg(still, {
    fitTo: { mode: 'width', value: COLUMNS },
    font: { loadSystemFonts: false },
  }).render().pixels;

/** Inlines a picture of the story's folder, because a card cannot fetch files. */
function written(one: Mark, files: Files): Mark {
  const name = String(one.attrs['href'] ?? '');
  const bytes = one.tag === 'image' ? files.get(name) : undefined;
  // Some files were converted and no longer match their ending (cards.ts).
  const isPng = bytes?.[0] === 0x89;
  const type = isPng ? 'png' : (TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'jpeg');
  const href = bytes && `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return {
    ...one,
    attrs: { ...one.attrs, ...(href !== undefined && { href }) },
    ...(one.children && { children: one.children.map((child) => written(child, files)) }),
  };
}

/**
 * The part of a mounted plate that the cloth and its roller cover: everything that differs from the
 * background in the first corner.
 */
function sheetOf(still: string): Rect {
  const pixels = pixelsOf(still);
  const differs = (column: number, row: number) =>
    [0, 1, 2].some((channel) => {
      const at = (row * COLUMNS + column) * 4 + channel;
      return Math.abs((pixels[at] ?? 0) - (pixels[channel] ?? 0)) > APART;
    });
  const rows = Array.from({ length: ROWS }, (_, i) => i).filter((row) => differs(2, row));
  const columns = Array.from({ length: COLUMNS }, (_, i) => i).filter((one) =>
    differs(one, ROWS >> 1),
  );
  const unit = PLATE.wide.height / ROWS;
  return {
    left: 0,
    right: ((columns.at(-1) ?? COLUMNS) + 1) * unit,
    top: (rows[0] ?? 0) * unit,
    foot: ((rows.at(-1) ?? ROWS) + 1) * unit,
  };
}

const rectOfBox = ({ x, y, width, height }: Box): Rect => ({
  left: x,
  right: x + width,
  top: y,
  foot: y + height,
});

/** The story without scenes that cover or mount its pictures. */
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

/** Undefined if the step shows no picture. */
export function cardPicture(story: Story, index: number, files: Files): CardPicture | undefined {
  const step = story.steps[index] as Step;
  if ((step.builds[step.hold]?.cast.wide ?? []).length === 0) return undefined;
  const drawn = (of: Story) =>
    renderStill({ ...of, file: (name) => files.get(name) }, index, step.hold, 'wide');
  const at = holdOf(story, step.id);
  const still = drawn(story);
  const labels = labelsAt(story, at, 'wide');
  const marks = picturesAt(story, at, 'wide', '').map((one) => written(one, files));
  const seal = sealOf(story, step);
  const isOnMount = isMounted(step, story);
  const letters = isOnMount ? 1 : lettersFor(labels, story);
  const bare = withRects(inkOf(pixelsOf(isOnMount ? drawn(uncovered(story)) : still)), [
    ...(seal ? [rectOfBox(seal)] : []),
    ...photoRects(marks),
  ]);
  const ink = withRects(bare, labelRects(labels, themeOf(story).type.wide, letters));
  if (!ink.cells.some(Boolean)) return undefined;
  return { still, labels, marks, letters, ink, bare, ...(isOnMount && { sheet: sheetOf(still) }) };
}
