/**
 * `scorecards`: several counts side by side. Each card counts different things, so there is no
 * common scale and no sum: cards are equal in size and are never averaged. A label on a card
 * replaces its figure. Rows with status `judgement` fade at the summit; parts are painted half and
 * softly; unpainted marks are plain paper.
 */
import { punctuationOf } from '../../../story/locale.ts';
import type { RowWords, SceneData, SceneFault, SceneTable } from '../../../story/scene.ts';
import { chosenEach, MOST_MARKS } from '../kit/each.ts';
import { rowFaults, sourceFaults } from '../kit/faults.ts';
import { defineKind } from '../kit/kind.ts';
import { noted, type Say } from '../kit/say.ts';
import { none, rowOf } from '../kit/series.ts';
import { oneLine } from '../kit/text.ts';
import { type Card, cardsOf, countsOf, whoOf } from './cards.ts';
import { type Context, type Params, params, state } from './params.ts';
import { cardsFrom } from './spec-table.ts';

function cardFaults({ id: key, param, ...card }: Card, data: SceneData): readonly SceneFault[] {
  const at = ['cards', key];
  // Errors of its source are reported by the kit.
  if (sourceFaults(data, param, at).length > 0) return [];
  const { of } = param;
  const { all, painted, total } = card;
  const hasWhole = of === undefined || rowOf(data, { ...param, x: of })?.value !== undefined;
  const messages = [
    ...(all > MOST_MARKS
      ? [`${all} marks are more than the ${MOST_MARKS} that can be told apart`]
      : []),
    ...(hasWhole && painted > total ? [`${painted} of ${total} would be painted`] : []),
  ];
  return [
    ...rowFaults(data, param, param.full, [...at, 'full']),
    ...(param.part ? rowFaults(data, param, param.part.x, [...at, 'part', 'x']) : []),
    ...(of === undefined ? [] : rowFaults(data, param, of, [...at, 'of'])),
    ...messages.map((message) => ({ path: at, message })),
  ];
}

/** Adds the value of one mark, and the line that explains it unless a mark is one thing. */
function complete(given: Params, data: SceneData, { oneMark }: RowWords): Params {
  const cards = cardsOf({ ...given, each: 1 }, data);
  const counts = cards.filter(({ isShare }) => !isShare);
  const each = given.each ?? chosenEach(counts.map(({ total }) => Math.round(total)));
  const sentences = counts.length === 0 ? cards : counts;
  const [first, ...more] = sentences.map(({ param }) => data[param.series]);
  const isOne = more.every((one) => one?.unit === first?.unit && one?.of === first?.of);
  const says = counts.length === 0 ? isOne : each !== 1;
  const rule = given.rule ?? (says ? oneMark(each, (isOne && first) || {}) : undefined);
  return { ...given, each, ...(rule !== undefined && { rule }) };
}

const figureOf = ({ labels }: Context, { id: key, figure }: Card) =>
  oneLine(labels.find(({ anchor }) => anchor === key)?.text ?? figure);

function describe(context: Context, say: Say<'scorecards'>): string {
  const { lang } = context;
  const { colon, comma, semicolon, space, stop } = punctuationOf(lang);
  const { shown, filled } = context.state;
  const all = cardsOf(context.params, context.data);
  const seen = all.filter(({ id: key }) => (shown[key] ?? 1) >= 0.5);
  if (seen.length === 0) return say('nothing', { count: all.length });
  const sentences = seen.map((one) => {
    const isBlank = (filled[one.id] ?? 1) < 0.5;
    const figure = isBlank ? say('notCounted') : figureOf(context, one);
    return whoOf(one, lang) + colon + figure + comma + countsOf(one, lang);
  });
  const isOfOne = new Set(seen.map(({ param }) => param.series)).size === 1;
  const apart = seen.length > 1 && !isOfOne ? space + say('apart') : '';
  return sentences.join(semicolon) + stop + apart;
}

/** The figure, and its rows' numbers where the printed words do not contain them. */
function cellOf(context: Context, one: Card): string {
  const figure = figureOf(context, one);
  const holds = figure.includes(one.fullText) && figure.includes(one.allText);
  return holds ? figure : noted(figure, one.counted, context.lang);
}

/** One row per card. */
const tableOf = (context: Context, say: Say<'scorecards'>): SceneTable => ({
  columns: [say('who'), say('date'), say('kind'), say('what'), say('count')],
  rows: cardsOf(context.params, context.data).map((one) => {
    const { by: who, date = '', source: kind = '' } = one.param;
    return [who, date, kind, countsOf(one, context.lang, true), cellOf(context, one)];
  }),
});

export const spec = defineKind(params, state, {
  kind: 'scorecards',
  surface: 'svg',
  pressed: () => 'parts',
  renamed: { top: 'free/above' },
  withRows: complete,
  summary: 'Several counts side by side, each of its own things: equal in size, never averaged.',
  arrives: (_given, { filled }) => ({ filled: none(filled) }),
  anchors: (given, data) =>
    cardsOf(given, data).map(({ id: key, figure, param }) => ({
      id: key,
      name: figure === '' ? param.by : figure,
    })),
  faults: (given, data) => cardsOf(given, data).flatMap((one) => cardFaults(one, data)),
  usualWords: (_written, say) => ({ of: say('ofAll') }),
  describe,
  table: tableOf,
  fromTable: cardsFrom,
});
