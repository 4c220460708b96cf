/** What `units` says of params that fit the schema and still count nothing. */
import type { SceneData, SceneFault } from '../../../story/scene.ts';
import { invalidRange, missingRows, rowsOf, sourceFaults } from '../kit/faults.ts';
import { yearOf } from '../kit/dated.ts';
import { groupsOf } from './groups.ts';
import type { Params, Source } from './params.ts';

export const sourceOf = ({ series, entity }: Params): Source => ({
  series,
  ...(entity !== undefined && { entity }),
});

/** Params that lean on another one. */
function shapeFaults({ layout, total, rest, across }: Params): readonly SceneFault[] {
  const faults: SceneFault[] = [];
  const tell = (key: string, message: string) => faults.push({ path: [key], message });
  if (layout === 'fields' && total === undefined)
    tell('layout', 'fields need "total", the marks of a whole one');
  if (layout === 'columns' && across !== undefined)
    tell('across', 'changes nothing in columns; it is for "layout": "fields"');
  if (rest !== undefined && total === undefined)
    tell('rest', 'changes nothing without "total", which says how many are left over');
  return faults;
}

/** Marks of one row, and of all rows together: more would be neither told apart nor drawn in time. */
const MOST = { one: 1_000, all: 10_000 } as const;

function countFaults(params: Params, data: SceneData): readonly SceneFault[] {
  const counts = groupsOf(params, data).map(({ x, marks = 0, goal }) => ({
    x,
    marks: Math.max(marks, goal?.marks ?? 0, 0),
  }));
  const tell = (what: string, marks: number, most: number) => [
    {
      path: ['each'],
      message: `${what} would be ${marks.toLocaleString('en')} marks`,
      hint: `at most ${most.toLocaleString('en')}; let one mark stand for more`,
    },
  ];
  const far = counts.find(({ marks }) => marks > MOST.one);
  if (far) return tell(`the row "${far.x}"`, far.marks, MOST.one);
  const all = counts.reduce((sum, { marks }) => sum + marks, 0);
  return all > MOST.all ? tell('all rows together', all, MOST.all) : [];
}

/** See `SceneSpec.faults`. */
export function faultsOf(params: Params, data: SceneData): readonly SceneFault[] {
  const { x, goal, figures } = params;
  const source = sourceOf(params);
  const words = data[source.series]?.xType === 'words';
  const faults = [
    ...sourceFaults(data, source, []),
    ...(goal ? sourceFaults(data, goal, ['goal']) : []),
    ...(words ? [] : invalidRange(['x'], [yearOf(x.from), yearOf(x.to)])),
    ...shapeFaults(params),
  ];
  const rows = rowsOf(data, source);
  if (rows.length === 0) return faults;
  return [
    ...faults,
    ...countFaults(params, data),
    ...missingRows(['x', 'only'], x.only ?? [], rows),
    ...missingRows(['x', 'ticks'], x.ticks ?? [], rows),
    ...missingRows(['figures'], Object.keys(figures), rows),
  ];
}
