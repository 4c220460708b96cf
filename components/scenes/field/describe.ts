/** The field in words: its anchors, a description of any state, and a table. */
import { punctuationOf } from '../../../story/locale.ts';
import type { Anchor, SceneTable } from '../../../story/scene.ts';
import { dateText } from '../kit/dates.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { ended, noted, type Say } from '../kit/say.ts';
import { marksOf } from './placed.ts';
import type { Context, Params } from './params.ts';
import { staffRows } from './staff.ts';

type Words = Say<'field'>;

export const anchorsOf = (
  { groups, hills }: Params,
  _data: unknown,
  say: Words,
): readonly Anchor[] => [
  ...Object.entries(groups).flatMap(([id, { name }]) => [
    { id, name },
    { id: `${id}-earlier`, name: say('earlierOf', { name }) },
  ]),
  ...Object.entries(hills).map(([id, { name }]) => ({ id, name })),
];

const markCount = (count: number, lang: string) =>
  numberPrinter(lang, { useGrouping: false })(Math.round(count * 10) / 10);

/** Hills whose level is bound, with the text to print for it. */
const boundHills = ({ params, boundValues }: Context): readonly (readonly [string, string])[] =>
  Object.entries(params.hills).flatMap(([id, { name }]) => {
    const text = boundValues[`levels/${id}`]?.text;
    return text === undefined ? [] : [[name, text] as const];
  });

export function describe(context: Context, say: Words): string {
  const { params, state, boundValues, lang } = context;
  const { colon, comma, space } = punctuationOf(lang);
  /** `97 (4.838 million)`: the number of marks, and the value they are bound to. */
  const amount = (path: string, count: number) => {
    const text = boundValues[path]?.text;
    return text === undefined ? markCount(count, lang) : noted(markCount(count, lang), text, lang);
  };
  const groups = Object.entries(params.groups).map(([id, { name, rule }]) => {
    const count = amount(`counts/${id}`, state.counts[id] ?? 0);
    const first = state.earlier[id] ?? 0;
    const sentences = [
      name + colon + count,
      ...(first > 0 ? [say('earlier', { count: amount(`earlier/${id}`, first) })] : []),
      ...((state.looks[id] ?? 0) > 1.5 ? [say('inOutline')] : []),
    ];
    return ended(sentences.join(comma), lang) + space + ended(rule, lang);
  });
  const hills = boundHills(context).map(([name, text]) => ended(name + colon + text, lang));
  return [...groups, ...hills].join(space);
}

/** The present amounts by group, and the counts of the staff by date. */
export function tableOf(context: Context, say: Words): SceneTable {
  const { params, state, data, boundValues, lang } = context;
  const row = (title: string, path: string, count: number) => [
    title,
    boundValues[path]?.text ?? '',
    markCount(count, lang),
  ];
  const now = Object.entries(params.groups).flatMap(([id, { name }]) => {
    const first = state.earlier[id] ?? 0;
    return [
      row(name, `counts/${id}`, state.counts[id] ?? 0),
      ...(first > 0 ? [row(say('nameEarlier', { name }), `earlier/${id}`, first)] : []),
    ];
  });
  const group = params.groups[params.staff?.group ?? ''];
  const title = data[params.staff?.series ?? '']?.title ?? group?.name ?? '';
  const dates = (group ? staffRows(context) : []).map(({ x = '', value = 0, text }) => [
    say('nameDate', { name: title, date: dateText(x, lang) }),
    text ?? numberPrinter(lang)(value),
    String(Math.round(marksOf({ ...group!, rest: 'part' }, value))),
  ]);
  return {
    columns: [say('what'), say('amount'), say('marks')],
    rows: [...now, ...boundHills(context).map(([name, text]) => [name, text, '']), ...dates],
  };
}
