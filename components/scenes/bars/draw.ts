/** Bars that `chart` draws with the brush of terraces; names of parts and dotted lines between bars come over them. */
import { group, max, sum } from 'd3-array';
import { measure } from '../../../story/layout/measure.ts';
import type { TypeScale } from '../../../story/scene.ts';
import { barIn } from '../chart/brush.ts';
import { inkOn } from '../chart/layout/labels.ts';
import type { Brush } from '../chart/params.ts';
import { chartOf, presetOf, stateOf } from '../chart/preset.ts';
import type { Laid, Shape } from '../chart/shapes.ts';
import type { Column, Row, Table } from '../chart/table.ts';
import { DOTTED, mark, polyline, round2, stroked } from '../kit/marks.ts';
import { colourAt, hatchDefs } from '../kit/paint.ts';
import { layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import { column as columnOf } from '../kit/place.ts';
import { roundUp } from '../kit/scale.ts';
import { arrival, emphasisOpacity, label, scripted, wrap } from '../kit/text.ts';
import { barsOf, type Bar } from './bars.ts';
import type { Context, Params } from './params.ts';

const column = (type: Column['type']): Column => ({ title: '', type, before: '', after: '' });
/** More bars are drawn flat, one under the other. */
const MOST_UPRIGHT = 12;
/** The least share of its place that a bar keeps where names stand beside it. */
const LEAST = 0.36;
/** The height of a dotted line, as a share of the chart. */
const HEIGHT = 0.86;

/** The space that the names of a bar's parts need beside it. */
const besideOf = ({ parts }: Bar, { label: type }: TypeScale) =>
  parts.length === 0 ? 0 : 34 + Math.max(...parts.map(({ name, text }) => measure(`${name} ${text}`, type))); // prettier-ignore

/** A bar is as high as its whole terraces; its label has the exact number. */
const rounded = (value: number, each?: number) =>
  each !== undefined && Math.abs(value) >= each ? Math.round(value / each) * each : value;

function tableOf(bars: readonly Bar[], { each }: Params): Table {
  const words = ['bar', 'note', 'group', 'open'].map((name) => [name, column('words')] as const);
  return {
    title: '',
    columns: { ...Object.fromEntries(words), value: column('number'), goal: column('number') },
    rows: bars.map(({ id, param, text, value = 0, goal, range: [low, high] = [], row }) => {
      const { name, note, group, of } = param;
      const isBare = text === '' || (of !== undefined && text.endsWith(of));
      const written = {
        note,
        group,
        open: param.open ? id : undefined,
        goal: goal?.value,
        low,
        high,
      };
      const cells = Object.entries(written).filter(([, cell]) => cell !== undefined);
      return {
        ...{ key: id, name, status: row?.status ?? 'measured' },
        colour: param.tea ? 'tea' : undefined,
        text: [text, ...(isBare || of === undefined ? [] : [of])].join('\n'),
        cells: {
          bar: id,
          value: rounded(value, each),
          ...(Object.fromEntries(cells) as Row['cells']),
        },
      };
    }),
  };
}

function chartIn(bars: readonly Bar[], { params, type }: LayoutContext<Params>) {
  const { direction, title, rule, free, taper, between, each } = params;
  const values = bars.flatMap(({ value = 0, goal, range }) => [rounded(value, each), goal?.value ?? 0, ...(range ?? [])]); // prettier-ignore
  const least = Math.min(0, ...values);
  const most = params.limit ?? (Math.max(0, ...values) || (least < 0 ? 0 : 1));
  const apart = new Set(Object.values(between).map(({ after }) => after));
  const beside = new Map(bars.map((one) => [one.id, besideOf(one, type)]));
  const names = sum(beside.values()) / bars.length;
  const roomAfter = (id: string, isFlat: boolean, pitch: number) => {
    const hasRoom = !isFlat && (pitch - names) * 0.72 > pitch * LEAST;
    return (apart.has(id) ? Math.min(84, pitch * 0.24) : 0) + (hasRoom ? beside.get(id)! : 0);
  };
  const along = { field: 'bar', ...(direction === 'upright' && { scale: 'band' as const }) };
  const across = { field: 'value', domain: [least, most] };
  const isFlat = direction === 'flat' || (direction === undefined && bars.length > MOST_UPRIGHT);
  const view = {
    ...(isFlat ? { x: across, y: along } : { x: along, y: across }),
    ...{ note: 'note', group: 'group', goal: 'goal', open: 'open' },
    ...(title !== undefined && { title }),
    ...(rule !== undefined && { rule }),
  };
  const limit = Math.max(most, -least);
  const brush = { each: each ?? roundUp((most - least) / 25), limit, taper, roomAfter };
  return { ...chartOf(tableOf(bars, params), view, { free }), brush };
}

/** Lines between the parts of a bar, and their names: beside it where there is room, else on it. */
function partsOver(one: Shape, bar: Bar, isBeside: boolean, context: Context, brush: Brush) {
  const { palette, state, type } = context;
  const { id, value = 0 } = bar;
  const { middle, length, step, halfAt, point, lengthOf } = barIn(one, brush);
  const [rise, presence] = [state.rise[id] ?? 1, state.shown[id] ?? 1];
  const named = state.parts * arrival(rise);
  const side = middle + halfAt(0) + 8;
  const parts = bar.parts.flatMap(({ id: part, from, to, name, text }) => {
    const [low, high] = [from, to].map((end) => Math.min(length, lengthOf(end))) as [
      number,
      number,
    ];
    const anchor = `${id}.${part}`;
    const { lines, opacity } = scripted(context, anchor, [`${name} ${text}`]);
    const words = {
      id: anchor,
      lines,
      role: 'label' as const,
      opacity: named * presence * opacity,
    };
    // Parts of zero are only in the table.
    return low === high ? [] : [{ ...words, name, text, low, high, isLast: to >= value * 0.995 }];
  });
  const cuts = parts.flatMap(({ high, isLast }) => {
    if (isLast || high >= length * rise) return [];
    const half = halfAt(high - step / 2);
    const end = isBeside && named > 0 ? side : middle + half;
    return polyline([point(high, middle - half), point(high, end)]);
  });
  const brackets = parts.flatMap(({ low, high }) => {
    const [from, to] = [low + 2.5, high - 2.5];
    return isBeside ? polyline([point(from, side + 4), point(from, side + 10), point(to, side + 10), point(to, side + 4)]) : []; // prettier-ignore
  });
  const inside = ({ name, text, low, high, ...words }: (typeof parts)[number]) => {
    const along = (low + high) / 2;
    const [width, height] = one.isFlat ? [high - low, one.height] : [halfAt(along) * 2, high - low];
    const fits = (lines: readonly string[]) =>
      lines.length * type.line + 2 < height &&
      lines.every((line) => measure(line, type.label) < width - 8);
    const lines = [words.lines, [...wrap([name], width - 8, type.label), text], [text]].find(fits);
    const [x, y] = point(along, middle);
    const paint = bar.param.tea ? palette.tea : colourAt(palette, along / lengthOf(brush.limit));
    const ground = palette.contrast ? palette.ground : paint;
    const look = {
      ...words,
      align: 'middle',
      on: { ground, ink: inkOn(ground, palette) },
    } as const;
    return lines ? [{ ...look, x, y: y + 5 - ((lines.length - 1) * type.line) / 2, lines }] : [];
  };
  const [top, bottom] = [point(length, 0)[1] - type.line, point(0, 0)[1]];
  const entries = parts.map((part) => ({
    ...part,
    centre: point((part.low + part.high) / 2, 0)[1],
  }));
  const marks = [
    stroked('cuts', cuts.join(''), palette.edge, 1.7),
    stroked('brackets', brackets.join(''), palette.edge, 1.1, { opacity: round2(named) }),
  ];
  const opacity = round2(presence * emphasisOpacity(context, 0.3, id));
  return {
    marks: [mark('g', `parts-${id}`, { opacity }, marks)],
    labels: isBeside
      ? columnOf(entries, type, { x: side + 17, top, bottom })
      : parts.flatMap(inside),
  };
}

/** A dotted line between two bars, its words on the side of the lower one. */
function lineBetween(
  [before, after]: readonly [Shape, Shape],
  [id, { text }]: readonly [id: string, Params['between'][string]],
  room: number,
  context: Context,
  brush: Brush,
): Partial<Picture> {
  const { type, aspect, palette, state } = context;
  const [a, b] = [barIn(before, brush), barIn(after, brush)];
  const at = (a.middle + a.halfAt(0) + room + b.middle - b.halfAt(0)) / 2;
  const isBack = !before.isFlat && a.length <= b.length;
  const top = a.lengthOf(brush.limit) * HEIGHT;
  const [x, y] = a.point(top, at);
  const { lines, opacity } = scripted(context, id, text);
  const look = {
    align: isBack ? 'end' : 'start',
    opacity: arrival(state.between) * opacity,
  } as const;
  const words = wrap(lines, aspect === 'tall' ? 118 : 170, type.note);
  const d = polyline([a.point(-10, at), a.point(top * state.between, at)]);
  return {
    marks: [
      stroked(`between-${id}`, d, palette.ink, 1.4, { ...DOTTED, 'stroke-linecap': 'round' }),
    ],
    labels: [
      label(id, [x + (isBack ? -10 : 10), y + (before.isFlat ? 5 : 12)], words, 'note', look),
    ],
  };
}

export const { drawing, laidAt } = presetOf((layout: LayoutContext<Params>) => {
  const { params, data, type } = layout;
  const bars = barsOf(params, data);
  const chart = chartIn(bars, layout);
  const { brush } = chart;
  const over = ({ shapes, box }: Laid, context: Context): Picture => {
    const { state, palette } = context;
    const known = new Map(shapes.map((one) => [one.key, one]));
    const all = bars.flatMap((bar) => known.get(bar.id) ?? []);
    const lefts = [...all.map(({ x, width }) => x - width / 2), box.x + box.width];
    const beside = bars.map((bar) => besideOf(bar, type));
    const isBeside = beside.every((room, i) => room === 0 || (!all[i]!.isFlat && lefts[i + 1]! - lefts[i]! - all[i]!.width >= room)); // prettier-ignore
    const parts = bars.map((bar, i) => {
      if (bar.parts.length > 0) return partsOver(all[i]!, bar, isBeside, context, brush);
      if (bar.value !== undefined) return {};
      const { line, halfAt, point, middle } = barIn(all[i]!, brush);
      const opacity = state.shown[bar.id] ?? 1;
      const dots = stroked(`gap-${bar.id}`, line(9, halfAt(0)), palette.ink, 1.6, { ...DOTTED, opacity }); // prettier-ignore
      const look = { align: all[i]!.isFlat ? 'start' : 'middle', opacity } as const;
      return {
        marks: [dots],
        labels: [label(bar.id, point(18, middle), [params.gap], 'axis', look)],
      };
    });
    const lines = Object.entries(state.between > 0 ? params.between : {}).map((line) => {
      const i = bars.findIndex(({ id }) => id === line[1].after);
      const [before, after] = [all[i], all[i + 1]];
      return before && after ? lineBetween([before, after], line, isBeside ? beside[i]! : 0, context, brush) : {}; // prettier-ignore
    });
    return layers([{ marks: hatchDefs(context) }, ...parts, ...lines]);
  };
  const state = ({ rise, shown, goals }: Context['state']) => {
    const members = group(bars, ({ param }) => `group-${param.group}`);
    const groups = [...members].map(([name, all]) => [name, max(all, ({ id }) => shown[id] ?? 1)!]);
    return stateOf({ parts: rise, presence: { ...shown, ...Object.fromEntries(groups) }, goals });
  };
  return { chart, over, state };
});
