/** Bars that `chart` draws with the brush of terraces; names of parts and dotted lines between bars come over them. */
import { sum } from 'd3-array';
import { measure } from '../../../story/layout/measure.ts';
import type { TypeScale } from '../../../story/scene.ts';
import { barIn } from '../chart/brush.ts';
import { inkOn } from '../chart/colours.ts';
import type { Brush } from '../chart/params.ts';
import { chartOf, presetOf, stateOf } from '../chart/preset.ts';
import * as bars from '../chart/layout/bars-part.ts';
import { provide } from '../chart/rare.ts';
import type { Laid, Shape } from '../chart/shapes.ts';
import type { Row } from '../chart/table.ts';
import { DOTTED, mark, polyline, round2, stroked } from '../kit/marks.ts';
import { colourAt, hatchDefs } from '../kit/paint.ts';
import { layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import { column as columnOf } from '../kit/place.ts';
import { roundUp } from '../kit/scale.ts';
import { arrival, emphasisOpacity, label, scripted, wrap } from '../kit/text.ts';
import { areaOf } from '../kit/plate.ts';
import { barsOf, type Bar } from './bars.ts';
import type { Context, Params } from './params.ts';

provide({ bars });
/** More bars are drawn flat, one under the other. */
const MOST_UPRIGHT = 12;
/** The least share of its place that a bar keeps where names stand beside it. */
const LEAST = 0.36;
/** The height of a dotted line, as a share of the chart. */
const HEIGHT = 0.86;

/** The space that the names of a bar's parts need beside it. */
const besideOf = ({ parts }: Bar, { label: type }: TypeScale) =>
  parts.length === 0 ? 0 : 34 + Math.max(...parts.map(({ name, text }) => measure(`${name} ${text}`, type))); // prettier-ignore

function rowOf({ id, param, text, height, goal, range, row }: Bar): Row {
  const { name, note, group, of, open } = param;
  const isBare = of === undefined || text === '' || text.endsWith(of);
  const [low, high] = range ?? [];
  const further = { note, group, goal: goal?.value, low, high, open: open ? id : undefined };
  return {
    ...{ key: id, name, status: row?.status ?? 'measured', text: isBare ? text : `${text}\n${of}` },
    colour: param.tea ? 'tea' : undefined,
    cells: { bar: id, value: height, ...further } as Row['cells'],
  };
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
    const [low = 0, high = 0] = [from, to].map((end) => Math.min(length, lengthOf(end)));
    const words = scripted(context, `${id}.${part}`, [`${name} ${text}`]);
    const look = { lines: words.lines, opacity: named * presence * words.opacity };
    const centre = point((low + high) / 2, middle);
    // Parts of zero are only in the table.
    if (low === high) return [];
    return { ...look, id: `${id}.${part}`, role: 'label' as const, name, text, low, high, to, at: centre, centre: centre[1] }; // prettier-ignore
  });
  const cuts = parts.flatMap(({ high, to }) => {
    const half = halfAt(high - step / 2);
    const end = isBeside && named > 0 ? side : middle + half;
    const isLast = to >= value * 0.995 || high >= length * rise;
    return isLast ? [] : polyline([point(high, middle - half), point(high, end)]);
  });
  const brackets = parts.flatMap(
    ({ low, high }) =>
    isBeside ? polyline([point(low + 2.5, side + 4), point(low + 2.5, side + 10), point(high - 2.5, side + 10), point(high - 2.5, side + 4)]) : [], // prettier-ignore
  );
  const inside = ({ name, text, low, high, at: [x, y], ...words }: (typeof parts)[number]) => {
    const half = halfAt((low + high) / 2);
    const [width, height] = one.isFlat ? [high - low, one.height] : [half * 2, high - low];
    const fits = (lines: readonly string[]) =>
      lines.length * type.line + 2 < height &&
      lines.every((line) => measure(line, type.label) < width - 8);
    const lines = [words.lines, [...wrap([name], width - 8, type.label), text], [text]].find(fits);
    const paint = colourAt(palette, (low + high) / 2 / lengthOf(brush.limit));
    const ground = palette.contrast ? palette.ground : bar.param.tea ? palette.tea : paint;
    const on = { ground, ink: inkOn(ground, palette) };
    const top = y + 5 - (((lines?.length ?? 1) - 1) * type.line) / 2;
    return lines ? [label(words.id, [x, top], lines, 'label', { align: 'middle', opacity: words.opacity, on })] : []; // prettier-ignore
  };
  const range = { x: side + 17, top: point(length, 0)[1] - type.line, bottom: point(0, 0)[1] };
  const marks = [
    stroked('cuts', cuts.join(''), palette.edge, 1.7),
    stroked('brackets', brackets.join(''), palette.edge, 1.1, { opacity: round2(named) }),
  ];
  const opacity = round2(presence * emphasisOpacity(context, 0.3, id));
  const labels = isBeside ? columnOf(parts, type, range) : parts.flatMap(inside);
  return { marks: [mark('g', `parts-${id}`, { opacity }, marks)], labels };
}

export const { drawing, framing, laidAt } = presetOf((layout: LayoutContext<Params>) => {
  const { params, data, type, aspect } = layout;
  const { direction, title, rule, free, taper, between } = params;
  const bars = barsOf(params, data);
  const rows = bars.map(rowOf);
  const cells = rows.flatMap((row) => Object.values(row.cells));
  const values = cells.filter((cell): cell is number => typeof cell === 'number');
  const least = Math.min(0, ...values);
  const most = params.limit ?? (Math.max(0, ...values) || (least < 0 ? 0 : 1));
  const pitch = areaOf(aspect, 'side', free).width / bars.length;
  const beside = new Map(bars.map((one) => [one.id, besideOf(one, type)]));
  const hasRoom = (pitch - sum(beside.values()) / bars.length) * 0.72 > pitch * LEAST;
  const apart = new Set(Object.values(between).map(({ after }) => after));
  const roomAfter = (id: string, isFlat: boolean) =>
    (apart.has(id) ? Math.min(84, pitch * 0.24) : 0) + (hasRoom && !isFlat ? beside.get(id)! : 0);
  const along = { field: 'bar', ...(direction === 'upright' && { scale: 'band' as const }) };
  const across = { field: 'value', domain: [least, most] };
  const isFlat = direction === 'flat' || (direction === undefined && bars.length > MOST_UPRIGHT);
  const view = {
    ...(isFlat ? { x: across, y: along } : { x: along, y: across }),
    ...{ note: 'note', group: 'group', goal: 'goal', open: 'open' },
    ...(title !== undefined && { title }),
    ...(rule !== undefined && { rule }),
  };
  const each = params.each ?? roundUp((most - least) / 25);
  const brush = { each, limit: Math.max(most, -least), taper, roomAfter };
  const chart = chartOf(rows, { bar: 'words', value: 'number' }, view, { free, brush });
  const over = ({ shapes }: Laid, context: Context): Picture => {
    const { state, palette } = context;
    const known = new Map(shapes.map((one) => [one.key, one]));
    const all = bars.map(({ id }) => known.get(id)!);
    const isBeside = hasRoom && !all[0]!.isFlat;
    const parts = bars.map((bar, i) => {
      if (bar.parts.length > 0) return partsOver(all[i]!, bar, isBeside, context, brush);
      if (bar.value !== undefined) return {};
      const { line, halfAt, point, middle } = barIn(all[i]!, brush);
      const opacity = state.shown[bar.id] ?? 1;
      const look = { align: all[i]!.isFlat ? 'start' : 'middle', opacity } as const;
      const dots = stroked('gap', line(9, halfAt(0)), palette.ink, 1.6, { ...DOTTED, opacity });
      const words = label(bar.id, point(18, middle), [params.gap], 'axis', look);
      return { marks: [mark('g', `gap-${bar.id}`, {}, [dots])], labels: [words] };
    });
    // A dotted line between two bars has its words on the side of the lower one.
    const lines = Object.entries(between).map(([id, { after, text }]) => {
      const i = bars.findIndex((bar) => bar.id === after);
      if (!all[i] || !all[i + 1] || state.between <= 0) return {};
      const [a, b] = [barIn(all[i], brush), barIn(all[i + 1]!, brush)];
      const [start, end] = [a.middle + a.halfAt(0), b.middle - b.halfAt(0)];
      const at = (start + end + (isBeside ? beside.get(after)! : 0)) / 2;
      const top = a.lengthOf(brush.limit) * HEIGHT;
      const { isFlat } = all[i];
      const align = !isFlat && a.length <= b.length ? 'end' : 'start';
      const words = scripted(context, id, text);
      const look = { align, opacity: arrival(state.between) * words.opacity } as const;
      const [x, y] = a.point(top, at);
      const place = [x + (align === 'end' ? -10 : 10), y + (isFlat ? 5 : 12)] as const;
      const lines = wrap(words.lines, aspect === 'tall' ? 118 : 170, type.note);
      const d = polyline([a.point(-10, at), a.point(top * state.between, at)]);
      const dots = { ...DOTTED, 'stroke-linecap': 'round' };
      return {
        marks: [stroked(`between-${id}`, d, palette.ink, 1.4, dots)],
        labels: [label(id, place, lines, 'note', look)],
      };
    });
    return layers([{ marks: hatchDefs(context) }, ...parts, ...lines]);
  };
  const state = ({ rise, shown, goals }: Context['state']) =>
    stateOf({ parts: rise, presence: shown, goals });
  return { chart, over, state };
});
