/** The names of points, in places where they cover nothing. */
import { measure } from '../../../../story/layout/measure.ts';
import { overlap, placer, rectOf, type Rect } from '../../kit/place.ts';
import type { Box, Pair, PictureLabel } from '../../kit/plate.ts';
import { label } from '../../kit/text.ts';
import { inkOn } from '../colours.ts';
import { isNamed } from '../read.ts';
import type { Connected, Shape } from '../shapes.ts';
import { nameOf, type Plan } from './plan.ts';

const rectOfShape = ({ x, y, width, height }: Shape, pad = 0): Rect => {
  const [w, h] = [width / 2 + pad, height / 2 + pad];
  return { left: x - w, right: x + w, top: y - h, bottom: y + h };
};

/** Candidates for a name beside a disc: at its sides, then further away with a leader. */
function besides({ key, x, y, width }: Shape, lines: readonly string[], isTall: boolean) {
  const r = width / 2;
  const at = (dx: number, dy: number, align: PictureLabel['align'], isFar = false) => {
    const far = Math.hypot(dx, dy - 5);
    // A leader starts at the edge of its disc.
    const leader: Pair = [x + (dx / far) * r, y + ((dy - 5) / far) * r];
    return label(key, [x + dx, y + dy], lines, 'label', { align, ...(isFar && { leader }) });
  };
  const d = (r + 4) * 0.72;
  const near = [
    at(r + 5, 5, 'start'),
    at(-r - 5, 5, 'end'),
    at(0, -r - 6, 'middle'),
    at(0, r + 16, 'middle'),
    at(d, -d, 'start'),
    at(-d, -d, 'end'),
    at(d, d + 9, 'start'),
    at(-d, d + 9, 'end'),
  ];
  // On a phone a long leader is a riddle: the name is left out.
  const reaches = isTall ? [22, 38] : [34, 56, 84, 120];
  const turns = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6 + 0.3);
  const far = reaches.flatMap((reach) =>
    turns.map((turn) => {
      const [dx, dy] = [Math.cos(turn) * (r + reach), Math.sin(turn) * (r + reach) + 5];
      const side = Math.cos(turn);
      return at(dx, dy, side > 0.3 ? 'start' : side < -0.3 ? 'end' : 'middle', true);
    }),
  );
  return [...near, ...far];
}

/** Names of the rows that a view names, beside their marks; those without a place are left out. */
export function pointLabels(
  plan: Plan,
  shapes: readonly Shape[],
  lines: readonly Connected[],
  known: readonly PictureLabel[],
  box: Box,
): readonly PictureLabel[] {
  const { view, around, isTall, has } = plan;
  const { type, palette } = around;
  const names = view.label ?? 'none';
  const hasNames = has('point') || view.layout === 'map';
  if (names === 'none' || plan.isSlope || view.layout === 'treemap' || !hasNames) return [];
  const isAsked = (one: Shape) =>
    names === 'all' || isNamed(nameOf(plan, one.row), names) || isNamed(one.key, names);
  const [right, bottom] = [box.x + box.width, box.y + box.height + 4];
  const bounds: Rect = { left: box.x, right, top: box.y - 8, bottom };
  const isMap = view.layout === 'map' && !has('point');
  const fixed = isMap ? [] : shapes.map((one) => rectOfShape(one, 1));
  const places = new Map(shapes.map(({ key, x, y }) => [key, [[x, y] as Pair]]));
  const paths = lines.map(({ keys }) => keys.flatMap((key) => places.get(key) ?? []));
  const place = placer([...fixed, ...known], bounds, type, paths, undefined, 3);
  const labels: PictureLabel[] = [];
  const isOnOther = (one: PictureLabel) => {
    const rect = rectOf(one, type);
    const area = (rect.right - rect.left) * (rect.bottom - rect.top);
    const isUnder = (other: Shape) =>
      other.key !== one.id && other.width > 24 && overlap(rect, rectOfShape(other)) > 0.35 * area;
    return !isMap && shapes.some(isUnder);
  };
  const isFree = (one: PictureLabel) => {
    const rect = rectOf(one, type);
    const isInside = rect.left >= bounds.left - 10 && rect.right <= bounds.right + 10;
    const isOn = (other: PictureLabel) => overlap(rect, rectOf(other, type)) >= 8;
    return isInside && !isOnOther(one) && ![...known, ...labels].some(isOn);
  };
  const isCovered = (one: Shape, width: number) => {
    const isOver = ({ x, y, width: w, height: h }: Shape) =>
      Math.abs(x - one.x) < width / 2 + w / 2 && Math.abs(y - one.y) < 9 + h / 2;
    return shapes.slice(shapes.indexOf(one) + 1).some(isOver);
  };
  for (const one of shapes.filter(isAsked).sort((a, b) => b.width - a.width)) {
    const name = nameOf(plan, one.row);
    const width = measure(name, type.label);
    if (width < one.width - 8 && one.height > type.line && (isMap || !isCovered(one, width))) {
      const on = { ground: one.fill, ink: inkOn(one.fill, palette) };
      labels.push(label(one.key, [one.x, one.y + 5], [name], 'label', { align: 'middle', on }));
      continue;
    }
    const all = besides(isMap ? { ...one, width: 4 } : one, [name], isTall);
    const free = all.filter((candidate) => !isOnOther(candidate));
    labels.push(...place(free.length > 0 ? free : all).filter(isFree));
  }
  return labels;
}
