/** What the marks say without being seen: names of the parts, sentences, a table. */
import type { Anchor, SceneData, SceneTable } from '../../../story/scene.ts';
import { groupsOf, lastGoal, type Group } from './groups.ts';
import type { Moment, Params } from './params.ts';

/** Each row, the goals, what is left over. A row's name is its printed value. */
export function anchorsOf(params: Params, data: SceneData): readonly Anchor[] {
  const groups = groupsOf(params, data);
  const goals = groups.flatMap(({ goal }) =>
    goal ? [{ id: goal.id, name: goal.row.text ?? goal.x }] : [],
  );
  return [
    ...groups.map(({ id, x, text }) => ({ id, name: text === '' ? x : text })),
    ...(params.goal ? [{ id: 'goal', name: params.goal.name }] : []),
    ...goals,
  ];
}

const marksOf = ({ marks = 0 }: Group) => `${marks} ${marks === 1 ? 'mark' : 'marks'}`;

function told(group: Group): string {
  const { x, row, promised, text } = group;
  return `${text === '' ? 'no figure' : text} in ${x}${promised ? ` (${row.status})` : ''}, ${marksOf(group)}`;
}

export function describeUnits({ params, data, state }: Moment): string {
  const groups = groupsOf(params, data);
  const seen = groups.filter(
    ({ at, x, marks }) =>
      marks !== undefined && at <= state.until && (state.shown[x] ?? 1) >= 0.5 && state.rise > 0.5,
  );
  const [first, last] = [seen[0], seen.at(-1)];
  const goal = lastGoal(groups)?.goal;
  const promise = goal ? ` ${params.goal?.name}: ${goal.row.text}, ${goal.marks} marks.` : '';
  const rule = `One mark: ${params.key.replace(/\.$/, '')}.`;
  const title = data[params.series]?.title ?? 'Counted marks';
  if (!first || !last) return `${title}: nothing is counted yet. ${rule}${promise}`;
  const counts = first === last ? told(last) : `${told(first)}; ${told(last)}`;
  return `${title}: ${counts}. ${rule}${promise}`;
}

/** One row a group: the exact figure, the whole marks that are drawn, the goal. */
export function tableOf({ params, data }: Moment): SceneTable {
  const series = data[params.series];
  const groups = groupsOf(params, data);
  const goals = params.goal !== undefined;
  return {
    columns: [
      series?.xLabel ?? 'Date',
      series?.title ?? 'Value',
      'Marks',
      ...(goals ? [params.goal?.name ?? 'Goal'] : []),
    ],
    rows: groups.map(({ x, row, marks, promised, goal }) => [
      x,
      (row.text ?? '') + (promised ? ` (${row.status})` : ''),
      marks === undefined ? '' : String(marks),
      ...(goals ? [goal?.row.text ?? ''] : []),
    ]),
  };
}
