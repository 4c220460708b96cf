/** Words of an SVG file, with their places and lines; the type comes from the theme. */
import type { Word } from './params.ts';
import { at, lengthOf, type Matrix, numbersOf, sizeOf } from './spec-matrix.ts';
import { styleOf, type Style } from './spec-style.ts';
import { type Element, elementsOf, wordsIn } from './spec-xml.ts';
import type { Reading } from './spec-reading.ts';

type Placed = Omit<Word, 'parts' | 'on'>;
interface Line {
  text: string;
  readonly x: number;
  readonly y: number;
}
/** Degrees up to which a rotation counts as inaccuracy. */
const TURNED = 2;
/** Texts up to this many letters take no more room horizontally than rotated. */
const SHORT = 4;
/** A bold weight, as a number or by name. */
const BOLD = /bold|[6-9]00/;

const sizeIn = (style: Style) => lengthOf(style['font-size']) ?? 16;
const firstOf = (text: string | undefined, em: number): number | undefined => {
  const one = text?.trim().split(/[\s,]+/)[0];
  return /em$/.test(one ?? '') ? (numbersOf(one ?? '')[0] ?? 0) * em : lengthOf(one);
};
/** Distance from the given y down to the baseline, in ems. */
const below = (style: Style) =>
  ({ middle: 0.35, central: 0.35, hanging: 0.8, 'text-before-edge': 0.9 })[
    style['dominant-baseline'] ?? style['alignment-baseline'] ?? ''
  ] ?? 0;

/** A line begins where a `tspan` has its own position or moves down. */
function linesIn(reading: Reading, text: Element, style: Style): readonly Line[] {
  const lines: Line[] = [];
  let [x, y] = [0, 0];
  const walk = (one: Element, look: Style) => {
    const em = sizeIn(look);
    const [ownX, ownY] = [firstOf(one.attrs['x'], em), firstOf(one.attrs['y'], em)];
    const dy = firstOf(one.attrs['dy'], em) ?? 0;
    const isNew =
      one === text ||
      ownY !== undefined ||
      (ownX !== undefined && one.attrs['x'] !== text.attrs['x']) ||
      Math.abs(dy) > em * 0.7;
    [x, y] = [(ownX ?? x) + (firstOf(one.attrs['dx'], em) ?? 0), (ownY ?? y) + dy];
    if (isNew) lines.push({ text: '', x, y: y + below(look) * em });
    for (const child of one.children)
      if (typeof child === 'string') lines.at(-1)!.text += child;
      else if (child.name === 'tspan' || child.name === 'a')
        walk(child, styleOf(child, look, reading.rules));
      else if (child.name === 'textPath') reading.tell('words along a line', child.line);
  };
  walk(text, style);
  return lines
    .map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() }))
    .filter((one) => one.text !== '');
}

/** The words of a `<text>`; rotated ones are reported and left out. */
export function textOf(
  reading: Reading,
  text: Element,
  style: Style,
  matrix: Matrix,
): readonly Placed[] {
  const lines = linesIn(reading, text, style);
  if (lines.length === 0 || style['visibility'] === 'hidden') return [];
  const degrees = (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI;
  const isTurned =
    Math.abs(degrees) > TURNED || (numbersOf(text.attrs['rotate'] ?? '')[0] ?? 0) !== 0;
  const all = lines.map((one) => one.text).join(' ');
  // A short number or two letters at a tick can stand horizontally.
  if (isTurned && all.length > SHORT) {
    reading.tell('turned words', text.line, all.slice(0, 40));
    return [];
  }
  const inner = elementsOf(text).find(({ name }) => name === 'tspan');
  const look = inner ? styleOf(inner, style, reading.rules) : style;
  const anchor = look['text-anchor'] ?? 'start';
  const align = anchor === 'middle' || anchor === 'end' ? anchor : 'start';
  const em = sizeIn(look);
  // Lines below each other are one label; lines side by side are several.
  const blocks: Line[][] = [];
  for (const line of lines) {
    const above = blocks.at(-1)?.at(-1);
    const isUnder =
      above && Math.abs(line.x - above.x) < 1 && line.y > above.y && line.y - above.y < 2 * em;
    if (isUnder) blocks.at(-1)!.push(line);
    else blocks.push([line]);
  }
  return blocks.map((block) => {
    const [first, last] = [block[0]!, block.at(-1)!];
    const [x, y] = at(matrix, [first.x, (first.y + last.y) / 2 - em * 0.35]);
    const isBold = BOLD.test(look['font-weight'] ?? '');
    return {
      x,
      y,
      lines: block.map((one) => one.text),
      align: isTurned ? ('middle' as const) : align,
      size: em * sizeOf(matrix),
      isBold,
    };
  });
}

/** HTML elements that begin a line. */
const BLOCKS = /^(?:[a-z]+:)?(?:div|p|br|li|h[1-6]|tr)$/i;
const linesOfHtml = ({ name, children }: Element): string => {
  // Code is not text to be read.
  if (/^(?:[a-z]+:)?(?:script|style)$/i.test(name)) return '';
  const lines = children.map((child) => (typeof child === 'string' ? child : linesOfHtml(child)));
  return (BLOCKS.test(name) ? '\n' : '') + lines.join('');
};

/**
 * The words of HTML in a `foreignObject`, in the middle of its box: diagram programs write text this
 * way. draw.io makes these boxes as large as the whole drawing, and puts the position into the style
 * of the content.
 */
export function foreignWords(one: Element, style: Style, matrix: Matrix): readonly Placed[] {
  const lines = linesOfHtml(one)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  const css = elementsOf(one)[0]?.attrs['style'] ?? '';
  const attribute = (name: string) =>
    lengthOf(new RegExp(`(?:^|[;\\s])${name}:\\s*([\\d.]+px)`).exec(css)?.[1]);
  const lengthAt = (name: string) => lengthOf(one.attrs[name]) ?? 0;
  const [left, top, wide] = [
    attribute('margin-left'),
    attribute('padding-top'),
    attribute('width'),
  ];
  const isStart = /justify-content:[^;]*flex-start/.test(css);
  const width = wide ?? lengthAt('width');
  const [x, y] =
    left !== undefined && top !== undefined
      ? [left + (isStart ? 0 : width / 2), top]
      : [lengthAt('x') + lengthAt('width') / 2, lengthAt('y') + lengthAt('height') / 2];
  const [px, py] = at(matrix, [x, y]);
  const k = sizeOf(matrix);
  const align = isStart ? 'start' : 'middle';
  const size = Math.min(sizeIn(style), 16) * k;
  return [
    { x: px, y: py, lines, align, size, isBold: false, ...(width > 1 && { width: width * k }) },
  ];
}

/** Words of HTML in a `switch`. The alternative has their position, but its text may be cut short. */
export function chosenWords(
  reading: Reading,
  choice: Element,
  style: Style,
  matrix: Matrix,
): readonly Placed[] {
  const find = (name: string) => elementsOf(choice).find((one) => one.name === name);
  const [foreign, text] = [find('foreignObject'), find('text')];
  const lookOf = (one: Element) => styleOf(one, style, reading.rules);
  const foreignTexts = foreign ? foreignWords(foreign, lookOf(foreign), matrix) : [];
  const [stand] = text ? textOf(reading, text, lookOf(text), matrix) : [];
  const at = stand && { x: stand.x, y: stand.y, align: stand.align };
  return foreignTexts.map((one) => ({ ...one, ...at }));
}

/** All words of an element on one line. */
export const oneLineOf = (one: Element): string => wordsIn(one).replace(/\s+/g, ' ').trim();
