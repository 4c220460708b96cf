/**
 * The geometry of words and pictures, defined once: `npm run generate` writes the custom properties of the
 * style sheets from it (geometry.g.css), kinds read the areas of the plate, checker and compiler the sizes of
 * a card.
 */
import { PLATE, type Aspect } from '../scene.ts';
import { COLUMN, COMPACT, STACKED } from './column.ts';
import { lengthOf, type WindowSize } from './length.ts';

/** The conditions of bin/widths.mjs that affect sizes of words. */
const CONDITIONS = {
  stacked: ({ width, height }: WindowSize) => width < 768 || height >= width || height < 560,
  wide: (size: WindowSize): boolean => !CONDITIONS.stacked(size),
  compact: ({ width }: WindowSize) => width < 1080,
  large: ({ width }: WindowSize) => width >= 1600,
  low: ({ width, height }: WindowSize) => height < 720 && width < 1600,
} as const;
type Condition = keyof typeof CONDITIONS;

/** Names of custom properties, without the leading dashes. */
type Name =
  | ('edge' | 'column-end' | 'card-top' | 'card-foot' | 'u' | 'column' | 'papers')
  | ('prose' | 'prose-line' | 'head' | 'head-line' | 'head-gap' | 'note-gap')
  | ('card-beside' | 'card-below' | 'card-most');
/** The selector, the conditions, and the custom properties with their values. */
type Rule = readonly [
  on: ':root' | '.build' | '.layout-over > .build',
  when: readonly Condition[],
  set: { readonly [name in Name]?: string },
];

const px = (length: number) => `${length}px`;
const middle = PLATE.wide.width / 2;
/** An x of the plate in a large window, measured from the middle. */
const large = (x: number) => `50vw - ${middle - x} * var(--u)`;
/** The x at which papers and pictures beside words begin. */
const beside = ({ edge, width, gap }: typeof COLUMN) => edge + width + gap;
/** The x at which the column's background has faded out. */
const [END, COMPACT_END] = [beside(COLUMN) + 6, beside(COMPACT) + 10];

/** Later rules win, as in CSS. Those of `.build` are not in the first screen's style sheet. */
export const RULES: readonly Rule[] = [
  [':root', [], { edge: px(COLUMN.edge), 'column-end': px(END) }],
  [':root', [], { 'card-top': '96px', 'card-foot': '12px' }],
  [':root', ['compact'], { edge: px(COMPACT.edge), 'column-end': px(COMPACT_END) }],
  // `u` is one unit of the plate, so words scale with the picture.
  [':root', ['large'], { u: 'max(1px, min(100vw / 1440, 100vh / 900))' }],
  [':root', ['large'], { edge: `min(8vw, ${large(COLUMN.edge)})` }],
  [':root', ['large'], { 'column-end': `calc(${large(END)})` }],
  [':root', ['stacked'], { edge: `max(${px(STACKED.edge)}, 50vw - ${px(STACKED.most / 2)})` }],
  ['.build', [], { column: px(COLUMN.width), papers: px(beside(COLUMN)), prose: '1.125rem' }],
  ['.build', [], { 'prose-line': '1.5', head: '2.375rem', 'head-line': '1.06' }],
  ['.build', [], { 'head-gap': '0.5', 'note-gap': '24px', 'card-below': '24px' }],
  ['.build', ['compact'], { column: px(COMPACT.width), papers: px(beside(COMPACT)) }],
  ['.build', ['compact'], { head: '2rem' }],
  ['.build', ['large'], { column: `calc(${COLUMN.width} * var(--u))` }],
  ['.build', ['large'], { papers: `calc(${large(beside(COLUMN))})` }],
  ['.build', ['large'], { prose: 'max(1.125rem, 18 * var(--u))' }],
  ['.build', ['large'], { head: 'max(2.375rem, 38 * var(--u))' }],
  // The picture is small there, and words are reduced in proportion.
  ['.build', ['low'], { prose: '1rem' }],
  ['.build', ['stacked'], { column: 'auto', prose: '1.03125rem', 'prose-line': '1.47' }],
  ['.build', ['stacked'], { head: '1.5625rem', 'head-line': '1.1', 'head-gap': '0.3' }],
  ['.build', ['stacked'], { 'note-gap': '8px', 'card-below': '13px' }],
  ['.build', ['stacked'], { 'card-beside': '18px', 'card-most': px(STACKED.most) }],
  ['.layout-over > .build', ['wide'], { column: px(COLUMN.over), head: '2.625rem' }],
  // The sky is wide and low there.
  ['.layout-over > .build', ['wide', 'compact'], { column: px(COMPACT.over), head: '2rem' }],
];

/** The custom properties as numbers: CSS pixels, or factors. */
export interface Sizes extends Readonly<Record<Name, number>> {
  /** The width of a card's words, in CSS pixels. */
  readonly width: number;
  readonly isStacked: boolean;
}

/** The sizes in a window. `isOver`: the words are over the picture. */
export function sizesIn(window: WindowSize, isOver: boolean): Sizes {
  const isStacked = CONDITIONS.stacked(window);
  const sizes = { u: 1 } as Record<Name, number>;
  for (const [on, when, set] of RULES) {
    const applies = when.every((name) => CONDITIONS[name](window));
    if (!applies || (on === '.layout-over > .build' && !isOver)) continue;
    for (const [name, css] of Object.entries(set))
      sizes[name as Name] = css === 'auto' ? NaN : lengthOf(css, window, sizes);
  }
  const inner = window.width - 2 * (sizes.edge + sizes['card-beside']);
  return { ...sizes, width: isStacked ? inner : sizes.column, isStacked };
}

/**
 * The areas for pictures on the plate, in its units: clear of the header, the words and the skyline, and on a
 * phone of the card.
 */
export const AREAS = {
  wide: {
    side: { left: beside(COLUMN), top: 104, bottom: 804, right: 1408 },
    // Below text in the sky, the figure's note is above the skyline, with at most three lines.
    full: { left: COLUMN.edge, top: 300, bottom: 740, right: 1408 },
    /** The end of the upper half and the start of the lower one. */
    halves: [444, 470],
  },
  tall: {
    side: { left: 16, top: 66, bottom: 590.38, right: 374 },
    full: { left: 16, top: 66, bottom: 590.38, right: 374 },
    halves: [316, 334],
  },
} as const satisfies { readonly [aspect in Aspect]: object };
