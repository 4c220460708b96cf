/** A chart of units; over it goals, water, the words of rows without a figure, and the script's notes. */
import { group as byKey } from 'd3-array';
import { measure } from '../../../story/layout/measure.ts';
import { punctuationOf } from '../../../story/locale.ts';
import type { RenderContext } from '../../../story/scene.ts';
import { chartOf, presetOf, stateOf } from '../chart/preset.ts';
import * as bars from '../chart/layout/bars-part.ts';
import * as units from '../chart/layout/units-part.ts';
import { provide } from '../chart/rare.ts';
import type { KeyLine, View } from '../chart/params.ts';
import type { Laid } from '../chart/shapes.ts';
import type { Row } from '../chart/table.ts';
import { dateText, yearOf } from '../kit/dates.ts';
import { clamp, DASHED, dot, DOTTED, hline, mark, polyline, round1, round2, stroked, type Mark } from '../kit/marks.ts'; // prettier-ignore
import { group, layers, type Picture } from '../kit/picture.ts';
import { areaOf, type Pair } from '../kit/plate.ts';
import { arrival, label, scripted, wrap } from '../kit/text.ts';
import { groupsOf, isNamed, lastGoal, type Group } from './groups.ts';
import type { Context, Params } from './params.ts';

provide({ bars, units });
type State = Context['state'];
type Now = RenderContext<Params, State>;
const LOOKS = { key: 'paint', promised: 'promised', rest: 'rest', rule: 'none' } as const;

/** Where marks stand on the base line: the middle of a group, and the height of so many of its marks. */
function placesIn({ axes, grid, box, shapes }: Laid) {
  const axis = axes.find(({ side }) => side === 'x');
  const { row = 1, pitch = [1, 1], size = [1, 1] } = grid ?? {};
  const bottom = box.y + box.height;
  return {
    ...{ row, pitch, bottom, shapes, isFlat: axis === undefined },
    middleOf: ({ at, name }: Group) => axis?.scale(String(at)) ?? axis?.scale(name) ?? box.x,
    /** The top of so many marks. */
    topOf: (marks: number) => bottom - 2 - Math.max(0, Math.ceil(marks / row) - 1) * pitch[1] - size[1], // prettier-ignore
    heightOf: (marks: number) => bottom - (marks / row) * pitch[1],
  };
}
type Places = ReturnType<typeof placesIn>;

/** From the bottom left up, over and down: an incomplete last row makes a step. */
function outlineOf({ row, pitch, bottom }: Places, middle: number, marks: number): string {
  const [start, end] = [middle - (row * pitch[0]) / 2, middle + (row * pitch[0]) / 2 + 2];
  const [rows, over] = [Math.floor(marks / row), marks % row];
  const [top, step] = [bottom - rows * pitch[1], start + over * pitch[0]];
  const high = over > 0 ? top - pitch[1] : top;
  const right = rows > 0 ? end : step;
  const points: readonly Pair[] = [[start - 2, bottom], [start - 2, high], [over > 0 ? step : right, high], [over > 0 ? step : right, top], [right, top], [right, bottom]]; // prettier-ignore
  return polyline(points);
}

/** Goals: an outline around the promised number of marks, and a line across with words for the last one. */
function goalsOver(
  places: Places,
  groups: readonly Group[],
  left: number,
  now: Now,
): Partial<Picture> {
  // prettier-ignore
  const { params, state, palette, lang, type } = now;
  const last = lastGoal(groups);
  if (!params.goal || !last?.goal || state.goals <= 0) return {};
  const { row, pitch, heightOf, topOf, middleOf } = places;
  const look = { ...DASHED, opacity: round2(Math.min(1, state.goals * 2)) };
  const drawn = clamp(arrival(state.goals));
  const line = (id: string, d: string, attrs: Mark['attrs']) => stroked(id, d, palette.outline, 1.4, attrs); // prettier-ignore
  const parts = groups.flatMap((one) => {
    if (!one.goal) return [];
    const { id, marks } = one.goal;
    const { lines, opacity, isScripted } = scripted(now, id);
    const top = Math.min(topOf(one.marks ?? 0), heightOf(Math.ceil((marks + 1) / row) * row));
    const at: Pair = [middleOf(one), top - 8 - type.line * lines.length];
    const words = isScripted ? [label(id, at, lines, 'axis', { align: 'middle', opacity: drawn * opacity })] : []; // prettier-ignore
    return { marks: [line(`goal-${one.id}`, outlineOf(places, at[0], marks), look)], labels: words }; // prettier-ignore
  });
  const y = heightOf(last.goal.marks);
  const width = (middleOf(last) - (row * pitch[0]) / 2 - 2 - left) * state.goals;
  const name = params.goal.name + punctuationOf(lang).colon + (last.goal.row.text ?? '');
  const { lines, opacity } = scripted(now, 'goal', [name]);
  const words = label('goal', [left, y - 9], lines, 'label', { opacity: drawn * opacity });
  return layers([...parts, { marks: [line('goal-line', hline(left, y, width), DASHED)], labels: [words] }]); // prettier-ignore
}

/** A note of the script in free ground with a curved line to its group: left of its column where there is room. */
function noteOver(places: Places, one: Group, note: Now['labels'][number], now: Now) {
  const { text, side, opacity } = note;
  const { aspect, type, palette } = now;
  const isTall = aspect === 'tall';
  const area = areaOf(aspect, 'side', now.params.free);
  const lines = wrap(text, isTall ? 130 : 190, type.note);
  const width = Math.max(...lines.map((line) => measure(line, type.note)));
  const space = places.shapes.find(({ key }) => key === one.id);
  // Beside a row of marks, under its number.
  if (places.isFlat && space)
    return { labels: [label(`note-${one.id}`, [space.x + space.width / 2 + 8, space.y + 5 + type.line], lines, 'note', { opacity })] }; // prettier-ignore
  const middle = places.middleOf(one);
  const top = places.topOf(one.marks ?? 0) - (isTall ? 22 : 28);
  const isLeft = side !== 'right' && (middle - area.x > area.width / 2 - 60 || side === 'left');
  const near = middle + (isLeft ? -1 : 1) * (isTall ? 44 : 118);
  const y = Math.max(area.y + 70, top - (isTall ? 54 : 112) - (lines.length - 1) * type.line);
  const x = isLeft ? Math.max(near, area.x + width) : Math.min(near, area.x + area.width - width);
  const [start, from, end] = [x + (isLeft ? 8 : -8), y - 4, middle].map(round1);
  const curve = `M${start},${from}Q${end},${from} ${end},${round1(top + 2)}`;
  const align = isLeft ? 'end' : 'start';
  const marks = [stroked('curve', curve, palette.ink, 1.1), dot('end', [middle, top + 2], 2.6, { fill: palette.ink })]; // prettier-ignore
  // The id differs from that of the count, since a group may have both.
  const labels = [label(`note-${one.id}`, [x, y], lines, 'note', { align })];
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

export const { drawing, framing } = presetOf<Params, State>((context) => {
  const { params, data, lang, aspect, type } = context;
  const { each = 1, total, x } = params;
  const groups = groupsOf(params, data);
  const isField = params.layout === 'fields';
  const isByName = isNamed(params, data);
  const isPlaced = !isByName && data[params.series]?.xType !== 'words';
  const isDated = isPlaced && !isField;
  const rows = groups.flatMap(
    ({ id, x: written, name, at, row, marks = 0, goal, text, promise }): Row[] => {
      const place = isDated ? at : dateText(name, lang);
      const isNear = goal && goal.marks >= marks - (params.row ?? 1);
      const one: Row = {
        ...{ key: id, status: row.status, x: written, colour: 'ladder' },
        text: row.value === undefined && !isField ? (isByName ? params.gap : '') : text,
        isFar: promise === 'far',
        over: isNear ? goal.marks + 1 : undefined,
        // Shares are of this word: a name under the base line stays while its marks are not there.
        cells: { x: place, value: row.value ?? 0, of: `#${id}` },
      };
      const left = Math.max(0, (total ?? 0) - marks) * each;
      return params.rest === undefined ? [one] : [one, { key: `${id}-rest`, status: 'derived', colour: 'tea', x: written, cells: { x: place, value: left, of: `#${id}-rest` } }]; // prettier-ignore
    },
  );
  const ticks = x.ticks?.map((tick) => {
    const one = groups.find((found) => found.x === tick);
    return isPlaced ? String(one?.at) : (one?.name ?? tick);
  });
  const keys = Object.entries(LOOKS).flatMap(([id, look]): KeyLine[] => {
    const text = params[id as keyof typeof LOOKS];
    return text === undefined ? [] : [{ id, text, look }];
  });
  const usual = isByName ? undefined : Math.min(groups.length, aspect === 'tall' ? 1 : 3);
  const columns = params.across ?? usual;
  const places = isField ? { facet: 'x', size: 'value', ...(columns && { columns }) } : { x: { field: 'x', ...(ticks && { ticks: ticks as never }) }, y: 'value' }; // prettier-ignore
  const view: View = { layout: 'units', shape: params.shape, each, keys, ...places, ...(params.row && { row: params.row }), ...(total && { total: total * each }) }; // prettier-ignore
  return {
    chart: chartOf(rows, { x: isDated ? 'date' : 'words', value: 'number' }, view, {
      free: params.free,
    }),
    isOver: ({ style }) => style === 'note',
    state({ until, rise, shown, rest }) {
      const presence = groups.flatMap(({ id, x: written }) => [[`#${id}`, shown[written] ?? 1], [`#${id}-rest`, (shown[written] ?? 1) * rest]] as const); // prettier-ignore
      const parts = groups.map(({ id, at, before }) => [`#${id}`, clamp((yearOf(until) - before) / (at - before || 1)) * rise]); // prettier-ignore
      return stateOf({ parts: Object.fromEntries(parts), presence: Object.fromEntries(presence) });
    },
    over(laid, now) {
      const places = placesIn(laid);
      const { palette, labels } = now;
      if (isField) return { marks: params.water ? waterOver(places, now) : [] };
      const { x: left, width } = areaOf(aspect, 'side', params.free);
      const missing = groups.filter(({ marks }) => marks === undefined && !isByName);
      const [pitch, { gap }] = [width / groups.length, params];
      const words = measure(gap, type.axis) < pitch ? [gap] : gap.split(' ');
      const notes = groups.flatMap((one) => labels.filter(({ style, anchor }) => style === 'note' && anchor === one.id).map((found) => noteOver(places, one, found, now))); // prettier-ignore
      const dotted = missing.map((one) => hline(places.middleOf(one) - pitch / 2.4, places.bottom - 9, pitch / 1.2)).join(''); // prettier-ignore
      const gaps = missing.map((one) => label(one.id, [places.middleOf(one), places.bottom - 17 - (words.length - 1) * type.line], words, 'axis', { align: 'middle' })); // prettier-ignore
      return layers([
        goalsOver(places, groups, left, now),
        ...notes,
        { marks: dotted === '' ? [] : [mark('path', 'gaps', { d: dotted, stroke: palette.ink, fill: 'none', ...DOTTED })], labels: gaps }, // prettier-ignore
      ]);
    },
  };
});
