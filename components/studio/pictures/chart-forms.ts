/** The forms of `chart` that suit a table, the best first. Pure. */
import { isObject } from '../../../story/edit/places.ts';
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
const MOST_FORMS = 8;
const MOST_COLOURS = 8;
/** The most bars that have room for their names. */
const MOST_BARS = 30;
/** More marks than this are too many to move. */
const MOST_MARKS = 800;
/** The width of a stage in letters. */
const LETTERS = 78;

const form = (
  name: string,
  fits: boolean,
  fields: JsonObject,
  of?: { readonly title: string },
): readonly ChartForm[] =>
  // prettier-ignore
  fits ? [{ form: name, fields, ...(of && { of: of.title }) }] : [];

/** 1, 2 or 5 times a power of ten, at least `least`. */
export function round(least: number): number {
  const ten = 10 ** Math.floor(Math.log10(Math.max(least, 1e-9)));
  return [1, 2, 5, 10].map((n) => n * ten).find((n) => n >= least * 0.999) ?? least;
}
const binned = ({ field, least, most }: Measure): JsonObject => ({ field, bin: round((most - least) / 14) }); // prettier-ignore
const scaled = ({ field, least, most }: Measure): Json => least > 0 && most / least > 100 ? { field, scale: 'log' } : field; // prettier-ignore
const banded = ({ field, type }: Names): Json => (type === 'words' ? field : { field, scale: 'band' }); // prettier-ignore
const sorted = ({ sort }: Along): JsonObject => (sort ? { sort } : {});
const widest = (words: readonly string[]) =>
  Math.max(...words.flatMap((word) => word.split(/[\s-]+/)).map(({ length }) => length + 1));
const areShort = ({ words }: Names) => words.every(({ length }) => length < 25);
const hasRoom = (name: Names) => areShort(name) && name.words.length * Math.max(3, widest(name.words)) <= LETTERS; // prettier-ignore
const isWithin = (count: number, least: number, most: number) => count >= least && count <= most;
/** The names of some rows that stand out. */
const ends = (...measures: readonly Measure[]): string[] => [...new Set(measures.flatMap(({ ranked }) => [...ranked.slice(0, 1), ...ranked.slice(-1)]))]; // prettier-ignore

type AlongTable = TableShape & { readonly along: Along };

/** Several things along dates, months or ages. */
function ofTimes(shape: AlongTable & { readonly name: Names }): readonly ChartForm[] {
  const { along: a, name, measures, columns, isShared, isSum, isHundred, areCountries } = shape;
  const [m] = measures;
  const alone = columns.length < 4 ? ofCourse({ ...shape, measures: columns }) : [];
  if (!m || (columns.length > 0 && !isShared && alone.length > 0)) return alone;
  const [count, times] = [name.words.length, a.words.length];
  const [x, y, by] = [a.field, m.field, name.field];
  const isFew = count <= MOST_COLOURS;
  const isDated = a.type !== 'words';
  const [first = '', last = ''] = [a.words[0], a.words.at(-1)];
  const only = times > 2 && { only: { [x]: [first, last] } };
  const latest = { only: { [x]: [last] } };
  // Dates are colours of a ramp, which join nothing.
  const isNames = name.type === 'words';
  const colour = { ...(isFew && { color: by }), ...(!(isFew && isNames) && { group: by }) };
  const order = sorted(a);
  const parts = isFew && isSum;
  const slope = form('slope', isDated || times === 2, { mark: ['line', 'point'], x: banded(a), y, ...colour, ...only }); // prettier-ignore
  const line = form('line', times > 2, { mark: times > 20 ? 'line' : ['line', 'point'], x, y, ...colour, ...order }); // prettier-ignore
  const small = form('small', times > 2 && isWithin(count, 2, 16), { mark: 'line', x, y, facet: by, ...order }); // prettier-ignore
  const heat = form('heat', times > 2 && count <= MOST_BARS, { mark: 'rect', x: banded(a), y: banded(name), color: y, ...order }); // prettier-ignore
  const map = form('map', areCountries, { mark: 'rect', layout: 'map', color: y, ...latest });
  const stack = form('stack', parts && times <= MOST_BARS, { mark: 'bar', x, y, color: by, ...order }); // prettier-ignore
  const areas = form('areas', parts && times > 2, { mark: 'area', x, y, ...colour, ...order });
  return [
    ...form('pyramid', a.isCounted && count === 2 && isSum, { mark: 'bar', x: y, y: x, mirror: by, color: by, sort: [...a.words].reverse() }), // prettier-ignore
    ...(times === 2 ? slope : []),
    ...(isHundred ? [...areas, ...stack] : []),
    ...(isFew ? [...line, ...small] : [...small, ...heat, ...map, ...line]),
    // Months often go with numbers of several units.
    ...(isDated || a.isCounted ? [] : alone.slice(0, 4)),
    ...slope,
    ...areas,
    ...form('dodge', isFew && isNames && count * times <= MOST_BARS, { mark: 'bar', layout: 'dodge', x, y, color: by, ...order }), // prettier-ignore
    ...form('latest', isDated && count <= MOST_BARS, { mark: 'bar', x: y, y: banded(name), sort: `-${y}`, ...latest }), // prettier-ignore
    ...map,
    ...heat,
    ...form('gap', isDated && isWithin(count, 2, 20), { mark: ['link', 'point'], x: y, y: banded(name), color: x, ...only }), // prettier-ignore
    ...stack,
    ...form('stream', parts && times > 6 && count > 2, { mark: 'area', layout: 'center', x, y, ...colour, ...order }), // prettier-ignore
    ...form('smallColumns', isWithin(count, 2, 9) && times <= 24, { mark: 'bar', x, y, facet: by, ...order }), // prettier-ignore
    ...alone,
  ];
}

/** One thing along dates, months or ages, in one or several numbers. */
function ofCourse({ along: a, measures, hasRange, isSum }: AlongTable): readonly ChartForm[] {
  const [m, n] = measures;
  if (!m) return [];
  const [x, count, order] = [a.field, a.words.length, sorted(a)];
  const line = (y: Measure) => form('line', count > 1, { mark: count > 40 ? 'line' : ['line', 'point'], x, y: y.field, ...order }, n && y); // prettier-ignore
  const columns = (y: Measure) => form('columns', count <= 60, { mark: 'bar', x, y: y.field, ...order }, n && y); // prettier-ignore
  const both = measures.slice(0, 2);
  return [
    ...(a.type === 'words' ? both.flatMap((y) => [...columns(y), ...line(y)]) : [...both.flatMap(line), ...columns(m)]), // prettier-ignore
    ...form('band', hasRange, { mark: ['area', 'line'], x, y: 'low', y2: 'high' }),
    ...(n ? form('path', count < 40, { mark: ['line', 'point'], x: m.field, y: n.field }) : []),
    ...form('area', isSum && count > 2, { mark: 'area', x, y: m.field, ...order }, n && m),
    ...form('bars', count <= MOST_BARS, { mark: 'bar', x: m.field, y: banded(a), ...order }, n && m), // prettier-ignore
    ...form('dots', count <= MOST_MARKS, { mark: 'point', x, y: m.field, ...order }, n && m),
    ...form('stripes', count > 2, { mark: 'rect', x: banded(a), color: m.field, ...order }, n && m),
    ...form('often', count > 14 && m.most > m.least, { mark: 'bar', x: binned(m), y: 'count()' }, n && m), // prettier-ignore
    ...form('swarm', isWithin(count, 8, MOST_MARKS), { mark: 'point', layout: 'swarm', x: m.field }, n && m), // prettier-ignore
    ...form('ticks', count > 4, { mark: 'tick', x: m.field }, n && m),
  ];
}

/** Names with one number or several. */
function ofNames(shape: TableShape & { readonly name: Names }): readonly ChartForm[] {
  const { name, rows, columns, groups, sides, areCountries, isSum, isShared, isHundred } = shape;
  const measures = sides ? columns : shape.measures;
  const [m, n, size] = measures;
  if (!m) return [];
  const [group] = groups;
  const [count, y] = [name.words.length, name.field];
  const color = group && { color: group.field };
  const [isFew, isAll] = [count <= MOST_BARS, isSum && isWithin(count, 2, 300)];
  const of = n && m;
  const bars = (x: Measure) => form(x.least < 0 ? 'diverging' : 'bars', isFew, { mark: 'bar', x: x.field, y, sort: `-${x.field}`, ...color }, n && x); // prettier-ignore
  const label: Json = count <= 16 ? 'all' : ends(...measures.slice(0, 3));
  const scatter = n ? form('scatter', isWithin(count, 3, MOST_MARKS), { mark: 'point', x: scaled(m), y: scaled(n), ...(size && size.least >= 0 && { size: size.field }), ...color, label }) : []; // prettier-ignore
  const map = form('map', areCountries, { mark: 'rect', layout: 'map', color: m.field }, of);
  if (sides && isShared) {
    const [k, by] = [sides.words.length, sides.field];
    const isColoured = k <= MOST_COLOURS;
    const stack = form('stack', isColoured && isFew && isSum, { mark: 'bar', x: 'value', y, color: by, sort: '-value' }); // prettier-ignore
    return [
      ...(isHundred ? stack : []),
      ...form('dodge', isColoured && count * k <= MOST_BARS, { mark: 'bar', layout: 'dodge', x: 'value', y, color: by }), // prettier-ignore
      ...form('gap', isFew && isWithin(k, 2, 3), { mark: ['link', 'point'], x: 'value', y, color: by }), // prettier-ignore
      ...(k === 2 ? scatter : []),
      ...stack,
      ...form('smallBars', count <= 16 && k <= 8, { mark: 'bar', x: 'value', y, facet: by }),
      ...map,
      ...form('heat', isFew, { mark: 'rect', x: by, y, color: 'value' }),
      ...bars(m),
      ...form('slope', k === 2, { mark: ['line', 'point'], x: by, y: 'value', ...(count <= MOST_COLOURS ? { color: y } : { group: y }) }), // prettier-ignore
      ...form('swarm', isWithin(count, 8, MOST_MARKS), { mark: 'point', layout: 'swarm', x: 'value', y: by, color: by }), // prettier-ignore
      ...columns.slice(1).flatMap(bars),
    ];
  }
  const swarm = form('swarm', isWithin(count, 5, MOST_MARKS), { mark: 'point', layout: 'swarm', x: m.field, ...(group && { y: group.field }), ...color, label: count <= 16 ? 'all' : ends(m) }, of); // prettier-ignore
  const often = form('often', count > 14, { mark: 'bar', x: binned(m), y: 'count()', ...color }, of); // prettier-ignore
  const oneBar = form('oneBar', isSum && isWithin(count, 2, MOST_COLOURS), { mark: 'bar', x: m.field, color: y }, of); // prettier-ignore
  return [
    ...scatter,
    ...(count > 8 ? map : []),
    ...bars(m),
    ...(n ? bars(n) : []),
    ...(isHundred ? oneBar : []),
    ...(isFew ? [] : [...swarm, ...often]),
    ...form('top', count > MOST_BARS, { mark: 'bar', x: m.field, y, sort: `-${m.field}`, only: { [y]: m.ranked.slice(0, 12) } }, of), // prettier-ignore
    ...form('columns', isFew && count > 1 && hasRoom(name), { mark: 'bar', x: y, y: m.field, ...color }, of), // prettier-ignore
    ...(group ? form('sums', isSum && rows > 3, { mark: 'bar', x: m.field, y: group.field, ...color, sort: `-${m.field}` }, of) : []), // prettier-ignore
    ...form('tiles', isAll, { mark: 'rect', layout: 'treemap', size: m.field, ...color }, of),
    ...form('dots', isFew && count > 1, { mark: 'point', x: scaled(m), y, sort: `-${m.field}`, ...color }, of), // prettier-ignore
    ...map,
    ...form('circles', isAll && areShort(name), { mark: 'point', layout: 'pack', size: m.field, ...color, label: count <= 40 ? 'all' : ends(m) }, of), // prettier-ignore
    ...oneBar,
    ...swarm,
    ...often,
    ...form('ticks', count > 4, { mark: 'tick', x: m.field, ...(group && { y: group.field }), ...color }, of), // prettier-ignore
  ];
}

/** Many rows of a few groups, or without names. */
function ofSpread({ rows, measures, isSum, groups: [group] }: TableShape) {
  const [m, n] = measures;
  if (!m) return [];
  const [color, y] = group ? [{ color: group.field }, { y: group.field }] : [];
  const isMoving = rows <= MOST_MARKS;
  const several = n && m;
  const often = (x: Measure) => form('often', x.most > x.least, { mark: 'bar', x: binned(x), y: 'count()', ...color }, n && x); // prettier-ignore
  const swarm = (x: Measure) => form('swarm', isMoving, { mark: 'point', layout: 'swarm', x: x.field, ...y, ...color }, n && x); // prettier-ignore
  return [
    ...(n ? form('scatter', isMoving, { mark: 'point', x: scaled(m), y: scaled(n), ...color }) : []), // prettier-ignore
    ...swarm(m),
    ...often(m),
    ...(group ? form('smallOften', m.most > m.least, { mark: 'bar', x: binned(m), y: 'count()', facet: group.field }, several) : []), // prettier-ignore
    ...form('ticks', isMoving, { mark: 'tick', x: m.field, ...y, ...color }, several),
    ...(n ? [...swarm(n), ...often(n)] : []),
    ...(group ? form('counts', true, { mark: 'bar', x: 'count()', y: group.field, ...color, sort: '-count()' }) : []), // prettier-ignore
    ...(group ? form('sums', isSum, { mark: 'bar', x: m.field, y: group.field, ...color, sort: `-${m.field}` }, several) : []), // prettier-ignore
  ];
}

/** Words alone: how many rows have each. */
function ofWords({ groups, name }: TableShape) {
  const [a, b] = groups.length > 0 ? groups : name ? [name] : [];
  if (!a) return [];
  const flat = ({ field }: Names) => ({ mark: 'bar', x: 'count()', y: field, sort: '-count()' });
  const of = b && a;
  return [
    ...form('counts', true, flat(a), of),
    ...(b ? form('stack', true, { ...flat(a), color: b.field }, a) : []),
    ...(b ? form('counts', true, flat(b), b) : []),
    ...(b ? form('smallBars', true, { ...flat(a), facet: b.field }, a) : []),
    ...(b ? form('stack', true, { ...flat(b), color: a.field }, b) : []),
    ...form('columns', hasRoom(a), { mark: 'bar', x: a.field, y: 'count()' }, of),
    ...form('oneBar', a.words.length <= MOST_COLOURS, { mark: 'bar', x: 'count()', color: a.field }, of), // prettier-ignore
    ...(b ? form('smallBars', true, { ...flat(b), facet: a.field }, b) : []),
  ];
}

function ofShape(shape: TableShape): readonly ChartForm[] {
  const { along, name, isNamed, measures, dates, rows } = shape;
  const [from, to] = dates;
  if (name && from && to && rows <= 60)
    return form('spans', true, { mark: 'bar', x: from.field, x2: to.field, y: name.field });
  if (measures.length === 0) return ofWords(shape);
  if (along && name && isNamed) return ofTimes({ ...shape, along, name });
  if (along && along.words.length === rows) return ofCourse({ ...shape, along });
  return name && isNamed ? ofNames({ ...shape, name }) : ofSpread(shape);
}

/** At most eight, each once. */
export function chartForms(series: DataSeries, lang: string): readonly ChartForm[] {
  const all = ofShape(shapeOf(series, lang));
  const keys = all.map(({ fields }) => JSON.stringify(fields));
  return all.filter((_, i) => keys.indexOf(keys[i]!) === i).slice(0, MOST_FORMS);
}

const NOT_FORM = ['title', 'rule', 'label', 'annotations', 'sort', 'values', 'columns'];
/** Whether two views draw a table in the same form. */
export function isSameForm(a: JsonObject, b: JsonObject): boolean {
  const plain = (value: Json) => (isObject(value) && Object.keys(value).length === 1 ? value['field']! : value); // prettier-ignore
  const formOf = (fields: JsonObject) =>
    Object.entries(fields)
      .filter(([key, value]) => value !== null && !NOT_FORM.includes(key))
      .map(([key, value]) => JSON.stringify([key, plain(value)]))
      .sort()
      .join();
  return formOf(a) === formOf(b);
}

/** What a view says where the params of its scene say something else; `null` takes a field away. */
export function viewFrom(params: JsonObject, fields: JsonObject): JsonObject {
  const ofView = ({ series: _series, title: _title, rule: _rule, area: _area, free: _free, views: _views, portrait: _portrait, ...rest }: JsonObject) => rest; // prettier-ignore
  const [before, after] = [ofView(params), ofView(fields)];
  const gone = Object.keys(before).filter((key) => !(key in after));
  const changed = Object.entries(after).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key])); // prettier-ignore
  return Object.fromEntries([...changed, ...gone.map((key) => [key, null] as const)]);
}
