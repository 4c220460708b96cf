/** Errors in params, and in the rows that they count. */
import type { SceneData, SceneFault } from '../../../story/scene.ts';
import { yearOf } from '../kit/dates.ts';
import { invalidRange, missingRows, sourceFaults, unknownNames } from '../kit/faults.ts';
import { groupsOf, isByEntity, sourceOf } from './groups.ts';
import type { Params } from './params.ts';

/** Params that depend on another one. */
const shapeFaults = ({ layout, total, rest, across }: Params): readonly SceneFault[] => [
  ...(layout !== 'fields' && across !== undefined
    ? [{ path: ['across'], message: 'changes nothing in columns; it is for "layout": "fields"' }]
    : []),
  ...(rest !== undefined && total === undefined
    ? [
        {
          path: ['rest'],
          message: 'changes nothing without "total", which says how many are left over',
        },
      ]
    : []),
];

/** Most marks of one row, and of all rows together: more could be neither told apart nor drawn in time. */
const MOST = { one: 1_000, all: 10_000 } as const;

function countFaults(given: Params, data: SceneData): readonly SceneFault[] {
  const counts = groupsOf(given, data).map(({ x, marks = 0, goal }) => ({
    x,
    marks: Math.max(marks, goal?.marks ?? 0, 0),
  }));
  const tooMany = (what: string, marks: number, most: number) => [
    {
      path: ['each'],
      message: `${what} would be ${marks.toLocaleString('en')} marks`,
      hint: `at most ${most.toLocaleString('en')}; let one mark stand for more`,
    },
  ];
  const far = counts.find(({ marks }) => marks > MOST.one);
  if (far) return tooMany(`the row "${far.x}"`, far.marks, MOST.one);
  const all = counts.reduce((sum, { marks }) => sum + marks, 0);
  return all > MOST.all ? tooMany('all rows together', all, MOST.all) : [];
}

/** Several rows of one entity, where each entity is one group. */
function severalRows(given: Params, data: SceneData): readonly SceneFault[] {
  const { only } = given.x;
  const rows = (data[given.series]?.rows ?? []).filter(({ x = '' }) => only?.includes(x) ?? true);
  const xs = [...new Set(rows.flatMap(({ x }) => x ?? []))];
  if (!isByEntity(given, data) || xs.length < 2) return [];
  const message = `the series "${given.series}" has several rows for an entity, and each is one group`;
  const hint = `choose one by "x": { "only": [${JSON.stringify(xs[0])}] }, or one "entity"`;
  return [{ path: ['series'], message, hint }];
}

/** See `SceneSpec.faults`. */
export function faultsOf(given: Params, data: SceneData): readonly SceneFault[] {
  const { series: of, entity, x, figures } = given;
  const source = entity === undefined ? [] : sourceFaults(data, sourceOf(given), []);
  if (source.length > 0) return source;
  const isDated = data[of]?.xType !== 'words' && !isByEntity(given, data);
  const faults = [
    ...(isDated && x.from !== x.to
      ? invalidRange(['x'], [yearOf(x.from ?? -Infinity), yearOf(x.to ?? Infinity)])
      : []),
    ...shapeFaults(given),
    ...severalRows(given, data),
  ];
  const { order: asked, ...rest } = given;
  const groups = groupsOf({ ...rest, x: {} }, data);
  if (groups.length === 0) return faults;
  const known = groups.map((group) => group.x);
  const rows = (data[of]?.rows ?? []).flatMap((row) => row.x ?? []);
  const below = groups.find(({ row: { value = 0 } }) => value < 0);
  return [
    ...faults,
    ...(below
      ? [
          {
            path: ['series'],
            message: `"${below.name}" is below zero, and marks count what is there`,
            hint: 'draw it as bars or lines',
          },
        ]
      : []),
    ...countFaults(given, data),
    ...missingRows(
      ['x', 'only'],
      x.only ?? [],
      isByEntity(given, data) ? [...new Set(rows)] : known,
    ),
    ...unknownNames(['order'], 'group', asked ?? [], known),
    ...missingRows(['x', 'ticks'], x.ticks ?? [], known),
    ...missingRows(['figures'], Object.keys(figures), known),
  ];
}
