/** What colours mean in a view: words have the theme's colours in order, numbers a place on its ramp. */
import type { Palette } from '../../../story/scene.ts';
import { contrast } from '../../../story/timeline/colour.ts';
import { colourAt } from '../kit/paint.ts';
import type { View } from './params.ts';
import { rare } from './rare.ts';
import { channelOf, isNamed } from './read.ts';
import type { Row, Table } from './table.ts';

export interface Ramp {
  readonly domain: readonly [number, number];
  at(value: number): string;
}
/** Of its greatest and least value. */
export const endsOf = ({ domain: [low, high], at }: Ramp) => [at(high), at(low)] as const;
export interface Colours {
  /** `level`: how high a unit stands, 0 to 1. */
  of(row: Row, level?: number): string;
  readonly words: readonly (readonly [word: string, colour: string])[];
  readonly ramp?: Ramp;
}

/** The colour of letters on a fill. */
export const inkOn = (fill: string, { ink, ground, contrast: isForced }: Palette): string =>
  isForced || contrast(fill, ink) >= contrast(fill, ground) ? ink : ground;

export function coloursOf(
  table: Table,
  rows: readonly Row[],
  view: View,
  palette: Palette,
): Colours {
  const isPlain = channelOf(view.color)?.field === undefined;
  const scale: Colours = isPlain
    ? { of: () => palette.category[0]!, words: [] }
    : rare('colours').wordsOrRamp(table, rows, view, palette);
  const { highlight } = view;
  const isPale = (row: Row) =>
    highlight !== undefined && ![row.key, ...Object.values(row.cells)].some((cell) => isNamed(String(cell), highlight)); // prettier-ignore
  return {
    ...scale,
    words: highlight ? scale.words.filter(([word]) => isNamed(word, highlight)) : scale.words,
    of(row, level = 0.55) {
      if (row.colour === 'ladder') return palette.contrast ? palette.ink : colourAt(palette, level);
      return row.colour ? palette[row.colour] : isPale(row) ? palette.tea : scale.of(row);
    },
  };
}

/** The paint of a line that no row is. */
export const paintOf = (
  paint: 'ground' | 'second' | undefined,
  { ground, category, ink }: Palette,
): string => (paint === 'ground' ? ground : paint === 'second' ? category[1]! : ink);
