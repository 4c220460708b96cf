/** SVG's shapes as outlines. */
import type { Box } from '../kit/plate.ts';
import { lengthOf, numbersOf } from './spec-matrix.ts';
import { type Outline, outlineOf, pairsOf, type Piece } from './spec-path.ts';
import type { Element } from './spec-xml.ts';

/** Through points given as x and y in turn. */
const polygon = (flat: readonly number[], isClosed: boolean): Outline => [
  ...pairsOf(flat).map((one, i): Piece => ({ is: i === 0 ? 'M' : 'L', to: [one] })),
  ...(isClosed && flat.length > 1 ? [{ is: 'Z', to: [] } as const] : []),
];
const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;

/** The outline of one of SVG's basic shapes, empty if it has no size; percentages are of `view`. */
export function shapeOf({ name, attrs }: Element, view: Box): Outline {
  const number = (attribute: string) =>
    lengthOf(attrs[attribute], /y|height/.test(attribute) ? view.height : view.width);
  const n = (attribute: string) => number(attribute) ?? 0;
  if (name === 'path') return outlineOf(attrs['d'] ?? '');
  if (name === 'line') return polygon([n('x1'), n('y1'), n('x2'), n('y2')], false);
  if (name === 'circle' || name === 'ellipse') {
    const rx = name === 'circle' ? n('r') : (number('rx') ?? n('ry'));
    const ry = name === 'circle' ? n('r') : (number('ry') ?? n('rx'));
    return rx > 0 && ry > 0 ? outlineOf(ellipse(n('cx'), n('cy'), rx, ry)) : [];
  }
  if (name === 'rect') {
    const [x, y, w, h] = [n('x'), n('y'), n('width'), n('height')];
    const rx = Math.min(number('rx') ?? n('ry'), w / 2);
    const ry = Math.min(number('ry') ?? n('rx'), h / 2);
    if (w <= 0 || h <= 0) return [];
    if (rx <= 0 || ry <= 0) return polygon([x, y, x + w, y, x + w, y + h, x, y + h], true);
    const corner = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
    return outlineOf(
      `M${x + rx} ${y}h${w - 2 * rx}${corner(rx, ry)}v${h - 2 * ry}${corner(-rx, ry)}h${2 * rx - w}${corner(-rx, -ry)}v${2 * ry - h}${corner(rx, -ry)}Z`,
    );
  }
  return polygon(numbersOf(attrs['points'] ?? ''), name === 'polygon');
}
