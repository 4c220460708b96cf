/** An axis of two views at a share of the way between them: grid, base line, ticks and their words. */
import { hline, mark, polyline, round2, stroked, vline } from '../kit/marks.ts';
import type { Picture } from '../kit/picture.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { coming, leaving, mixedBox } from './mix.ts';
import type { Pairs } from './morph.ts';
import type { Context } from './params.ts';
import { rare } from './rare.ts';
import type { Axis } from './shapes.ts';

type AxisPair = Pairs['axes'][number];
export function axisPicture({ from, to }: AxisPair, m: number, context: Context): Picture {
  const { palette, type } = context;
  const one: Axis = (m < 0.5 ? (from ?? to) : (to ?? from))!;
  const strength = from && to ? 1 : from ? leaving(m) : coming(m);
  if (strength === 0) return { marks: [], labels: [] };
  const isStill = from === to;
  const box = from && to && !isStill ? mixedBox(from.box, to.box, m) : one.box;
  const ticks = isStill
    ? one.ticks.map((tick) => ({ ...tick, opacity: 1 }))
    : rare('morph').ticksAt({ from, to }, m);
  const isX = one.side === 'x';
  const bottom = box.y + box.height;
  const line = (at: number) => (isX ? vline(at, box.y, box.height) : hline(box.x, at, box.width));
  const { ink } = palette;
  const full = ticks.filter(({ opacity }) => opacity >= 1);
  const faint = ticks.filter(({ opacity }) => opacity < 1 && opacity > 0);
  const labels = ticks.flatMap((tick): PictureLabel[] => {
    const { id, value, at, text, align = 'middle' } = tick;
    const opacity = tick.opacity * (context.state.presence?.[value] ?? 1);
    if (text.length === 0 || opacity === 0) return [];
    const place = isX
      ? { x: at, y: bottom + 8 + type.axis.size, align }
      : { x: box.x - 9, y: at + 4.5 - ((text.length - 1) * type.line) / 2, align: 'end' as const };
    // Of several lines the first would be printed stronger.
    return text.map((words, i) => ({ id: `${one.id}-${id}${i > 0 ? `-${i}` : ''}`, ...place, y: place.y + i * type.line, lines: [words], role: 'axis', opacity, ...(words.endsWith(' …') && { isCut: true }) })); // prettier-ignore
  });
  if (one.isStaff) {
    const staffs = stroked('staffs', full.map(({ at }) => line(at)).join(''), ink, 1.2, { opacity: round2(0.75 * strength) }); // prettier-ignore
    return { marks: [mark('g', one.id, {}, [staffs])], labels };
  }
  const grid = one.hasGrid
    ? [
        stroked('grid', full.map(({ at }) => line(at)).join(''), ink, 1, { opacity: 0.16 }),
        ...faint.map(({ id, at, opacity }) => stroked(`grid-${id}`, line(at), ink, 1, { opacity: round2(0.16 * opacity) })), // prettier-ignore
      ]
    : [];
  const rule = { opacity: round2(strength) };
  const hasBase = isX && !one.hasGrid;
  const apart = ticks.filter(({ at, from = at }) => Math.abs(at - from) > 4);
  const leads = apart.map(({ at, from }) => polyline([[box.x, from!], [box.x - 8, at]])); // prettier-ignore
  const led = apart.length > 0 ? [stroked('leads', leads.join(''), ink, 0.8, rule)] : [];
  const { base: baseAt = bottom } = one;
  const d = isX ? hline(box.x, baseAt, box.width) : vline(baseAt, box.y, box.height);
  const isMarked = hasBase && Math.abs(baseAt - bottom) < 1 && !context.params.brush;
  const named = isMarked ? full.filter(({ text }) => text.length > 0) : [];
  const base = hasBase || (!isX && one.base !== undefined) ? [stroked('base', d, ink, 1.2, rule), stroked('ticks', named.map(({ at }) => vline(at, bottom, 5)).join(''), ink, 1.2)] : []; // prettier-ignore
  const zero = one.zero !== undefined && !(isX && hasBase) ? [stroked('zero', line(one.zero), ink, 1.3, rule)] : []; // prettier-ignore
  return { marks: [mark('g', one.id, {}, [...grid, ...base, ...led, ...zero])], labels };
}
