/** A chart of units; over it goals, water, the words of rows without a figure, and the script's notes. */
import { group as byKey } from 'd3-array';
import { measure } from '../../../story/layout/measure.ts';
import { punctuationOf } from '../../../story/locale.ts';
import type { Label, RenderContext } from '../../../story/scene.ts';
import { chartOf, presetOf, stateOf } from '../chart/preset.ts';
import type { KeyLine } from '../chart/params.ts';
import type { Laid } from '../chart/shapes.ts';
import type { Row } from '../chart/table.ts';
import { dateText, yearOf } from '../kit/dates.ts';
import { clamp, DASHED, dot, DOTTED, hline, mark, polyline, round1, round2, stroked, type Mark } from '../kit/marks.ts'; // prettier-ignore
import { group, layers, type Picture } from '../kit/picture.ts';
import { areaOf, type Pair } from '../kit/plate.ts';
import { arrival, label, scripted, wrap } from '../kit/text.ts';
import { groupsOf, isNamed, lastGoal, type Group } from './groups.ts';
import type { Context, Params } from './params.ts';

type State = Context['state'];
type Now = RenderContext<Params, State>;
const LOOKS = { key: 'paint', promised: 'promised', rest: 'rest', rule: 'none' } as const;

/** Where marks stand on the base line: the middle of a group, and the height of so many of its marks. */
function placesIn({ axes, grid, box, shapes }: Laid) {
  const axis = axes.find(({ side }) => side === 'x');
  const { row = 1, pitch = [1, 1], size = [1, 1] } = grid ?? {};
  const bottom = box.y + box.height;
  return {
    ...{ row, pitch, bottom, shapes },
    middleOf: ({ at, name }: Group) => axis?.scale(String(at)) ?? axis?.scale(name) ?? box.x,
    /** The top of so many marks. */
    topOf: (marks: number) => bottom - 2 - Math.max(0, Math.ceil(marks / row) - 1) * pitch[1] - size[1], // prettier-ignore
    heightOf: (marks: number) => bottom - (marks / row) * pitch[1],
  };
}
type Places = ReturnType<typeof placesIn>;

/** From the bottom left up, over and down: an incomplete last row makes a step. */
function outlineOf({ row, pitch, bottom }: Places, middle: number, marks: number): string {
  const [start, end] = [middle - (row * pitch[0]) / 2, middle + (row * pitch[0]) / 2];
  const [full, over] = [Math.floor(marks / row), marks % row];
  const [top, step] = [bottom - full * pitch[1], start + over * pitch[0]];
  const upper: readonly Pair[] = over > 0 ? [[start - 2, top - pitch[1]], [step, top - pitch[1]], [step, top]] : [[start - 2, top]]; // prettier-ignore
  const last: readonly Pair[] =
    full > 0
      ? [
          [end + 2, top],
          [end + 2, bottom],
        ]
      : [[step, bottom]];
  return polyline([[start - 2, bottom], ...upper, ...last]);
}

/** Goals: an outline around the promised number of marks, and a line across with words for the last one. */
function goalsOver(
  places: Places,
  groups: readonly Group[],
  left: number,
  now: Now,
): Partial<Picture> {
  const { params, state, palette, lang, type } = now;
  const last = lastGoal(groups);
  if (!params.goal || !last?.goal || state.goals <= 0) return {};
  const look = { ...DASHED, opacity: round2(Math.min(1, state.goals * 2)) };
  const drawn = clamp(arrival(state.goals));
  const [y, end] = [places.heightOf(last.goal.marks), places.middleOf(last) - (places.row * places.pitch[0]) / 2 - 2]; // prettier-ignore
  const words = scripted(now, 'goal', [params.goal.name + punctuationOf(lang).colon + (last.goal.row.text ?? '')]); // prettier-ignore
  const parts = groups.flatMap((one) => {
    if (!one.goal) return [];
    const { lines, opacity, isScripted } = scripted(now, one.goal.id);
    const outline = places.heightOf(Math.ceil((one.goal.marks + 1) / places.row) * places.row);
    const top = Math.min(places.topOf(one.marks ?? 0), outline) - 8 - type.line * lines.length;
    const at: Pair = [places.middleOf(one), top];
    return {
      marks: [stroked(`goal-${one.id}`, outlineOf(places, at[0], one.goal.marks), palette.outline, 1.4, look)], // prettier-ignore
      labels: isScripted ? [label(one.goal.id, at, lines, 'axis', { align: 'middle', opacity: drawn * opacity })] : [], // prettier-ignore
    };
  });
  const line = stroked('goal-line', hline(left, y, (end - left) * state.goals), palette.outline, 1.4, DASHED); // prettier-ignore
  const name = label('goal', [left, y - 9], words.lines, 'label', {
    opacity: drawn * words.opacity,
  });
  return layers([...parts, { marks: [line], labels: [name] }]);
}

/** A note of the script in free ground with a curved line to its group: left of its column where there is room. */
function noteOver(
  places: Places,
  one: Group,
  { text, side, opacity }: Label & { readonly opacity: number },
  now: Now,
) {
  const { aspect, type, palette } = now;
  const isTall = aspect === 'tall';
  const area = areaOf(aspect, 'side', now.params.free);
  const lines = wrap(text, isTall ? 130 : 190, type.note);
  const width = Math.max(...lines.map((line) => measure(line, type.note)));
  const middle = places.middleOf(one);
  const top = places.topOf(one.marks ?? 0) - (isTall ? 22 : 28);
  const isLeft = side !== 'right' && (middle - area.x > area.width / 2 - 60 || side === 'left');
  const near = middle + (isLeft ? -1 : 1) * (isTall ? 44 : 118);
  const y = Math.max(area.y + 70, top - (isTall ? 54 : 112) - (lines.length - 1) * type.line);
  const x = isLeft ? Math.max(near, area.x + width) : Math.min(near, area.x + area.width - width);
  const [start, from, end] = [x + (isLeft ? 8 : -8), y - 4, middle].map(round1);
  const curve = `M${start},${from}Q${end},${from} ${end},${round1(top + 2)}`;
  const marks = [stroked('curve', curve, palette.ink, 1.1), dot('end', [middle, top + 2], 2.6, { fill: palette.ink })]; // prettier-ignore
  // The id differs from that of the count, since a group may have both.
  const labels = [
    label(`note-${one.id}`, [x, y], lines, 'note', { align: isLeft ? 'end' : 'start' }),
  ];
  return group(`curve-${one.id}`, opacity, [{ marks, labels }]);
}

/** One wave for each mark under its row. */
function waterOver({ pitch, shapes, row }: Places, { palette, state }: Now): readonly Mark[] {
  const [quarter, half] = [round1(pitch[0] / 4), round1(pitch[0] / 2)];
  const wave = `q${quarter},-3 ${half},0t${half},0`.repeat(row);
  const ink = palette.contrast ? palette.teaLine : palette.ink;
  const units = shapes.filter(({ unit }) => unit);
  return [...byKey(units, (one) => one.row.x ?? '')].map(([x, same]) => {
    const rows = [...byKey(same, (one) => one.y)].map(([y, marks]) => `M${round1(Math.min(...marks.map((one) => one.x - one.width / 2)))},${round1(y + marks[0]!.height / 2 + 1.6)}${wave}`); // prettier-ignore
    return stroked(`water-${x}`, rows.join(''), ink, 0.9, { opacity: round2(0.5 * (state.shown[x] ?? 1)) }); // prettier-ignore
  });
}

export const { drawing } = presetOf<Params, State>((context) => {
  const { params, data, lang, aspect, type } = context;
  const { each = 1, total, x } = params;
  const groups = groupsOf(params, data);
  const isField = params.layout === 'fields';
  const isPlaced = !isNamed(params, data) && data[params.series]?.xType !== 'words';
  const rows = groups.flatMap(({ id, x: written, name, at, row, marks = 0, goal, text }): Row[] => {
    const place = isPlaced && !isField ? at : dateText(name, lang);
    const isNear = goal && goal.marks >= marks - (params.row ?? 1);
    const one: Row = {
      ...{ key: id, status: row.status, x: written, colour: 'ladder' },
      text: row.value === undefined && !isField ? '' : text,
      over: isNear ? goal.marks + 1 : undefined,
      cells: { x: place, value: row.value ?? 0 },
    };
    const left = Math.max(0, (total ?? 0) - marks) * each;
    return params.rest === undefined ? [one] : [one, { key: `${id}-rest`, status: 'derived', colour: 'tea', x: written, cells: { x: place, value: left } }]; // prettier-ignore
  });
  const column = { title: '', before: '', after: '' };
  const ticks = x.ticks?.map((tick) => {
    const one = groups.find((found) => found.x === tick);
    return isPlaced ? String(one?.at) : (one?.name ?? tick);
  });
  const usual = isNamed(params, data)
    ? undefined
    : Math.min(groups.length, aspect === 'tall' ? 1 : 3);
  const keys = Object.entries(LOOKS).flatMap(([id, look]): KeyLine[] => {
    const text = params[id as keyof typeof LOOKS];
    return text === undefined ? [] : [{ id, text, look }];
  });
  const columns = params.across ?? usual;
  const table = { title: '', rows, columns: { x: { ...column, type: isPlaced && !isField ? ('date' as const) : ('words' as const) }, value: { ...column, type: 'number' as const } } }; // prettier-ignore
  const chart = chartOf(
    table,
    {
      ...{ layout: 'units', shape: params.shape, each, keys },
      ...(params.row && { row: params.row }),
      ...(total !== undefined && { total: total * each }),
      ...(isField ? { facet: 'x', size: 'value', ...(columns && { columns }) } : { x: { field: 'x', ...(ticks && { ticks: ticks as never }) }, y: 'value' }), // prettier-ignore
    },
    { free: params.free },
  );
  const gap = (width: number) => (measure(params.gap, type.axis) < width ? [params.gap] : params.gap.split(' ')); // prettier-ignore
  return {
    chart,
    isOver: ({ style }) => style === 'note',
    state({ until, rise, shown, rest }) {
      const counted = ({ at, before }: Group) => clamp((yearOf(until) - before) / (at - before || 1)) * rise; // prettier-ignore
      const presence = groups.flatMap(({ id, x: written }) => [[id, shown[written] ?? 1], [`${id}-rest`, (shown[written] ?? 1) * rest]] as const); // prettier-ignore
      return stateOf({
        parts: Object.fromEntries(groups.map((one) => [one.id, counted(one)])),
        presence: Object.fromEntries(presence),
      });
    },
    over(laid, now) {
      const places = placesIn(laid);
      const { palette, labels } = now;
      if (isField) return { marks: params.water ? waterOver(places, now) : [] };
      const { x: left, width } = areaOf(aspect, 'side', params.free);
      const missing = groups.filter(({ marks }) => marks === undefined);
      const words = gap(width / groups.length);
      const notes = groups.flatMap((one) => labels.filter(({ style, anchor }) => style === 'note' && anchor === one.id).map((found) => noteOver(places, one, found, now))); // prettier-ignore
      const dotted = missing.map((one) => hline(places.middleOf(one) - width / groups.length / 2.4, places.bottom - 9, width / groups.length / 1.2)).join(''); // prettier-ignore
      const gaps = missing.map((one) => label(one.id, [places.middleOf(one), places.bottom - 17 - (words.length - 1) * type.line], words, 'axis', { align: 'middle' })); // prettier-ignore
      return layers([
        goalsOver(places, groups, left, now),
        ...notes,
        { marks: dotted === '' ? [] : [mark('path', 'gaps', { d: dotted, stroke: palette.ink, fill: 'none', ...DOTTED })], labels: gaps }, // prettier-ignore
      ]);
    },
  };
});
