/**
 * `bars`: terraced bars, upright or flat, for values side by side. A label on a bar replaces its
 * number. Rows with the status `projected` or `target` are outlines; a goal is a dashed outline
 * around its bar; `low` and `high` make a dashed range; a missing number is a dotted base. The scale
 * starts at zero and contains every value, unless `limit` tears it.
 */
import { punctuationOf } from '../../../story/locale.ts';
import type { Anchor, SceneData, SceneFault, SceneTable } from '../../../story/scene.ts';
import { unknownName } from '../kit/faults.ts';
import { gapWords } from '../kit/fields.ts';
import { defineKind } from '../kit/kind.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { noted, type Say, statusNoted } from '../kit/say.ts';
import { none } from '../kit/series.ts';
import { type Bar, barsOf } from './bars.ts';
import { type Context, type Params, params, state } from './params.ts';
import { barsFrom } from './spec-table.ts';

/** Bars, their parts (`bar.part`), and separators. */
const anchors = (given: Params, data: SceneData): readonly Anchor[] => [
  ...barsOf(given, data).flatMap(({ id: key, param, text, parts }) => [
    { id: key, name: text === '' ? param.name : text },
    ...parts.map((one) => ({ id: `${key}.${one.id}`, name: `${one.name} ${one.text}` })),
  ]),
  ...Object.entries(given.between).map(([key, { text }]) => ({ id: key, name: text })),
];

function faults(given: Params): readonly SceneFault[] {
  const { bars, between } = given;
  const empty = Object.entries(bars).find(
    ([, { series: of, parts }]) => of === undefined && Object.keys(parts ?? {}).length === 0,
  );
  if (empty) {
    const message = 'needs "series", or "parts" that it is made of';
    return [{ path: ['bars', empty[0]], message }];
  }
  const befores = Object.keys(bars).slice(0, -1);
  return Object.entries(between).flatMap(([key, { after }]) => {
    const where = ['between', key, 'after'];
    if (!Object.hasOwn(bars, after)) return [unknownName(where, 'bar', after, befores)];
    const message = `no bar comes after "${after}"`;
    return befores.includes(after) ? [] : [{ path: where, message, known: befores }];
  });
}

/** Words on one line: a line break after a colon or a comma needs no second one. */
const plain = (text: string, lang: string) =>
  text.replace(/([:,：，])?;\s*/g, (_, sign?: string) =>
    sign === undefined ? punctuationOf(lang).comma : `${sign}${punctuationOf(lang).space}`,
  );

/** The number as its label prints it, with a lower bound marked as such. */
function figureOf(
  { labels, params: { gap }, lang }: Context,
  { id: key, text, isPromised, row, param, value }: Bar,
  say: Say<'bars'>,
): string {
  const labelText = labels.find(({ anchor }) => anchor === key)?.text;
  if (labelText !== undefined) return plain(labelText, lang);
  if (text === '' && param.series === undefined && value !== undefined)
    return numberPrinter(lang, { maximumFractionDigits: 2 })(value);
  if (text === '') return gap;
  const isLeast = param.open && param.figure === undefined;
  const bound = isLeast ? say('orMore', { figure: text }) : text;
  return isPromised && row ? statusNoted(bound, row.status, lang) : bound;
}

function describe(context: Context, say: Say<'bars'>): string {
  const { params: given, data, state: at, lang } = context;
  const { colon, comma, semicolon, space, stop } = punctuationOf(lang);
  const seen = barsOf(given, data).filter(
    ({ id: key }) => (at.shown[key] ?? 1) >= 0.5 && (at.rise[key] ?? 1) >= 0.5,
  );
  if (seen.length === 0) return say('nothing', { count: Object.keys(given.bars).length });
  const sentences = seen.map((one) => {
    const figure = at.goals >= 0.5 && one.goal ? (one.goal.text ?? '') : undefined;
    const goal = figure === undefined ? '' : comma + say('goalOf', { figure });
    const parts = one.parts.map(({ name, text }) => `${name} ${text}`).join(comma);
    const of = one.param.of ? ` ${one.param.of}` : '';
    const sentence = one.label + colon + figureOf(context, one, say) + of + goal;
    return parts ? noted(sentence, parts, lang) : sentence;
  });
  const apart = Object.values(given.between).map(
    ({ text }) => space + say('between', { text: plain(text, lang) }),
  );
  return sentences.join(semicolon) + stop + (at.between >= 0.5 ? apart.join('') : '');
}

/** The printed words, with the row's number where these do not contain it. */
function cellOf(context: Context, one: Bar, say: Say<'bars'>): string {
  const figure = figureOf(context, one, say);
  const { text } = one.row ?? {};
  return text === undefined || figure.includes(text) ? figure : noted(figure, text, context.lang);
}

/** Bars, parts and goals, one row each. */
function tableOf(context: Context, say: Say<'bars'>): SceneTable {
  const title = Object.values(context.data)[0]?.title ?? say('value');
  const rows = barsOf(context.params, context.data).flatMap((one) => [
    [one.label, one.param.note ?? '', cellOf(context, one, say)],
    ...one.parts.map(({ name, text }) => [one.label, name, text]),
    ...(one.goal ? [[one.label, say('goal'), one.goal.text ?? '']] : []),
  ]);
  return { columns: [say('bar'), say('part'), title], rows };
}

export const spec = defineKind(params, state, {
  kind: 'bars',
  surface: 'svg',
  pressed: () => 'parts',
  renamed: { top: 'free/above' },
  summary: 'Bars cut as terraces: parts, goals as outlines, ranges, lower bounds, torn heights.',
  arrives: (_given, { rise }) => ({ rise: none(rise) }),
  anchors,
  faults,
  signs: ({ params: given, data, state: { shown } }) => {
    const seen = barsOf(given, data).filter(({ id: key }) => (shown[key] ?? 1) > 0);
    const isTorn = seen.some(({ value }) => (value ?? 0) > (given.limit ?? Infinity));
    return [
      ...(seen.some(({ param }) => param.tea) ? (['tea'] as const) : []),
      ...(isTorn ? (['torn'] as const) : []),
    ];
  },
  usualWords: gapWords,
  describe,
  table: tableOf,
  fromTable: barsFrom,
});
