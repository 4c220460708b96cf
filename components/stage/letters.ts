/**
 * How large the words of a step's pictures are on a slide. A room reads from afar, so they are a quarter larger than in
 * the scroll, where the picture has room for that. Server only.
 */
import { PLATE, type PlacedLabel, type TypeScale } from '../../story/scene.ts';
import type { Position, Story } from '../../story/story.ts';
import { overlap, rectOf } from '../scenes/kit/place.ts';
import { themeOf } from '../themes/theme-of.ts';
import { labelsAt } from './still-words.ts';

/** Times the size in the scroll, largest first; presenter/slide.css has a rule for each. */
const LETTERS = [1.25, 1.12, 1] as const;
export type Letters = (typeof LETTERS)[number];

/** How far words may seem to reach over an edge: a line is counted within 4 %. */
const EDGE = 8;
/** Quotations stand in columns that hairlines part: room for one, in units. */
const APART = 14;

/**
 * How many words lie on each other, or reach over an edge: letters that are larger are the same on a plate that is
 * smaller.
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

/** The largest of some sizes, each times the size in the scroll, at which words of these pictures do not lie on each other more than there. */
export const largestLetters = <Size extends number>(
  shown: readonly (readonly PlacedLabel[])[],
  type: TypeScale,
  sizes: readonly Size[],
): Size | 1 =>
  sizes.find((letters) =>
    shown.every((labels) => faultsOf(labels, type, letters) <= faultsOf(labels, type, 1)),
  ) ?? 1;

/** The largest at which no more of them do than in the scroll, at any of these stops. */
export const lettersOf = (
  story: Story,
  stops: readonly { readonly position: Position }[],
): Letters =>
  largestLetters(
    stops.map(({ position }) => labelsAt(story, position, 'wide')),
    themeOf(story).type.wide,
    LETTERS,
  );
