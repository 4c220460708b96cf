/**
 * `bars`: bars cut as terraces, upright or flat, for values that stand side by side. A label on a bar takes the
 * place of its figure. Rows `projected` or `target` are outlines; a goal is a dashed outline round its bar; `low`
 * and `high` make a dashed range; no figure is a dotted base. The scale starts at zero and holds every value,
 * unless `limit` tears it.
 */
import { z } from 'zod';
import { punctuationOf } from '../../../story/locale.ts';
import type { Anchor, SceneData, SceneFault, SceneTable } from '../../../story/scene.ts';
import { unknownName } from '../kit/faults.ts';
import {
  between,
  by,
  choosing,
  few,
  free,
  fromTable,
  gap,
  gapWords,
  id,
  line,
  series,
  share,
  shares,
  source,
  table,
  words,
} from '../kit/fields.ts';
import { type ContextOf, defineKind } from '../kit/kind.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { noted, type Say, statusNoted } from '../kit/say.ts';
import { none } from '../kit/series.ts';
import { type Bar, barsOf } from './layout.ts';
import { barsFrom } from './spec-table.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const part = z.strictObject({
  ...source(),
  name: words(40).describe('What the part is.'),
});

const bar = z.strictObject({
  ...source(),
  series: series()
    .meta({ source: true })
    .exactOptional()
    .describe('The series in `data`; a bar without is as high as its parts.'),
  name: words(60).describe('Under its foot.'),
  note: words().exactOptional().describe('A second line under its name.'),
  figure: line().exactOptional().describe('Printed instead of its value: "at least 1.73%".'),
  of: line().exactOptional().describe('Under its figure: "of GDP".'),
  parts: z.record(id(40), part).exactOptional().describe('Named parts, from the foot up.'),
  goal: z
    .strictObject(source())
    .exactOptional()
    .describe('What was promised: an outline round it.'),
  tea: z.boolean().default(false).describe('Measured elsewhere: tea instead of pigment.'),
  open: z.boolean().default(false).describe('A lower bound, "at least": its head stays open.'),
  group: words(40)
    .exactOptional()
    .describe('Neighbours of one group stand close; its name is under them.'),
});

const params = z.strictObject({
  ...table('bars'),
  ...by(
    'What makes groups of bars where entity and x both vary; x that are dates: the last alone.',
  ),
  parts: choosing(z.array(z.string().max(60)).min(1).max(8)).describe(
    'Of `series`: x or entities that are parts of each bar, from the foot up.',
  ),
  bars: fromTable(few(z.record(id(80), bar), 1, 24, 'bars')).describe(
    'Bar id -> bar, in order; the id is its anchor.',
  ),
  direction: z
    .enum(['upright', 'flat'])
    .exactOptional()
    .describe(
      'upright: from a base line up; flat: rows from the left. Else upright for up to twelve bars, four on a phone.',
    ),
  title: words().exactOptional().describe('Above the bars.'),
  rule: words().exactOptional().describe('Under the title: "One terrace is 0.1% of GDP".'),
  each: z
    .number()
    .positive()
    .exactOptional()
    .describe('A terrace in the unit; bars are then whole terraces, rounded.'),
  taper: between(0, 0.8).default(0).describe('Narrowing of the highest bar: a mesa.'),
  limit: z.number().positive().exactOptional().describe('Higher values are torn here.'),
  between: z
    .record(
      id(40),
      z.strictObject({
        after: id(40).describe('The bar before it.'),
        text: words().describe('Why no line joins the two: "two methods: not a rise".'),
      }),
    )
    .default({})
    .describe('Dotted lines that keep bars apart, each an anchor.'),
  gap: gap('What stands where a row has no figure.'),
  free: free({ above: 1, below: 0.8 }),
});
const state = z.strictObject({
  rise: shares('bars', 1, 80).exactOptional().describe('Bar -> how far it has risen; 1 at first.'),
  shown: shares('bars', 1, 80).exactOptional().describe('Bar -> presence; 1 at first.'),
  goals: share(1).exactOptional().describe('How much of the goals is drawn.'),
  parts: share(1).exactOptional().describe('Presence of the names of parts.'),
  between: share(1).exactOptional().describe('How much of the dotted lines is drawn.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;

/** Bars, their parts (`bar.part`), what stands between. */
const anchors = (given: Params, data: SceneData): readonly Anchor[] => [
  ...barsOf(given, data).flatMap(({ id: key, param, text, parts }) => [
    { id: key, name: text === '' ? param.name : text },
    ...parts.map((one) => ({ id: `${key}.${one.id}`, name: `${one.name} ${one.text}` })),
  ]),
  ...Object.entries(given.between).map(([key, { text }]) => ({ id: key, name: text })),
];

function faults(given: Params, data: SceneData): readonly SceneFault[] {
  const { bars, between } = given;
  const below = barsOf(given, data).find(({ value = 0 }) => value < 0);
  if (below) {
    const message = `"${below.told}" is below zero, and a bar is painted from zero up`;
    return [{ path: ['bars', below.id], message, hint: 'draw it as lines or as a slope' }];
  }
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

/** In a sentence, a break after a colon or a comma needs no second one. */
const plain = (text: string, lang: string) =>
  text.replace(/([:,：，])?;\s*/g, (_, sign?: string) =>
    sign === undefined ? punctuationOf(lang).comma : `${sign}${punctuationOf(lang).space}`,
  );

/** The figure as a label prints it, a lower bound as one. */
function figureOf(
  { labels, params: { gap }, lang }: Context,
  { id: key, text, isPromised, row, param, value }: Bar,
  say: Say<typeof en>,
): string {
  const own = labels.find(({ anchor }) => anchor === key)?.text;
  if (own !== undefined) return plain(own, lang);
  if (text === '' && param.series === undefined && value !== undefined)
    return numberPrinter(lang, { maximumFractionDigits: 2 })(value);
  if (text === '') return gap;
  const isLeast = param.open && param.figure === undefined;
  const bound = isLeast ? say('orMore', { figure: text }) : text;
  return isPromised && row ? statusNoted(bound, row.status, lang) : bound;
}

function describe(context: Context, say: Say<typeof en>): string {
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
    const told = one.told + colon + figureOf(context, one, say) + of + goal;
    return parts ? noted(told, parts, lang) : told;
  });
  const apart = Object.values(given.between).map(
    ({ text }) => space + say('between', { text: plain(text, lang) }),
  );
  return sentences.join(semicolon) + stop + (at.between >= 0.5 ? apart.join('') : '');
}

/** The figure, and the number of its row where the words printed for it do not hold it. */
function cellOf(context: Context, one: Bar, say: Say<typeof en>): string {
  const figure = figureOf(context, one, say);
  const { text } = one.row ?? {};
  return text === undefined || figure.includes(text) ? figure : noted(figure, text, context.lang);
}

/** Bars, parts and goals, one row each. */
function tableOf(context: Context, say: Say<typeof en>): SceneTable {
  const title = Object.values(context.data)[0]?.title ?? say('value');
  const rows = barsOf(context.params, context.data).flatMap((one) => [
    [one.told, one.param.note ?? '', cellOf(context, one, say)],
    ...one.parts.map(({ name, text }) => [one.told, name, text]),
    ...(one.goal ? [[one.told, say('goal'), one.goal.text ?? '']] : []),
  ]);
  return { columns: [say('bar'), say('part'), title], rows };
}

export const spec = defineKind(params, state, {
  kind: 'bars',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
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
