/**
 * Colours, gradients, patterns, clips and masks of an SVG file: definitions that shapes refer to,
 * made once for each place of use.
 */
import { toHex } from '../../../story/timeline/colour.ts';
import { clamp, type Mark, mark, round2 } from '../kit/marks.ts';
import type { Box } from '../kit/plate.ts';
import type { Paint } from './params.ts';
import {
  boxMatrix,
  lengthOf,
  type Matrix,
  numbersOf,
  printed,
  scale,
  sizeOf,
  times,
  transformOf,
} from './spec-matrix.ts';
import { styleOf, type Style } from './spec-style.ts';
import { type Element, elementsOf, hrefOf } from './spec-xml.ts';
import type { Reading } from './spec-reading.ts';

const COLOUR = /^(?:#[\da-f]{3,8}|[a-z]+|(?:rgb|hsl)a?\([-\d\s.,%/a-z]*\))$/i;
const NAMES = new Map([
  ['black', '#000000'],
  ['white', '#ffffff'],
  ['red', '#ff0000'],
  ['navy', '#000080'],
  ['yellow', '#ffff00'],
  ['snow', '#fffafa'],
  ['ivory', '#fffff0'],
  ['whitesmoke', '#f5f5f5'],
]);

/** A colour as `#rrggbb`; colours that only a browser can resolve become a medium grey. */
export function hexOf(colour: string): string {
  const text = colour.toLowerCase();
  const [, r, g, b] = /^#(.)(.)(.).?$/.exec(text) ?? [];
  if (r) return `#${r}${r}${g}${g}${b}${b}`;
  if (/^#[\da-f]{6}/.test(text)) return text.slice(0, 7);
  if (!text.startsWith('rgb')) return NAMES.get(text) ?? '#808080';
  const channelScale = text.includes('%') ? 100 : 255;
  const [red = 0, green = 0, blue = 0] = numbersOf(text).map((n) => n / channelScale);
  return toHex([red, green, blue]);
}

/** The shape to be painted. */
export interface Painted {
  readonly style: Style;
  readonly matrix: Matrix;
  /** In the shape's own units. */
  readonly box: Box | undefined;
}

const localOf = ({ ids }: Reading, address = ''): Element | undefined =>
  address.startsWith('#') ? ids.get(address.slice(1)) : undefined;
/** The element at an address; one outside the file is reported and not loaded. */
export function targetOf(
  reading: Reading,
  address: string | undefined,
  line: number,
): Element | undefined {
  if (address && !address.startsWith('#')) reading.tell('an address outside the file', line);
  return localOf(reading, address);
}
/** The element for `url(#id)`. */
const referred = (reading: Reading, value: string | undefined, line: number) =>
  targetOf(reading, /url\(\s*['"]?([^'")]+)/.exec(value ?? '')?.[1], line);

/** What a definition says and contains, by itself or by those that it refers to by `href`. */
function inherited(reading: Reading, one: Element) {
  const all: Element[] = [];
  for (let next: Element | undefined = one; next && all.length < 10 && !all.includes(next);) {
    all.push(next);
    next = localOf(reading, hrefOf(next));
  }
  return {
    said: (name: string) => all.find(({ attrs }) => attrs[name] !== undefined)?.attrs[name],
    filled: all.find((each) => elementsOf(each).length > 0),
  };
}

/** From the units of a definition to those of the drawing. */
const unitsOf = (units: string | undefined, { matrix, box }: Painted): Matrix =>
  units === 'userSpaceOnUse' || !box ? matrix : times(matrix, boxMatrix(box));

const COORDINATES = {
  linearGradient: ['x1', 'y1', 'x2', 'y2'],
  radialGradient: ['cx', 'cy', 'r', 'fx', 'fy'],
} as const;

function gradient(reading: Reading, one: Element, painted: Painted): Mark | string {
  const { said: attribute, filled = one } = inherited(reading, one);
  const isUser = attribute('gradientUnits') === 'userSpaceOnUse';
  const stops = elementsOf(filled).filter(({ name }) => name === 'stop');
  const marks = stops.map((stop, i) => {
    const style = styleOf(stop, painted.style, reading.rules);
    const colour = colourOf(style['stop-color'] ?? 'black', style) ?? 'black';
    const offset = clamp(lengthOf(stop.attrs['offset']) ?? 0);
    const opacity = lengthOf(style['stop-opacity']) ?? 1;
    return mark('stop', `${i}`, {
      offset: round2(offset),
      'stop-color': colour,
      ...(opacity < 1 && { 'stop-opacity': opacity }),
    });
  });
  // A gradient of one colour, or on a shape without width: as browsers paint it.
  const { box } = painted;
  if (marks.length < 2 || (!isUser && box && (box.width === 0 || box.height === 0)))
    return String(marks.at(-1)?.attrs['stop-color'] ?? 'none');
  const tag = one.name as 'linearGradient' | 'radialGradient';
  const place: Record<string, string | number> = {};
  for (const name of COORDINATES[tag]) {
    const length = isUser ? (/x/.test(name) ? reading.view.width : reading.view.height) : 1;
    const given = lengthOf(attribute(name), length);
    if (given !== undefined) place[name] = Number(given.toPrecision(6));
    else if (name === 'x2' || (!name.startsWith('f') && tag === 'radialGradient'))
      place[name] = name === 'x2' ? length : length / 2;
  }
  const matrix = times(
    unitsOf(attribute('gradientUnits'), painted),
    transformOf(attribute('gradientTransform')),
  );
  const spread = attribute('spreadMethod');
  const units = { gradientUnits: 'userSpaceOnUse', gradientTransform: printed(matrix) };
  return mark(tag, '', { ...place, ...units, ...(spread && { spreadMethod: spread }) }, marks);
}

function pattern(reading: Reading, one: Element, painted: Painted): Mark | string {
  const { said: attribute, filled } = inherited(reading, one);
  const outer = times(painted.matrix, transformOf(attribute('patternTransform')));
  const isUser = attribute('patternUnits') === 'userSpaceOnUse';
  const { box } = painted;
  if (!filled || attribute('viewBox') || (!isUser && !box)) return 'none';
  const at = (name: string, length: number, start: number) =>
    isUser ? (lengthOf(attribute(name)) ?? 0) : (lengthOf(attribute(name)) ?? 0) * length + start;
  const [width, height] = [at('width', box?.width ?? 0, 0), at('height', box?.height ?? 0, 0)];
  if (width <= 0 || height <= 0) return 'none';
  // Its own units are as fine as those of the drawing.
  const k = sizeOf(outer) || 1;
  const place = {
    x: at('x', box?.width ?? 0, box?.x ?? 0) * k,
    y: at('y', box?.height ?? 0, box?.y ?? 0) * k,
    width: width * k,
    height: height * k,
  };
  const nodes = reading.within(filled, scale(k));
  const attrs = {
    patternUnits: 'userSpaceOnUse',
    patternTransform: printed(times(outer, scale(1 / k))),
  };
  return mark('pattern', '', { ...place, ...attrs }, reading.marksOf(nodes));
}

function colourOf(value: string | undefined, style: Style): string | undefined {
  const text = value?.trim() === 'currentColor' ? (style['color'] ?? 'black') : value?.trim();
  return text !== undefined && COLOUR.test(text) ? text : undefined;
}

/** The definition that a paint refers to, made for the place of a shape. */
function servedBy(reading: Reading, one: Element, painted: Painted): string {
  const isGradient = one.name in COORDINATES;
  if (!isGradient && one.name !== 'pattern') return 'none';
  const key = JSON.stringify([one.line, one.attrs['id'], painted.matrix, painted.box]);
  return reading.define(key, () =>
    isGradient ? gradient(reading, one, painted) : pattern(reading, one, painted),
  );
}

/** A fill or a stroke: a colour, `none`, or `@name` of a definition. */
function inkOf(reading: Reading, value: string | undefined, painted: Painted, line: number) {
  const one = referred(reading, value, line);
  if (one) return servedBy(reading, one, painted);
  return (
    colourOf(value?.replace(/url\([^)]*\)/, ''), painted.style) ??
    (value?.startsWith('url') ? 'none' : undefined)
  );
}

const AS_WRITTEN = [
  'fill-rule',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'paint-order',
] as const;
const PLAIN = /^[\w. -]{1,30}$/;

/** The paint of a shape, in units of the drawing; undefined if nothing would be visible. */
export function paintOf(reading: Reading, painted: Painted, line: number): Paint | undefined {
  const { style, matrix } = painted;
  const share = (name: string) => clamp(lengthOf(style[name]) ?? 1);
  const fill = inkOf(reading, style['fill'] ?? 'black', painted, line) ?? 'black';
  const stroke = inkOf(reading, style['stroke'] ?? 'none', painted, line) ?? 'none';
  const grows = style['vector-effect'] === 'non-scaling-stroke' ? reading.unit : sizeOf(matrix);
  const length = (text: string | undefined, usual: number) =>
    round2((lengthOf(text) ?? usual) * grows);
  const width = length(style['stroke-width'], 1);
  const isFilled = !/^(?:none|transparent)$/.test(fill) && share('fill-opacity') > 0;
  const isDrawn = stroke !== 'none' && width > 0 && share('stroke-opacity') > 0;
  if ((!isFilled && !isDrawn) || style['visibility'] === 'hidden') return undefined;
  const dashes = numbersOf(style['stroke-dasharray'] ?? '').map((n) => round2(n * grows));
  const paint: Record<string, string | number> = { fill: isFilled ? fill : 'none' };
  if (isFilled && share('fill-opacity') < 1) paint['fill-opacity'] = round2(share('fill-opacity'));
  if (isDrawn) {
    Object.assign(paint, { stroke, 'stroke-width': width });
    if (share('stroke-opacity') < 1) paint['stroke-opacity'] = round2(share('stroke-opacity'));
    if (dashes.some((n) => n > 0)) paint['stroke-dasharray'] = dashes.join(' ');
    const offset = length(style['stroke-dashoffset'], 0);
    if (offset !== 0) paint['stroke-dashoffset'] = offset;
  }
  for (const name of isDrawn ? AS_WRITTEN : (['fill-rule'] as const)) {
    const value = style[name] ?? '';
    if (PLAIN.test(value) && !/^(?:butt|miter)$/.test(value)) paint[name] = value;
  }
  return paint;
}

/** `@name` of an element's clip or mask, made once for each place of use. */
function coverOf(
  reading: Reading,
  painted: Painted,
  value: string | undefined,
  units: 'clipPathUnits' | 'maskContentUnits',
  line: number,
  coverAt: (one: Element, matrix: Matrix) => Mark,
): string | undefined {
  const one = referred(reading, value, line);
  if (one?.name !== (units === 'clipPathUnits' ? 'clipPath' : 'mask')) return undefined;
  const isShare = one.attrs[units] === 'objectBoundingBox';
  const key = JSON.stringify([one.attrs['id'], painted.matrix, isShare && painted.box]);
  const matrix = isShare ? unitsOf(undefined, painted) : painted.matrix;
  return reading.define(key, () => coverAt(one, matrix));
}
export const clipOf = (reading: Reading, painted: Painted, line: number) =>
  coverOf(reading, painted, painted.style['clip-path'], 'clipPathUnits', line, (one, matrix) => {
    const nodes = reading.within(one, times(matrix, transformOf(one.attrs['transform'])), true);
    return mark('clipPath', '', {}, reading.marksOf(nodes));
  });
export const maskOf = (reading: Reading, painted: Painted, line: number) =>
  coverOf(reading, painted, painted.style['mask'], 'maskContentUnits', line, (one, matrix) => {
    const { style = '', 'mask-type': given } = one.attrs;
    const type = /mask-type\s*:\s*(alpha)/.exec(style)?.[1] ?? given;
    const place = { maskUnits: 'userSpaceOnUse', x: -2000, y: -2000, width: 5000, height: 5000 };
    const attrs = { ...place, ...(type === 'alpha' && { 'mask-type': type }) };
    return mark('mask', '', attrs, reading.marksOf(reading.within(one, matrix)));
  });
