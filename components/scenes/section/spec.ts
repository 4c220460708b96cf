/** `section`: a mountain cut open beside a staff, painted to a value; goals and forecasts in outline. */
import { punctuationOf } from '../../../story/locale.ts';
import type { Anchor, SceneData, SceneTable } from '../../../story/scene.ts';
import { defineKind } from '../kit/kind.ts';
import { none } from '../kit/series.ts';
import { dateText } from '../kit/dates.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { type Say, sayDated, statusNoted } from '../kit/say.ts';
import type { ValuedRow } from '../kit/series.ts';
import { type Context, type Params, params, state } from './params.ts';
import { measuresOf, silentAfter, type Measure } from './signs.ts';

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

const listed = (rows: readonly ValuedRow[], lang: string, say: Say<'section'>) =>
  rows.map((row) => sayDated(say, row.text, row.x, lang)).join(punctuationOf(lang).comma);

function describe(context: Context, say: Say<'section'>): string {
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
    const sentences = [
      listed(counted, lang, say),
      ...(ahead.length === 0 ? [] : [one.role === 'goal' ? values : say('forecast', { values })]),
    ];
    return [one.name + colon + sentences.filter(Boolean).join(semicolon) + stop];
  });
  const silent = given.gap !== undefined && now.gap > 0 && silentAfter(measures);
  return [
    given.name + colon + paint + stop,
    ...lines,
    ...(silent ? [say('then', { gap: given.gap ?? '' })] : []),
  ].join(space);
}

/** One row per date, one column per measure; all rows, whatever has been drawn. */
function table({ params: given, data, lang }: Context, say: Say<'section'>): SceneTable {
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
  renamed: { foot: 'free/below' },
  summary:
    'A mountain cut open beside a staff: painted to a value, goals and forecasts in outline.',
  arrives: (_given, { drawn }) => ({ level: 0, drawn: none(drawn), gap: 0 }),
  anchors,
  describe,
  table,
});
