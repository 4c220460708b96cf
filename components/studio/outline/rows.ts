/** The list of steps as rows: chapters, their steps, and the changes of the open step. */
import type { Json, JsonObject } from '../../../story/scene.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { isObject, listIn, wordsOf } from '../../../story/edit/places.ts';

export interface Row {
  /** Unique in the list, and the same after a move. */
  readonly key: string;
  readonly path: JsonPath;
  /** 1 a chapter, 2 a step, 3 a further change. */
  readonly level: 1 | 2 | 3;
  /** As written; '' if it has none. */
  readonly title: string;
  /** Number of further changes of a step. */
  readonly changes: number;
  /** A step's number in the story, a change's in its step. */
  readonly number: number;
  /** The step itself, or the one that contains it. */
  readonly step: string;
}

const objects = (list: readonly Json[]): readonly JsonObject[] =>
  list.map((one) => (isObject(one) ? one : {}));

export function rowsOf(script: JsonObject, open: string): readonly Row[] {
  let steps = 0;
  const taken = new Set<string>();
  const row = (
    name: string,
    value: JsonObject,
    one: Pick<Row, 'path' | 'level' | 'number' | 'step'>,
  ): Row => {
    // Ids may be missing or duplicate while a script is incomplete.
    const key = taken.has(name) ? `${name} ${one.path.join('/')}` : name;
    taken.add(key);
    return { ...one, key, title: wordsOf(value['title']), changes: listIn(value, 'builds').length };
  };
  return objects(listIn(script, 'chapters')).flatMap((chapter, c) => [
    row(`chapter ${wordsOf(chapter['id'])}`, chapter, {
      path: ['chapters', c],
      level: 1,
      number: c + 1,
      step: '',
    }),
    ...objects(listIn(chapter, 'steps')).flatMap((value, s) => {
      const path = ['chapters', c, 'steps', s];
      const step = wordsOf(value['id']);
      steps += 1;
      const changes = step === open ? objects(listIn(value, 'builds')) : [];
      return [
        row(`step ${step}`, value, { path, level: 2, number: steps, step }),
        ...changes.map((build, b) =>
          row(`change ${step} ${wordsOf(build['id']) || b}`, build, {
            path: [...path, 'builds', b],
            level: 3,
            number: b + 1,
            step,
          }),
        ),
      ];
    }),
  ]);
}

/** A place for a row: the list, and the index before which it goes, the row itself not counted. */
export interface Target {
  readonly list: JsonPath;
  readonly index: number;
}
const LISTS = { 1: 'chapters', 2: 'steps', 3: 'builds' } as const;

/** All places where a row can go, from the top, each with the row that it would follow or be inside. */
export function targetsOf(
  rows: readonly Row[],
  row: Row,
): readonly (Target & { readonly near: Row | undefined; readonly isInside: boolean })[] {
  let [list, index]: readonly [JsonPath, number] = [[LISTS[1]], 0];
  const first = { list, index, near: undefined, isInside: false };
  const others = rows
    .filter(({ key, level }) => key !== row.key && row.level - level >= 0 && row.level - level < 2)
    .map((near) => {
      const isInside = near.level < row.level;
      // Changes of a step that is not open have no rows: the moved one goes after them.
      const start = row.level === 3 && near.step !== row.step ? near.changes : 0;
      if (isInside) [list, index] = [[...near.path, LISTS[row.level]], start];
      else index += 1;
      return { list, index, near, isInside };
    });
  return row.level === 1 ? [first, ...others] : others;
}

/** The place of a row that is dropped on another. */
export function dropTarget(rows: readonly Row[], active: string, over: string): Target | undefined {
  const from = rows.findIndex(({ key }) => key === active);
  const to = rows.findIndex(({ key }) => key === over);
  const row = rows[from];
  if (!row || to < 0 || from === to) return undefined;
  const above = rows.toSpliced(from, 1).slice(0, to);
  const targets = targetsOf(rows, row);
  return targets.findLast(({ near }) => near && above.includes(near)) ?? targets[0];
}
