/** `section`: a mountain cut open beside a staff, painted to a value; goals and forecasts in outline. */
import { z } from 'zod';
import { punctuationOf } from '../../../story/locale.ts';
import type { Anchor, SceneData, SceneTable } from '../../../story/scene.ts';
import { relief } from '../../space/fields.ts';
import { at, between, free, id, series, share, shares, value, words } from '../kit/fields.ts';
import { type ContextOf, defineKind } from '../kit/kind.ts';
import { none } from '../kit/series.ts';
import { dateText } from '../kit/dates.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { type Say, sayDated, statusNoted } from '../kit/say.ts';
import type { ValuedRow } from '../kit/series.ts';
import { measuresOf, silentAfter, type Measure } from './signs.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const measure = z.strictObject({
  series: series().meta({ source: true }).describe('The series in `data`.'),
  entity: id(40).exactOptional().describe('One entity of it.'),
  role: z
    .enum(['paint', 'line', 'goal'])
    .default('paint')
    .describe(
      'paint: rows that labels make dots, forecasts dashed; line: a second measure, pale across the rock; goal: dashed steps from the rock to the staff.',
    ),
  name: words(60).exactOptional().describe('Instead of the name in the data.'),
  from: at().exactOptional().describe('Leaves out the rows before.'),
  to: at().exactOptional().describe('Leaves out the rows after.'),
});

const params = z.strictObject({
  relief: z.strictObject(relief).describe('The shape of the mountain, as in `peaks`.'),
  terraces: z.int().min(6).max(30).default(20).describe('From foot to summit.'),
  cut: between(-0.6, 0.6)
    .default(0.03)
    .describe('Where it is cut, in foot radii before the summit; more leaves the summit whole.'),
  name: words(60).describe('What the paint measures.'),
  top: z.number().positive().describe('The number that the summit stands for.'),
  unit: words(12).default('').describe('After the uppermost number of the staff.'),
  ticks: z.array(z.number()).max(12).exactOptional().describe('Numbers on the staff.'),
  minor: z.int().min(0).max(9).default(1).describe('Small ticks between two numbers.'),
  measures: z.record(id(40), measure).default({}).describe('Id -> what is drawn from the data.'),
  rule: words(80)
    .exactOptional()
    .describe('Above the staff, what its numbers are: "Share of the market, by value".'),
  gap: words(40)
    .exactOptional()
    .describe('"no figure since 2019": a dotted line from the last figure up to the goal.'),
  words: z
    .enum(['beside', 'face'])
    .default('beside')
    .describe(
      'face: the words of the uppermost figure stand on the bare face over it, a line low on the rock is named below the foot; with no words at its left, a rock on a tall stage is as wide as the stage.',
    ),
  free: free({ above: 0.6, below: 0.6 }),
});

const state = z.strictObject({
  level: value(z.number().min(0))
    .meta({ start: 0 })
    .exactOptional()
    .describe('How high it is painted, in the unit of the staff; bind it to a figure.'),
  open: share(1).exactOptional().describe('How far it is cut open: 0 whole, 1 open.'),
  drawn: shares('measures', 1, 40)
    .exactOptional()
    .describe('Measure -> how much of its goals, forecasts or line is drawn; 1 at first.'),
  gap: share(1).exactOptional().describe('How much of the dotted line is drawn; 1 at first.'),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;

const anchors = (given: Params, data: SceneData): readonly Anchor[] => [
  { id: 'level', name: given.name },
  ...measuresOf(given, data).flatMap((one) =>
    one.rows.map(({ anchor, text }) => ({ id: anchor, name: text })),
  ),
  ...(given.gap === undefined ? [] : [{ id: 'gap', name: given.gap }]),
];

const printed = ({ state: now, boundValues, params: given, lang }: Context) =>
  boundValues['level']?.text ??
  numberPrinter(lang, { maximumFractionDigits: 1 })(now.level) + given.unit;

const listed = (rows: readonly ValuedRow[], lang: string, say: Say<typeof en>) =>
  rows.map((row) => sayDated(say, row.text, row.x, lang)).join(punctuationOf(lang).comma);

function describe(context: Context, say: Say<typeof en>): string {
  const { params: given, state: now, data, labels, lang } = context;
  const { colon, semicolon, space, stop } = punctuationOf(lang);
  const measures = measuresOf(given, data);
  const seen = (one: Measure) =>
    one.rows.filter((row, i, all) => {
      const spoken = labels.some(({ anchor }) => anchor === row.anchor);
      if (one.role === 'paint' && !row.isPromised) return spoken;
      const ahead = all.filter(({ isPromised }) => isPromised);
      const drawn = now.drawn[one.id] ?? 1;
      return row.isPromised ? drawn * ahead.length > ahead.indexOf(row) : drawn > 0 && spoken;
    });
  const top = `${numberPrinter(lang, { useGrouping: false })(given.top)}${given.unit}`;
  const paint =
    now.level > 0 ? say('painted', { level: printed(context), top }) : say('nothing', { top });
  const lines = measures.flatMap((one) => {
    const rows = seen(one);
    if (rows.length === 0) return [];
    const counted = rows.filter(({ isPromised }) => !isPromised);
    const ahead = rows.filter(({ isPromised }) => isPromised);
    const values = listed(ahead, lang, say);
    const said = [
      listed(counted, lang, say),
      ...(ahead.length === 0 ? [] : [one.role === 'goal' ? values : say('forecast', { values })]),
    ];
    return [one.name + colon + said.filter(Boolean).join(semicolon) + stop];
  });
  const silent = given.gap !== undefined && now.gap > 0 && silentAfter(measures);
  return [
    given.name + colon + paint + stop,
    ...lines,
    ...(silent ? [say('then', { gap: given.gap ?? '' })] : []),
  ].join(space);
}

/** One row per date, one column per measure; all rows, whatever is drawn yet. */
function table({ params: given, data, lang }: Context, say: Say<typeof en>): SceneTable {
  const measures = measuresOf(given, data);
  const all = measures.flatMap(({ rows }) => rows).sort((a, b) => a.at - b.at);
  const dates = [...new Set(all.map(({ x }) => x))];
  const label = Object.values(data).find(({ xLabel }) => xLabel)?.xLabel;
  const cell = (one: Measure, x: string) => {
    const row = one.rows.find((r) => r.x === x);
    if (!row) return '';
    const plain = row.status === 'measured' || row.status === 'derived';
    return plain ? row.text : statusNoted(row.text, row.status, lang);
  };
  return {
    columns: [label ?? say('date'), ...measures.map(({ name }) => name)],
    rows: dates.map((x) => [dateText(x, lang), ...measures.map((one) => cell(one, x))]),
  };
}

export const spec = defineKind(params, state, {
  kind: 'section',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
  renamed: { foot: 'free/below' },
  summary:
    'A mountain cut open beside a staff: painted to a value, goals and forecasts in outline.',
  arrives: (_given, { drawn }) => ({ level: 0, drawn: none(drawn), gap: 0 }),
  anchors,
  describe,
  table,
});
