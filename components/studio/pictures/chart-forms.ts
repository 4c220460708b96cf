/** The forms of `chart` that suit a table, the best first. Pure. */
import type { DataSeries, Json, JsonObject } from '../../../story/scene.ts';
import { shapeOf, type Along, type Measure, type Names, type TableShape } from './table-shape.ts';

/** A form with its fields, as a script has them beside `series`. */
export interface ChartForm {
  /** Its name in the words of the studio. */
  readonly form: string;
  readonly fields: JsonObject;
  /** Which of several numbers it draws. */
  readonly of?: string;
}
type Forms = readonly ChartForm[];
/** Colours that are told apart, bars that have room for their names, and marks that can move. */
const MOST = { forms: 8, colours: 8, bars: 30, marks: 800 } as const;
/** The width of a stage in letters. */
const LETTERS = 78;
const LINE: Json = ['line', 'point'];

const form = (name: string, fits: unknown, fields: JsonObject, of?: Pick<Names, 'title'>): Forms =>
  fits ? [{ form: name, fields, ...(of && { of: of.title }) }] : [];
const isWithin = (count: number, least: number, most: number) => count >= least && count <= most;

/** With bins of 1, 2 or 5 times a power of ten, some fourteen of them. */
function binned({ field, least, most }: Measure): JsonObject {
  const ten = 10 ** Math.floor(Math.log10((most - least) / 14));
  return { field, bin: ten * ([1, 2, 5].find((n) => n * ten * 14 >= most - least) ?? 10) };
}
const scaled = ({ field, least, most }: Measure): Json => least > 0 && most / least > 100 ? { field, scale: 'log' } : field; // prettier-ignore
const banded = ({ field, type }: Names): Json => (type === 'words' ? field : { field, scale: 'band' }); // prettier-ignore
const areShort = ({ words }: Names) => words.every(({ length }) => length < 25);
/** Whether words have room beside each other, broken into lines. */
const hasRoom = (name: Names) => areShort(name) && name.words.length * Math.max(4, ...name.words.flatMap((word) => word.split(/[\s-]+/)).map(({ length }) => length + 2)) <= LETTERS; // prettier-ignore
/** The names of some rows that stand out. */
const ends = (...measures: readonly Measure[]) => [...new Set(measures.flatMap(({ ranked }) => [...ranked.slice(0, 1), ...ranked.slice(-1)]))]; // prettier-ignore

/** Several things along dates, months or ages. */
function ofTimes(shape: TableShape, a: Along, name: Names): Forms {
  const { measures: [m], columns, isShared, isSum, isHundred, areCountries } = shape; // prettier-ignore
  const alone = columns.length < 4 ? ofCourse({ ...shape, measures: columns }, a) : [];
  if (!m || (!isShared && alone.length > 0)) return alone;
  const [count, times] = [name.words.length, a.words.length];
  const [x, y, by, order] = [a.field, m.field, name.field, a.sort && { sort: a.sort }];
  const [isFew, isDated, isNames] = [count <= MOST.colours, a.type !== 'words', name.type === 'words']; // prettier-ignore
  const isPart = isFew && isSum;
  const only = times > 2 && { only: { [x]: [a.words[0]!, a.words.at(-1)!] } };
  const latest = { only: { [x]: a.words.slice(-1) } };
  // Dates are colours of a ramp, which join nothing.
  const colour = { ...(isFew && { color: by }), ...(!(isFew && isNames) && { group: by }) };
  const slope = form('slope', isDated || times === 2, { mark: LINE, x: banded(a), y, ...colour, ...only }); // prettier-ignore
  const line = form('line', times > 2, { mark: times > 20 ? 'line' : LINE, x, y, ...colour, ...order }); // prettier-ignore
  const small = form('small', times > 2 && isWithin(count, 2, 16), { mark: 'line', x, y, facet: by, ...order }); // prettier-ignore
  const heat = form('heat', times > 2 && count <= MOST.bars, { mark: 'rect', x: banded(a), y: banded(name), color: y, ...order }); // prettier-ignore
  const map = form('map', areCountries, { mark: 'rect', layout: 'map', color: y, ...latest });
  const stack = form('stack', isPart && times <= MOST.bars, { mark: 'bar', x, y, color: by, ...order }); // prettier-ignore
  const areas = form('areas', isPart && isNames && times > 2, { mark: 'area', x, y, color: by, ...order }); // prettier-ignore
  // prettier-ignore
  return [
    ...form('pyramid', a.isCounted && count === 2 && isSum, { mark: 'bar', x: y, y: x, mirror: by, color: by, sort: [...a.words].reverse() }),
    ...(times === 2 ? slope : []),
    ...(isHundred ? [...areas, ...stack] : []),
    ...(isFew ? [...line, ...small] : [...small, ...heat, ...map, ...line]),
    // Months often go with numbers of several units.
    ...(isDated || a.isCounted ? [] : alone.slice(0, 4)),
    ...[...slope, ...areas],
    ...form('dodge', isFew && isNames && count * times <= MOST.bars, { mark: 'bar', layout: 'dodge', x, y, color: by, ...order }),
    ...form('latest', isDated && count <= MOST.bars, { mark: 'bar', x: y, y: banded(name), sort: `-${y}`, ...latest }),
    ...[...map, ...heat],
    ...form('gap', isDated && isWithin(count, 2, 20), { mark: ['link', 'point'], x: y, y: banded(name), color: x, ...only }),
    ...stack,
    ...form('stream', isPart && isNames && times > 6 && count > 2, { mark: 'area', layout: 'center', x, y, color: by, ...order }),
    ...form('smallColumns', isWithin(count, 2, 9) && times <= 24, { mark: 'bar', x, y, facet: by, ...order }),
    ...alone,
  ];
}

/** One thing along dates, months or ages, in one or several numbers. */
function ofCourse({ measures, hasRange, isSum }: TableShape, a: Along): Forms {
  const [m, n] = measures;
  if (!m) return [];
  const [x, count, order] = [a.field, a.words.length, a.sort && { sort: a.sort }];
  const of = n && m;
  const line = (y: Measure) => form('line', count > 1, { mark: count > 40 ? 'line' : LINE, x, y: y.field, ...order }, n && y); // prettier-ignore
  const columns = (y: Measure) => form('columns', count <= 60, { mark: 'bar', x, y: y.field, ...order }, n && y); // prettier-ignore
  const both = measures.slice(0, 2);
  // prettier-ignore
  return [
    ...(a.type === 'words' ? both.flatMap((y) => [...columns(y), ...line(y)]) : [...both.flatMap(line), ...columns(m)]),
    ...form('band', hasRange, { mark: ['area', 'line'], x, y: 'low', y2: 'high' }),
    ...(n ? form('path', count < 40, { mark: LINE, x: m.field, y: n.field }) : []),
    ...form('area', isSum && count > 2, { mark: 'area', x, y: m.field, ...order }, of),
    ...form('bars', count <= MOST.bars, { mark: 'bar', x: m.field, y: banded(a), ...order }, of),
    ...form('dots', count <= MOST.marks, { mark: 'point', x, y: m.field, ...order }, of),
    ...form('stripes', count > 2, { mark: 'rect', x: banded(a), color: m.field, ...order }, of),
    ...form('often', count > 14, { mark: 'bar', x: binned(m), y: 'count()' }, of),
    ...form('swarm', isWithin(count, 8, MOST.marks), { mark: 'point', layout: 'swarm', x: m.field }, of),
    ...form('ticks', count > 4, { mark: 'tick', x: m.field }, of),
  ];
}

/** Names with one number or several. */
function ofNames(shape: TableShape, name: Names): Forms {
  const { rows, columns, groups: [group], sides, areCountries, isSum, isShared, isHundred } = shape; // prettier-ignore
  const measures = sides ? columns : shape.measures;
  const [m, n, size] = measures;
  if (!m) return [];
  const [count, x, y] = [name.words.length, m.field, name.field];
  const [color, of, sort] = [group && { color: group.field }, n && m, `-${x}`];
  const [isFew, isAll] = [count <= MOST.bars, isSum && isWithin(count, 2, 300)];
  const label: Json = count <= 16 ? 'all' : ends(...measures.slice(0, 3));
  const bars = (by: Measure) => form(by.least < 0 ? 'diverging' : 'bars', isFew, { mark: 'bar', x: by.field, y, sort: `-${by.field}`, ...color }, n && by); // prettier-ignore
  const scatter = n ? form('scatter', isWithin(count, 3, MOST.marks), { mark: 'point', x: scaled(m), y: scaled(n), ...(size && size.least >= 0 && { size: size.field }), ...color, label }) : []; // prettier-ignore
  const map = form('map', areCountries, { mark: 'rect', layout: 'map', color: x }, of);
  if (sides && isShared) {
    const [k, by] = [sides.words.length, sides.field];
    const isColoured = k <= MOST.colours;
    // Two years beside a name are a beginning and an end.
    if (n && k === 2 && m.least > 1000 && n.most < 2200) return [...form('spans', isFew, { mark: 'bar', x: { field: m.field, scale: 'time' }, x2: n.field, y }), ...scatter]; // prettier-ignore
    const stack = form('stack', isColoured && isFew && isSum, { mark: 'bar', x: 'value', y, color: by, sort: '-value' }); // prettier-ignore
    // prettier-ignore
    return [
      ...(isHundred ? stack : []),
      ...form('dodge', isColoured && count * k <= MOST.bars, { mark: 'bar', layout: 'dodge', x: 'value', y, color: by }),
      ...form('gap', isFew && isWithin(k, 2, 3), { mark: ['link', 'point'], x: 'value', y, color: by }),
      ...(k === 2 ? scatter : []),
      ...stack,
      ...form('smallBars', count <= 16 && k <= 8, { mark: 'bar', x: 'value', y, facet: by }),
      ...map,
      ...form('heat', isFew, { mark: 'rect', x: by, y, color: 'value' }),
      ...bars(m),
      ...form('slope', k === 2, { mark: LINE, x: by, y: 'value', [count <= MOST.colours ? 'color' : 'group']: y }),
      ...form('swarm', isWithin(count, 8, MOST.marks), { mark: 'point', layout: 'swarm', x: 'value', y: by, color: by }),
      ...columns.slice(1).flatMap(bars),
    ];
  }
  const swarm = form('swarm', isWithin(count, 5, MOST.marks), { mark: 'point', layout: 'swarm', x, ...(group && { y: group.field }), ...color, label: count <= 16 ? 'all' : ends(m) }, of); // prettier-ignore
  const often = form('often', count > 14, { mark: 'bar', x: binned(m), y: 'count()', ...color }, of); // prettier-ignore
  const oneBar = form('oneBar', isSum && isWithin(count, 2, MOST.colours), { mark: 'bar', x, color: y }, of); // prettier-ignore
  // prettier-ignore
  return [
    ...scatter,
    ...(count > 8 ? map : []),
    ...[m, ...(n ? [n] : [])].flatMap(bars),
    ...(isHundred ? oneBar : []),
    ...(isFew ? [] : [...swarm, ...often]),
    ...form('top', count > MOST.bars, { mark: 'bar', x, y, sort, only: { [y]: m.ranked.slice(0, 12) } }, of),
    ...form('columns', isFew && count > 1 && hasRoom(name), { mark: 'bar', x: y, y: x, ...color }, of),
    ...(group ? form('sums', isSum && rows > 3, { mark: 'bar', x, y: group.field, ...color, sort }, of) : []),
    ...form('tiles', isAll, { mark: 'rect', layout: 'treemap', size: x, ...color }, of),
    ...form('dots', isFew && count > 1, { mark: 'point', x: scaled(m), y, sort, ...color }, of),
    ...map,
    ...form('circles', isAll && areShort(name), { mark: 'point', layout: 'pack', size: x, ...color, label: count <= 40 ? 'all' : ends(m) }, of),
    ...[...oneBar, ...swarm, ...often],
    ...form('ticks', count > 4, { mark: 'tick', x, ...(group && { y: group.field }), ...color }, of),
  ];
}

/** Many rows of a few groups, or without names. */
function ofSpread({ rows, measures: [m, n], isSum, groups: [group] }: TableShape): Forms {
  if (!m) return [];
  const [color, y] = group ? [{ color: group.field }, { y: group.field }] : [];
  const [isMoving, of, sort] = [rows <= MOST.marks, n && m, `-${m.field}`];
  const often = (x: Measure) => form('often', true, { mark: 'bar', x: binned(x), y: 'count()', ...color }, n && x); // prettier-ignore
  const swarm = (x: Measure) => form('swarm', isMoving, { mark: 'point', layout: 'swarm', x: x.field, ...y, ...color }, n && x); // prettier-ignore
  // prettier-ignore
  return [
    ...(n ? form('scatter', isMoving, { mark: 'point', x: scaled(m), y: scaled(n), ...color }) : []),
    ...[...swarm(m), ...often(m)],
    ...(group ? form('smallOften', true, { mark: 'bar', x: binned(m), y: 'count()', facet: group.field }, of) : []),
    ...form('ticks', isMoving, { mark: 'tick', x: m.field, ...y, ...color }, of),
    ...(n ? [...swarm(n), ...often(n)] : []),
    ...form('counts', group, { mark: 'bar', x: 'count()', ...y, ...color, sort: '-count()' }),
    ...form('sums', group && isSum, { mark: 'bar', x: m.field, ...y, ...color, sort }, of),
  ];
}

/** Words alone: how many rows have each. */
function ofWords({ groups, name }: TableShape): Forms {
  const [a, b] = groups.length > 0 ? groups : name ? [name] : [];
  if (!a) return [];
  const flat = ({ field }: Names, more?: JsonObject) => ({ mark: 'bar', x: 'count()', y: field, sort: '-count()', ...more }); // prettier-ignore
  const both = ([one, other]: readonly [Names, Names]) => [...form('stack', true, flat(one, { color: other.field }), one), ...form('smallBars', true, flat(one, { facet: other.field }), one)]; // prettier-ignore
  return [
    ...form('counts', true, flat(a), b && a),
    ...(b ? [...both([a, b]), ...form('counts', true, flat(b), b), ...both([b, a])] : []),
    ...form('columns', hasRoom(a), { mark: 'bar', x: a.field, y: 'count()' }, b && a),
    ...form('oneBar', a.words.length <= MOST.colours, { mark: 'bar', x: 'count()', color: a.field }, b && a), // prettier-ignore
  ];
}

function ofShape(shape: TableShape): Forms {
  const { along, name, isNamed, measures, rows, dates: [from, to] } = shape; // prettier-ignore
  if (name && from && to && rows <= 60)
    return form('spans', true, { mark: 'bar', x: from.field, x2: to.field, y: name.field });
  if (measures.length === 0) return ofWords(shape);
  if (along && name && isNamed) return ofTimes(shape, along, name);
  if (along && along.words.length === rows) return ofCourse(shape, along);
  return name && isNamed ? ofNames(shape, name) : ofSpread(shape);
}

/** At most eight, each once. */
export function chartForms(series: DataSeries, lang: string): Forms {
  const all = ofShape(shapeOf(series, lang));
  const keys = all.map(({ fields }) => JSON.stringify(fields));
  return all.filter((_, i) => keys.indexOf(keys[i]!) === i).slice(0, MOST.forms);
}

const OF_PICTURE = ['series', 'title', 'rule', 'area', 'free', 'views', 'portrait'];
/** What a view says where the params of its scene say something else; `null` takes a field away. */
export function viewFrom(params: JsonObject, fields: JsonObject): JsonObject {
  const keys = Object.keys({ ...params, ...fields }).filter((key) => !OF_PICTURE.includes(key));
  const entries = keys.map((key) => [key, params[key] ?? null, fields[key] ?? null] as const);
  const others = entries.filter(([, before, now]) => JSON.stringify(before) !== JSON.stringify(now)); // prettier-ignore
  return Object.fromEntries(others.map(([key, , now]) => [key, now]));
}

const OF_ALL = ['label', 'annotations', 'sort', 'values', 'columns'];
/** Whether two views draw a table in the same form. */
export const isSameForm = (a: JsonObject, b: JsonObject): boolean =>
  Object.keys(viewFrom(a, b)).every((key) => OF_ALL.includes(key));
