/** Names on the map, its scale in words, and what its borders mean. */
import type { PlacedLabel } from '../../../story/scene.ts';
import { geoInterpolate } from 'd3-geo';
import { fitted, measure } from '../kit/measure.ts';
import { choose, rectOf, type Rect } from '../kit/place.ts';
import { onPlate, type Pair, type Words } from '../kit/plate.ts';
import { countryShape } from './atlas.ts';
import { globeOf, middleOf, type Globe } from './globe.ts';
import { radiusOf, SCALE } from './model.ts';
import type { Moment } from './params.ts';

/** Where an anchor stands, and how far words keep away from it. */
function spotOf(
  moment: Moment,
  globe: Globe,
  anchor: string,
): { at: Pair; away: number } | undefined {
  const { params, state } = moment;
  const area = params.areas[anchor];
  const shape = area && countryShape(area.country);
  if (shape) {
    const at = globe.at(...middleOf(shape));
    return at && { at, away: 0 };
  }
  const point = params.points[anchor];
  if (point) {
    const at = globe.at(point.lon, point.lat);
    const value = state.sizes[anchor];
    return at && { at, away: value === undefined ? 4 : radiusOf(params, value) };
  }
  const route = params.routes[anchor];
  const [from, to] = [params.points[route?.from ?? ''], params.points[route?.to ?? '']];
  if (!from || !to) return undefined;
  const [lon, lat] = geoInterpolate([from.lon, from.lat], [to.lon, to.lat])(0.5);
  const at = globe.at(lon, lat);
  return at && { at, away: 6 };
}

function said(moment: Moment, globe: Globe, taken: Rect[]): readonly Words[] {
  const { box } = globe;
  const bounds = { left: box.x, right: box.x + box.width, top: box.y, foot: box.y + box.height };
  return moment.labels.flatMap((label) => {
    const spot = spotOf(moment, globe, label.anchor);
    if (!spot) return [];
    const [x, y] = spot.at;
    const lines = label.text.split(/;\s*/);
    const role = label.style === 'note' ? 'note' : 'strong';
    const words = { id: label.anchor, lines, role, opacity: label.opacity } as const;
    const tail = (lines.length - 1) * 18;
    const gap = spot.away + 8;
    const sides = {
      right: { ...words, x: x + gap, y: y + 5 - tail / 2, align: 'start' },
      left: { ...words, x: x - gap, y: y + 5 - tail / 2, align: 'end' },
      above: { ...words, x, y: y - gap - tail, align: 'middle' },
      below: { ...words, x, y: y + gap + 10, align: 'middle' },
      middle: { ...words, x, y: y + 5 - tail / 2, align: 'middle' },
    } as const;
    const free = [sides.right, sides.left, sides.above, sides.below];
    const candidates: readonly Words[] =
      label.side !== 'auto'
        ? [sides[label.side]]
        : spot.away === 0
          ? [sides.middle, ...free]
          : free;
    const placed = choose(candidates, taken, [], bounds);
    if (!placed) return [];
    taken.push(rectOf(placed));
    return [placed];
  });
}

function scaleWords({ params, aspect }: Moment, { box }: Globe): readonly Words[] {
  const { scale, size } = params;
  const title = scale?.title ?? size?.title;
  if (title === undefined) return [];
  const common = { align: 'start', opacity: 1 } as const;
  const y = box.y - 34;
  const words: Words[] = [
    { ...common, id: 'scale-title', x: box.x, y, lines: [title], role: 'label' },
  ];
  if (scale) {
    const ends = `${scale.lowWords} – ${scale.highWords}`;
    const at = { x: box.x + SCALE.width + 10, y: box.y - 15 };
    words.push({ ...common, ...at, id: 'scale-ends', lines: [ends], role: 'axis' });
  }
  if (scale && size) {
    const beside = box.x + Math.max(measure(scale.title, 14), SCALE.width + 120) + 28;
    const at = aspect === 'tall' ? { x: box.x, y: y - 20 } : { x: beside, y };
    words.push({ ...common, ...at, id: 'size-title', lines: [size.title], role: 'label' });
  }
  return words;
}

export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const globe = globeOf(moment);
  const { box } = globe;
  const fixed = scaleWords(moment, globe);
  const note = fitted(moment.params.note, box.width, 13).map((line, i): Words => ({
    id: `note-${i}`,
    x: box.x,
    y: box.y + box.height + 18 + i * 17,
    lines: [line],
    align: 'start',
    role: 'axis',
    opacity: 1,
  }));
  const words = [...fixed, ...note, ...said(moment, globe, fixed.map(rectOf))];
  return words.map((one) => onPlate(moment.aspect, one));
}
