/** The field in words: its anchors, a description of any state, and a table. */
import type { Anchor, SceneTable } from '../../../story/scene.ts';
import { marksOf } from './normalise.ts';
import type { Context, Params } from './spec.ts';
import { staffRows } from './staff.ts';

export function anchorsOf({ groups, hills }: Params): readonly Anchor[] {
  return [
    ...Object.entries(groups).flatMap(([id, { name }]) => [
      { id, name },
      { id: `${id}-earlier`, name: `${name}: earlier` },
    ]),
    ...Object.entries(hills).map(([id, { name }]) => ({ id, name })),
  ];
}

/** `97 (4.838 million)`: marks, and what they were bound to. */
function countWords({ boundValues }: Context, path: string, count: number): string {
  const text = boundValues[path]?.text;
  return `${Math.round(count * 10) / 10}${text === undefined ? '' : ` (${text})`}`;
}
const outlined = ({ state }: Context, id: string) => (state.looks[id] ?? 0) > 1.5;

export function describe(context: Context): string {
  const { params, state } = context;
  const parts = Object.entries(params.groups).map(([id, { name, rule }]) => {
    const count = countWords(context, `counts/${id}`, state.counts[id] ?? 0);
    const first = state.earlier[id] ?? 0;
    const early =
      first > 0 ? `, ${countWords(context, `earlier/${id}`, first)} of them earlier` : '';
    const plan = outlined(context, id) ? ', in outline' : '';
    return `${name}: ${count}${early}${plan}. ${rule}.`;
  });
  const hills = Object.entries(params.hills).flatMap(([id, { name }]) => {
    const bound = context.boundValues[`levels/${id}`]?.text;
    return bound ? [` ${name}: ${bound}.`] : [];
  });
  return parts.join(' ') + hills.join('');
}

/** What stands now, group by group, and by date what the staff counts. */
export function tableOf(context: Context): SceneTable {
  const { params, state, data, boundValues } = context;
  const marks = (count: number) => String(Math.round(count * 10) / 10);
  const now = Object.entries(params.groups).flatMap(([id, { name }]) => {
    const [count, first] = [state.counts[id] ?? 0, state.earlier[id] ?? 0];
    const early = [`${name}, earlier`, boundValues[`earlier/${id}`]?.text ?? '', marks(first)];
    return [
      [name, boundValues[`counts/${id}`]?.text ?? '', marks(count)],
      ...(first > 0 ? [early] : []),
    ];
  });
  const hills = Object.entries(params.hills).flatMap(([id, { name }]) => {
    const text = boundValues[`levels/${id}`]?.text;
    return text === undefined ? [] : [[name, text, '']];
  });
  const group = params.groups[params.staff?.group ?? ''];
  const dated = group && params.staff ? staffRows(context) : [];
  const title = data[params.staff?.series ?? '']?.title ?? group?.name ?? '';
  return {
    columns: ['What', 'Amount', 'Marks'],
    rows: [
      ...now,
      ...hills,
      ...dated.map((row) => [
        `${title}, ${row.x ?? ''}`,
        row.text ?? String(row.value),
        String(Math.round(marksOf({ ...group!, rest: 'part' }, row.value ?? 0))),
      ]),
    ],
  };
}
