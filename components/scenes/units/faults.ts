/** Errors in params, and in the rows that they count. */
import type { SceneData, SceneFault } from '../../../story/scene.ts';
import { yearOf } from '../kit/dates.ts';
import { invalidRange, missingRows, sourceFaults, unknownNames } from '../kit/faults.ts';
import { groupsOf, isByEntity, sourceOf } from './groups.ts';
import type { Params } from './params.ts';

/** Most marks of one row, and of all rows together: more could be neither told apart nor drawn in time. */
const MOST = { one: 1_000, all: 10_000 } as const;

function countFaults(given: Params, data: SceneData): readonly SceneFault[] {
  const counts = groupsOf(given, data).map(({ x, marks = 0, goal }) => ({
    ...{ x, marks: Math.max(marks, goal?.marks ?? 0, 0) },
  }));
  const tooMany = (what: string, marks: number, most: number) => {
    const message = `${what} would be ${marks.toLocaleString('en')} marks`;
    const hint = `at most ${most.toLocaleString('en')}; let one mark stand for more`;
    return [{ path: ['each'], message, hint }];
  };
  const far = counts.find(({ marks }) => marks > MOST.one);
  if (far) return tooMany(`the row "${far.x}"`, far.marks, MOST.one);
  const all = counts.reduce((sum, { marks }) => sum + marks, 0);
  return all > MOST.all ? tooMany('all rows together', all, MOST.all) : [];
}

/** See `SceneSpec.faults`. */
export function faultsOf(given: Params, data: SceneData): readonly SceneFault[] {
  const { series: of, entity, x, figures, layout, total, rest, across } = given;
  const source = entity === undefined ? [] : sourceFaults(data, sourceOf(given), []);
  if (source.length > 0) return source;
  const faults: SceneFault[] = [];
  const add = (name: string, message: string, hint?: string) =>
    faults.push({ path: [name], message, ...(hint !== undefined && { hint }) });
  const isOfEach = isByEntity(given, data);
  if (data[of]?.xType !== 'words' && !isOfEach && x.from !== x.to)
    faults.push(...invalidRange(['x'], [yearOf(x.from ?? -Infinity), yearOf(x.to ?? Infinity)]));
  if (layout !== 'fields' && across !== undefined)
    add('across', 'changes nothing in columns; it is for "layout": "fields"');
  if (rest !== undefined && total === undefined)
    add('rest', 'changes nothing without "total", which says how many are left over');
  const xs = [...new Set((data[of]?.rows ?? []).flatMap((row) => row.x ?? []))];
  const asked = xs.filter((one) => x.only?.includes(one) ?? true);
  // Several rows of one entity, where each entity is one group.
  if (isOfEach && asked.length > 1)
    add(
      'series',
      `the series "${of}" has several rows for an entity, and each is one group`,
      `choose one by "x": { "only": [${JSON.stringify(asked[0])}] }, or one "entity"`,
    );
  const { order, ...unordered } = given;
  const groups = groupsOf({ ...unordered, x: {} }, data);
  if (groups.length === 0) return faults;
  const known = groups.map((group) => group.x);
  const below = groups.find(({ row: { value = 0 } }) => value < 0);
  if (below)
    add(
      'series',
      `"${below.name}" is below zero, and marks count what is there`,
      'draw it as bars or lines',
    );
  return [
    ...faults,
    ...countFaults(given, data),
    ...missingRows(['x', 'only'], x.only ?? [], isOfEach ? xs : known),
    ...unknownNames(['order'], 'group', order ?? [], known),
    ...missingRows(['x', 'ticks'], x.ticks ?? [], known),
    ...missingRows(['figures'], Object.keys(figures), known),
  ];
}
