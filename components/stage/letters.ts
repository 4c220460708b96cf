/**
 * The size of the words in a step's pictures on a slide. A room reads from a distance, so they are
 * up to a quarter larger than in the scroll, where the picture has room for that. Server only.
 */
import { PLATE, type PlacedLabel, type TypeScale } from '../../story/scene.ts';
import type { Position, Story } from '../../story/story.ts';
import { overlap, rectOf } from '../scenes/kit/place.ts';
import { themeOf } from '../themes/theme-of.ts';
import { labelsAt } from './still-words.ts';

/** Factors on the size in the scroll, largest first; presenter/slide.css has a rule for each. */
const LETTERS = [1.25, 1.12, 1] as const;
export type Letters = (typeof LETTERS)[number];

/** Units by which words may seem to reach over an edge: widths are estimated to within 4 %. */
const EDGE = 8;
/** Quotations stand in columns that hairlines separate: space kept between them, in units. */
const APART = 14;

/**
 * Counts the words that overlap each other or reach over an edge. Larger letters are computed as a
 * smaller plate.
 */
function faultsOf(labels: readonly PlacedLabel[], type: TypeScale, letters: number): number {
  const [width, height] = [PLATE.wide.width / letters, PLATE.wide.height / letters];
  const rects = labels.map(({ leader, ...label }) => {
    const rect = rectOf({ ...label, x: label.x * width, y: label.y * height }, type);
    return label.role === 'quote' ? { ...rect, right: rect.right + APART } : rect;
  });
  const over = rects.filter(({ left, right }) => Math.max(-left, right - width) > EDGE);
  const met = rects
    .flatMap((a, i) => rects.slice(i + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => overlap(a, b) > 0);
  return over.length + met.length;
}

/**
 * The largest of some factors at which no more words of these pictures overlap than at the size of
 * the scroll.
 */
export const largestLetters = <Size extends number>(
  labelSets: readonly (readonly PlacedLabel[])[],
  type: TypeScale,
  sizes: readonly Size[],
): Size | 1 =>
  sizes.find((letters) =>
    labelSets.every((labels) => faultsOf(labels, type, letters) <= faultsOf(labels, type, 1)),
  ) ?? 1;

/** The same for all the pictures of these stops. */
export const lettersOf = (
  story: Story,
  stops: readonly { readonly position: Position }[],
): Letters =>
  largestLetters(
    stops.map(({ position }) => labelsAt(story, position, 'wide')),
    themeOf(story).type.wide,
    LETTERS,
  );
