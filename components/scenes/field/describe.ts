/** The field in words: its anchors, a description of any state, and a table. */
import type { Anchor, SceneTable } from '../../../story/scene.ts';
import { marksOf } from './placed.ts';
import type { Context, Params } from './spec.ts';
import { staffRows } from './staff.ts';

export const anchorsOf = ({ groups, hills }: Params): readonly Anchor[] => [
  ...Object.entries(groups).flatMap(([id, { name }]) => [
    { id, name },
    { id: `${id}-earlier`, name: `${name}: earlier` },
  ]),
  ...Object.entries(hills).map(([id, { name }]) => ({ id, name })),
];

const markCount = (count: number) => String(Math.round(count * 10) / 10);

/** Hills whose level is bound, with what is printed for it. */
const boundHills = ({ params, boundValues }: Context): readonly (readonly [string, string])[] =>
  Object.entries(params.hills).flatMap(([id, { name }]) => {
    const text = boundValues[`levels/${id}`]?.text;
    return text === undefined ? [] : [[name, text] as const];
  });

export function describe(context: Context): string {
  const { params, state, boundValues } = context;
  /** `97 (4.838 million)`: marks, and what they were bound to. */
  const amount = (path: string, count: number) => {
    const text = boundValues[path]?.text;
    return `${markCount(count)}${text === undefined ? '' : ` (${text})`}`;
  };
  const groups = Object.entries(params.groups).map(([id, { name, rule }]) => {
    const count = amount(`counts/${id}`, state.counts[id] ?? 0);
    const first = state.earlier[id] ?? 0;
    const early = first > 0 ? `, ${amount(`earlier/${id}`, first)} of them earlier` : '';
    const plan = (state.looks[id] ?? 0) > 1.5 ? ', in outline' : '';
    return `${name}: ${count}${early}${plan}. ${rule}.`;
  });
  return [...groups, ...boundHills(context).map(([name, text]) => `${name}: ${text}.`)].join(' ');
}

/** What stands now, group by group, and by date what the staff counts. */
export function tableOf(context: Context): SceneTable {
  const { params, state, data, boundValues } = context;
  const row = (title: string, path: string, count: number) => [
    title,
    boundValues[path]?.text ?? '',
    markCount(count),
  ];
  const now = Object.entries(params.groups).flatMap(([id, { name }]) => {
    const first = state.earlier[id] ?? 0;
    return [
      row(name, `counts/${id}`, state.counts[id] ?? 0),
      ...(first > 0 ? [row(`${name}, earlier`, `earlier/${id}`, first)] : []),
    ];
  });
  const group = params.groups[params.staff?.group ?? ''];
  const title = data[params.staff?.series ?? '']?.title ?? group?.name ?? '';
  const dates = (group ? staffRows(context) : []).map(({ x = '', value = 0, text }) => [
    `${title}, ${x}`,
    text ?? String(value),
    String(Math.round(marksOf({ ...group!, rest: 'part' }, value))),
  ]);
  return {
    columns: ['What', 'Amount', 'Marks'],
    rows: [...now, ...boundHills(context).map(([name, text]) => [name, text, '']), ...dates],
  };
}
