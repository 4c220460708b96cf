/** Bars that `chart` draws with the brush of terraces; names of parts and dotted lines between bars come over them. */
import { measure } from '../../../story/layout/measure.ts';
import type { TypeScale } from '../../../story/scene.ts';
import { barIn } from '../chart/brush.ts';
import { inkOn } from '../chart/layout/labels.ts';
import type { Brush } from '../chart/params.ts';
import { chartOf, presetOf, stateOf } from '../chart/preset.ts';
import type { Laid, Shape } from '../chart/shapes.ts';
import type { Column, Table } from '../chart/table.ts';
import { DOTTED, mark, polyline, round2, stroked } from '../kit/marks.ts';
import { colourAt, hatchDefs } from '../kit/paint.ts';
import { layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import { spread } from '../kit/place.ts';
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
  const words = Object.fromEntries(['bar', 'note', 'group', 'open'].map((name) => [name, column('words')])); // prettier-ignore
  return {
    title: '',
    columns: { ...words, value: column('number'), goal: column('number') },
    rows: bars.map(({ id, param, text, value, goal, range, row }) => {
      const isUnit = param.of !== undefined && !text.endsWith(param.of);
      return {
        key: id,
        name: param.name,
        status: row?.status ?? 'measured',
        colour: param.tea ? 'tea' : undefined,
        text: [text, ...(isUnit && text !== '' ? [param.of] : [])].join('\n'),
        cells: {
          ...{ bar: id, value: rounded(value ?? 0, each), note: param.note ?? '' },
          ...(param.group !== undefined && { group: param.group }),
          ...(param.open && { open: id }),
          ...(goal && { goal: goal.value }),
          ...(range && { low: range[0], high: range[1] }),
        },
      };
    }),
  };
}

function chartIn(bars: readonly Bar[], { params, type }: LayoutContext<Params>) {
  const values = bars.flatMap(({ value = 0, goal, range }) => [rounded(value, params.each), goal?.value ?? 0, ...(range ?? [])]); // prettier-ignore
  const least = Math.min(0, ...values);
  const most = params.limit ?? (Math.max(0, ...values) || (least < 0 ? 0 : 1));
  const limit = Math.max(most, -least);
  const { direction, title, rule, free, taper, between } = params;
  const apart = new Set(Object.values(between).map(({ after }) => after));
  const beside = new Map(bars.map((one) => [one.id, besideOf(one, type)]));
  const names = [...beside.values()].reduce((sum, room) => sum + room, 0) / bars.length;
  const roomAfter = (id: string, isFlat: boolean, pitch: number) => {
    const hasRoom = !isFlat && (pitch - names) * 0.72 > pitch * LEAST;
    const separator = apart.has(id) ? Math.min(84, pitch * 0.24) : 0;
    return separator + (hasRoom ? (beside.get(id) ?? 0) : 0);
  };
  const along = { field: 'bar', ...(direction === 'upright' && { scale: 'band' as const }) };
  const across = { field: 'value', domain: [least, most] };
  const isFlat = direction === 'flat' || (direction === undefined && bars.length > MOST_UPRIGHT);
  const has = (name: string) => bars.some(({ param }) => name in param && param[name as 'note'] !== undefined); // prettier-ignore
  return chartOf(
    tableOf(bars, params),
    {
      ...(isFlat ? { x: across, y: along } : { x: along, y: across }),
      ...{ goal: 'goal', open: 'open' },
      ...(has('note') && { note: 'note' }),
      ...(has('group') && { group: 'group' }),
      ...(title !== undefined && { title }),
      ...(rule !== undefined && { rule }),
    },
    { free, brush: { each: params.each ?? roundUp((most - least) / 25), limit, taper, roomAfter } },
  );
}

/** Lines between the parts of a bar, and their names: beside it where there is room, else on it. */
function partsOver(one: Shape, bar: Bar, isBeside: boolean, context: Context, brush: Brush) {
  const { palette, state, type } = context;
  const { id, parts, value = 0 } = bar;
  const { middle, length, step, halfAt, point, ...plain } = barIn(one, brush);
  const lengthOf = (part: number) => Math.min(length, plain.lengthOf(part));
  const [rise, presence] = [state.rise[id] ?? 1, state.shown[id] ?? 1];
  const named = state.parts * arrival(rise);
  const side = middle + halfAt(0) + 8;
  const cuts = parts.flatMap(({ to }) => {
    const along = lengthOf(to);
    if (to >= value * 0.995 || along >= length * rise) return [];
    const half = halfAt(along - step / 2);
    return polyline([point(along, middle - half), point(along, isBeside && named > 0 ? side : middle + half)]); // prettier-ignore
  });
  const brackets = (isBeside ? parts : []).map(({ from, to }) => {
    const [low, high] = [lengthOf(from) + 2.5, lengthOf(to) - 2.5];
    if (low > high) return '';
    return polyline([point(low, side + 4), point(low, side + 10), point(high, side + 10), point(high, side + 4)]); // prettier-ignore
  });
  const middles = parts.map(({ from, to }) => lengthOf((from + to) / 2));
  const wishes = middles.map((along) => ({ centre: point(along, 0)[1], height: type.line }));
  const centres = isBeside ? spread(wishes, point(length, 0)[1] - type.line, point(0, 0)[1]) : [];
  const labels = parts.flatMap(({ id: part, from, to, name, text }, i) => {
    // Parts of zero are only in the table.
    if (lengthOf(from) === lengthOf(to)) return [];
    const anchor = `${id}.${part}`;
    const custom = scripted(context, anchor, [`${name} ${text}`]);
    const opacity = named * presence * custom.opacity;
    if (isBeside) return [label(anchor, [side + 17, (centres[i] ?? 0) + 5], custom.lines, 'label', { opacity })]; // prettier-ignore
    const [along, size] = [middles[i]!, lengthOf(to) - lengthOf(from)];
    const [width, height] = one.isFlat ? [size, one.height] : [halfAt(along) * 2, size];
    const fits = (lines: readonly string[]) =>
      lines.length * type.line + 2 < height &&
      lines.every((line) => measure(line, type.label) < width - 8);
    const lines = [custom.lines, [...wrap([name], width - 8, type.label), text], [text]].find(fits);
    const [x, y] = point(along, middle);
    const paint = bar.param.tea ? palette.tea : colourAt(palette, along / plain.lengthOf(brush.limit)); // prettier-ignore
    const ground = palette.contrast ? palette.ground : paint;
    const look = { align: 'middle', opacity, on: { ground, ink: inkOn(ground, palette) } } as const;
    return lines ? [label(anchor, [x, y + 5 - ((lines.length - 1) * type.line) / 2], lines, 'label', look)] : []; // prettier-ignore
  });
  const marks = [
    stroked('cuts', cuts.join(''), palette.edge, 1.7),
    stroked('brackets', brackets.join(''), palette.edge, 1.1, { opacity: round2(named) }),
  ];
  const opacity = round2(presence * emphasisOpacity(context, 0.3, id));
  return { marks: [mark('g', `parts-${id}`, { opacity }, marks)], labels };
}

/** A dotted line between two bars, its words on the side of the lower one. */
function lineBetween(
  [before, after]: readonly [Shape, Shape],
  [id, { text }]: readonly [id: string, Params['between'][string]],
  room: number,
  context: Context,
  brush: Brush,
): Partial<Picture> {
  const { type, aspect, palette, state: { between } } = context; // prettier-ignore
  if (between <= 0) return {};
  const [a, b] = [barIn(before, brush), barIn(after, brush)];
  const at = (a.middle + a.halfAt(0) + room + b.middle - b.halfAt(0)) / 2;
  const isBack = !before.isFlat && a.length <= b.length;
  const top = a.lengthOf(brush.limit) * HEIGHT;
  const [x, y] = a.point(top, at);
  const { lines, opacity } = scripted(context, id, text);
  const look = { align: isBack ? 'end' : 'start', opacity: arrival(between) * opacity } as const;
  const words = wrap(lines, aspect === 'tall' ? 118 : 170, type.note);
  const place = before.isFlat ? ([x + 12, y + 5] as const) : ([x + (isBack ? -10 : 10), y + 12] as const); // prettier-ignore
  const d = polyline([a.point(-10, at), a.point(top * between, at)]);
  return {
    marks: [stroked(`between-${id}`, d, palette.ink, 1.4, { ...DOTTED, 'stroke-linecap': 'round' })], // prettier-ignore
    labels: [label(id, place, words, 'note', look)],
  };
}

const preset = presetOf((layout: LayoutContext<Params>) => {
  const bars = barsOf(layout.params, layout.data);
  const chart = chartIn(bars, layout);
  const brush = chart.brush!;
  const groups = [...new Set(bars.map(({ param }) => param.group ?? ''))];
  const over = ({ shapes, box }: Laid, context: Context): Picture => {
    const known = new Map(shapes.map((one) => [one.key, one]));
    const all = bars.flatMap((bar) => known.get(bar.id) ?? []);
    const right = (i: number) => all[i]!.x + all[i]!.width / 2;
    const roomAt = (i: number) => (all[i + 1] ? all[i + 1]!.x - all[i + 1]!.width / 2 : box.x + box.width) - right(i); // prettier-ignore
    const beside = bars.map((bar) => besideOf(bar, layout.type));
    const isBeside = beside.every((room, i) => room === 0 || (!all[i]!.isFlat && roomAt(i) >= room));
    return layers([
      { marks: hatchDefs(context) },
      ...bars.map((bar, i) => {
        if (bar.parts.length > 0) return partsOver(all[i]!, bar, isBeside, context, brush);
        if (bar.value !== undefined) return {};
        const { across, halfAt, point, middle } = barIn(all[i]!, brush);
        const opacity = context.state.shown[bar.id] ?? 1;
        const [x, y] = point(18, middle);
        const [dy, align] = all[i]!.isFlat ? [5, 'start' as const] : [0, 'middle' as const];
        return {
          marks: [stroked(`gap-${bar.id}`, across(9, halfAt(0)), context.palette.ink, 1.6, { ...DOTTED, opacity })], // prettier-ignore
          labels: bar.param.series === undefined ? [] : [label(bar.id, [x, y + dy], [layout.params.gap], 'axis', { align, opacity })], // prettier-ignore
        };
      }),
      ...Object.entries(layout.params.between).map((line) => {
        const i = bars.findIndex(({ id }) => id === line[1].after);
        return lineBetween([all[i]!, all[i + 1]!], line, isBeside ? beside[i]! : 0, context, brush);
      }),
    ]);
  };
  return {
    chart,
    over,
    state: ({ rise, shown, goals }: Context['state']) => {
      const presenceOf = (name: string) =>
        Math.max(...bars.filter(({ param }) => param.group === name).map(({ id }) => shown[id] ?? 1));
      const named = groups.filter(Boolean).map((name) => [`group-${name}`, presenceOf(name)]);
      return stateOf({ parts: rise, presence: { ...shown, ...Object.fromEntries(named) }, goals });
    },
  };
});
export const { drawing, laidAt } = preset;
