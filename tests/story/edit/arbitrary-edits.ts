/** Random edits of a story, made with the functions of all panes of the studio. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { folderFiles } from '../../scripts/read-case.ts';
import type { Json } from '../../../story/scene.ts';
import {
  applied,
  bytesOf,
  draftFile,
  inverse,
  type Change,
  type DraftFiles,
} from '../../../story/edit/draft.ts';
import { isObject } from '../../../story/edit/places.ts';
import { setAt, valueAt, type JsonPath } from '../../../story/edit/patch.ts';
import {
  addChange,
  addChapter,
  addStep,
  duplicate,
  listAt,
  moveBy,
  moveTo,
  remove,
  splitCard,
} from '../../../story/edit/steps.ts';

/** A folder's files as a draft. */
export const folder = (name: string): DraftFiles =>
  new Map(
    [...folderFiles(name)].map(([file, bytes]) => [file, draftFile(file, new Uint8Array(bytes))]),
  );
const bytes = (files: DraftFiles) =>
  [...files].map(([name, file]) => [name, Buffer.from(bytesOf(file)).toString('base64')]).sort();

/** Every path of a value. */
function pathsOf(value: Json, path: JsonPath = []): JsonPath[] {
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const key = (name: string) => (Array.isArray(value) ? Number(name) : name);
  return [path, ...parts.flatMap(([name, part]) => pathsOf(part as Json, [...path, key(name)]))];
}
const VALUES: readonly (Json | undefined)[] = [
  ...['words\n"more" \\ 😀', '', 0, -1.5, true, null, [], {}, undefined, undefined],
  { text: 'x', list: [1, { two: null }] },
];

function isJson(text: string): boolean {
  try {
    return Array.isArray((JSON.parse(text) as { chapters?: unknown }).chapters);
  } catch {
    return false;
  }
}

interface Draw {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
}
const isReadable = (text: string) => {
  try {
    return isObject(JSON.parse(text) as Json);
  } catch {
    return false;
  }
};
/** One random edit of a draft. */
function randomEdit(files: DraftFiles, { kind, a, b }: Draw): readonly Change[] {
  const text = String(files.get('story.json'));
  const paths = pathsOf(valueAt(text, []) ?? null);
  const rows = paths.filter(
    (one) =>
      one[0] === 'chapters' &&
      typeof one.at(-1) === 'number' &&
      [2, 4, 6].includes(one.length) &&
      (one.length < 6 || one[4] === 'builds') &&
      isObject(valueAt(text, one)),
  );
  const row = rows[a % Math.max(1, rows.length)] ?? [];
  const tables = [...files.keys()].filter((name) => /\.(csv|json)$/.test(name));
  const table = tables[a % tables.length] ?? '';
  const now = String(files.get(table) ?? '');
  const cell = b % (now.length + 1);
  const lists = rows.filter((one) => one.length === row.length).map((one) => one.slice(0, -1));
  const list = lists[b % Math.max(1, lists.length)] ?? [];
  const steps = [
    () => addStep(text, row, `Step ${b}`),
    () => addChapter(text, row, 'A chapter'),
    () => addChange(text, row),
    () => (row.length > 2 ? duplicate(text, row) : undefined),
    () => moveBy(text, row, b % 2 === 0 ? 1 : -1),
    () => moveTo(text, row, list, Math.min(b % 4, listAt(text, list).length - 1)),
    () => remove(text, row),
    () => splitCard(text, row, b % 200),
  ];
  // The list of steps cannot edit a script that cannot be read.
  if (isReadable(text) && rows.length > 0 && kind < steps.length)
    return steps[kind]?.()?.changes ?? [];
  const path = paths[a % paths.length] ?? [];
  if (kind < 14) return path.length > 0 ? setAt(text, path, VALUES[b % VALUES.length]) : [];
  if (kind < 18 && now !== '')
    return [
      { file: table, at: cell, removed: now.slice(cell, cell + (a % 5)), inserted: `${b};\n` },
    ];
  const file = [...files.keys(), 'new.csv', 'photo.jpg'][b % (files.size + 2)] ?? '';
  return [
    {
      file,
      before: files.get(file),
      after:
        a % 3 === 0 && file !== 'story.json'
          ? undefined
          : file === 'story.json'
            ? files.get(file)
            : `x,value\n${a},1\n`,
    },
  ];
}

/** Expects that undoing a number of random edits of a folder restores its bytes. */
export function expectSameBytes(name: string, edits: number): void {
  const start = folder(name);
  const draw = fc.record({ kind: fc.nat(20), a: fc.nat(100_000), b: fc.nat(100_000) });
  const [draws = []] = fc.sample(fc.array(draw, { minLength: edits, maxLength: edits }), 1);
  let files = start;
  const done: (readonly Change[])[] = [];
  for (const one of draws) {
    // An edit that breaks the JSON is undone first, because later edits would have no effect.
    const isBroken = !isJson(String(files.get('story.json')));
    const changes = isBroken ? inverse(done.at(-1) ?? []) : randomEdit(files, one);
    files = applied(files, changes);
    done.push(changes);
  }
  expect(done.filter(({ length }) => length > 0).length).toBeGreaterThan(0.8 * edits);
  expect(bytes(files)).not.toEqual(bytes(start));
  for (const changes of done.toReversed()) files = applied(files, inverse(changes));
  expect(bytes(files)).toEqual(bytes(start));
}
