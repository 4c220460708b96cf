/** The list of steps as rows: chapters, their steps, and the changes of the one that is open. */
import type { Json, JsonObject } from '../../../story/scene.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { isObject, listIn } from '../../../story/edit/places.ts';

export interface Row {
  /** Of its own in the list, and the same after it moved. */
  readonly key: string;
  readonly path: JsonPath;
  /** 1 a chapter, 2 a step, 3 a further change. */
  readonly level: 1 | 2 | 3;
  /** As written; '' where it has none. */
  readonly title: string;
  /** How many further changes a step has. */
  readonly changes: number;
  /** A step's place in the story, a change's in its step. */
  readonly number: number;
  /** The step that it is, or is in. */
  readonly step: string;
}

const idOf = ({ id }: JsonObject): string => (typeof id === 'string' ? id : '');
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
    // Ids may be missing or doubled while a script is half written.
    const key = taken.has(name) ? `${name} ${one.path.join('/')}` : name;
    taken.add(key);
    const title = typeof value['title'] === 'string' ? value['title'] : '';
    return { ...one, key, title, changes: listIn(value, 'builds').length };
  };
  return objects(listIn(script, 'chapters')).flatMap((chapter, c) => [
    row(`chapter ${idOf(chapter)}`, chapter, {
      path: ['chapters', c],
      level: 1,
      number: c + 1,
      step: '',
    }),
    ...objects(listIn(chapter, 'steps')).flatMap((value, s) => {
      const path = ['chapters', c, 'steps', s];
      const step = idOf(value);
      steps += 1;
      const changes = step === open ? objects(listIn(value, 'builds')) : [];
      return [
        row(`step ${step}`, value, { path, level: 2, number: steps, step }),
        ...changes.map((build, b) =>
          row(`change ${step} ${idOf(build) || b}`, build, {
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

/** A place for a row: the list, and which item of it stands behind, the row itself not counted. */
export interface Target {
  readonly list: JsonPath;
  readonly index: number;
}
const LISTS = { 1: 'chapters', 2: 'steps', 3: 'builds' } as const;

/** Where a row comes to stand that is dropped on another; undefined where it cannot stand there. */
export function dropTarget(rows: readonly Row[], active: string, over: string): Target | undefined {
  const from = rows.findIndex(({ key }) => key === active);
  const to = rows.findIndex(({ key }) => key === over);
  const row = rows[from];
  if (!row || to < 0 || from === to) return undefined;
  const before = rows.toSpliced(from, 1).slice(0, to);
  const parent = before.findLast(({ level }) => level === row.level - 1);
  const first = rows.find(({ level }) => level === row.level - 1);
  if (row.level === 3 && !parent) return undefined;
  const siblings = before
    .slice(parent ? before.indexOf(parent) : 0)
    .filter(({ level }) => level === row.level);
  const owner = row.level === 1 ? [] : (parent ?? first)?.path;
  return (
    owner && {
      list: [...owner, LISTS[row.level]],
      index: parent || row.level === 1 ? siblings.length : 0,
    }
  );
}

/** All places that a row can go to, each with the row that it would stand behind or in. */
export function targetsOf(
  rows: readonly Row[],
  row: Row,
): readonly (Target & { readonly near: Row | undefined; readonly isInside: boolean })[] {
  const others = rows.filter(({ key }) => key !== row.key);
  if (row.level === 3)
    return others
      .filter(({ level, step }) => level === 2 && step !== row.step)
      .map((near) => ({
        list: [...near.path, 'builds'],
        index: near.changes,
        near,
        isInside: true,
      }));
  if (row.level === 1)
    return [undefined, ...others.filter(({ level }) => level === 1)].map((near, index) => ({
      list: ['chapters'],
      index,
      near,
      isInside: false,
    }));
  let index = 0;
  let list: JsonPath = [];
  return others
    .filter(({ level }) => level < 3)
    .map((near) => {
      const isInside = near.level === 1;
      if (isInside) [list, index] = [[...near.path, 'steps'], 0];
      else index += 1;
      return { list, index, near, isInside };
    });
}
