/** The words over the cut rock, and the staff that it is read by. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import { fitted } from '../kit/measure.ts';
import { LINE_HEIGHT } from '../kit/place.ts';
import { areaOf, type PictureLabel } from '../kit/plate.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { label } from '../kit/text.ts';
import type { Placed } from './beside.ts';
import type { Layout } from './layout.ts';
import type { Places } from './places.ts';
import type { Context, Params } from './spec.ts';

/** Numbers on the staff when the script names none: tens, fifties, hundreds, about seven of them. */
export function ticksOf({ ticks, top }: Params): readonly number[] {
  if (ticks) return ticks.filter((tick) => tick >= 0 && tick <= top);
  const rough = top / 7;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((times) => power * times >= rough) ?? 10);
  return Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, i) => i * step);
}

const MOST_MINOR = 500;

export function staffMarks(context: Context, layout: Layout): readonly Mark[] {
  const { params, palette, aspect } = context;
  const ticks = ticksOf(params);
  const side = aspect === 'tall' ? 8 : 14;
  const step = (ticks[1] ?? params.top) - (ticks[0] ?? 0);
  const line = (value: number, length: number) =>
    `M${layout.staff} ${round1(layout.y(value))}h${length}`;
  const parts = params.minor > 0 ? Math.round(params.top / (step / (params.minor + 1))) : 0;
  // Ticks that stand closer than a line is wide would be counted in millions.
  const small = parts > MOST_MINOR ? 0 : parts;
  const minor = Array.from({ length: small }, (_, i) => ((i + 1) * step) / (params.minor + 1));
  const d = [
    `M${layout.staff} ${round1(layout.y(0))}V${round1(layout.y(params.top))}`,
    ...ticks.map((tick) => line(tick, side)),
    line(params.top, -side),
    ...minor.filter((value) => value < params.top).map((value) => line(value, side / 2)),
  ].join('');
  return [mark('path', 'staff', { d, stroke: palette.ink, 'stroke-width': 1.6, fill: 'none' })];
}

/** The staff's numbers, but for those where a goal's words stand. */
export function staffWords(context: Context, { layout, placed }: Places): readonly PictureLabel[] {
  const { params, aspect, lang } = context;
  const print = numberPrinter(lang);
  const tall = aspect === 'tall';
  const ticks = ticksOf(params);
  const spoken = placed.filter(({ where, sign }) => where === 'staff' && sign.opacity > 0.01);
  const taken = (y: number) =>
    !tall &&
    spoken.some(
      ({ top, lines }) => y > top - 24 && y < top + (lines.length - 1) * LINE_HEIGHT + 14,
    );
  return ticks
    .filter((tick) => !taken(layout.y(tick)))
    .map((tick) =>
      label(
        `axis-${tick}`,
        [layout.staff + (tall ? 12 : 20), layout.y(tick) + 4.5],
        [print(tick) + (tick === ticks.at(-1) ? params.unit : '')],
        'axis',
      ),
    );
}

const ALIGN = {
  left: 'end',
  right: 'start',
  face: 'middle',
  below: 'start',
  none: 'start',
} as const;

function wordsOf(context: Context, { sign, where, lines, x, top }: Placed): PictureLabel {
  const tall = context.aspect === 'tall';
  const align = where === 'staff' ? (tall ? 'end' : 'start') : ALIGN[where];
  const role = sign.kind === 'forecast' ? 'label' : 'strong';
  return label(sign.id, [x, top], lines, role, { align, opacity: sign.opacity * sign.strength });
}

/** What the numbers of the staff are, over its head. */
function ruleWords({ params, aspect }: Context): readonly PictureLabel[] {
  if (params.rule === undefined) return [];
  const area = areaOf(aspect, 'side');
  const lines = fitted(params.rule, area.width, 13.5);
  const y = aspect === 'tall' ? area.y + 10 - (lines.length - 1) * 18 : area.y + 4;
  const x = area.x + area.width;
  return [label('rule', [x, y], lines, 'label', { align: 'end' })];
}

/** All labels of the rock and its staff. */
export function labelsOf(context: Context, places: Places): readonly PictureLabel[] {
  const signs = places.placed.filter(({ lines }) => lines.length > 0);
  return [
    ...ruleWords(context),
    ...staffWords(context, places),
    ...signs.map((one) => wordsOf(context, one)),
  ];
}
