/** The test stories: the folders here, and long ones that are generated. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from '../scripts/read-case.ts';
import { makeForty } from './make-forty.ts';
import { makeLong } from './make-long.ts';

const HERE = import.meta.dirname;
const MADE: readonly (readonly [string, () => object])[] = [
  ['long', makeLong],
  ['forty-peaks', makeForty],
];

export type Files = ReadonlyMap<string, Uint8Array>;
const asFiles = (bytes: Uint8Array): Files => new Map([['story.json', bytes]]);

/** Name -> the files of the story's folder. */
export function testStories(): ReadonlyMap<string, Files> {
  const folders = readdirSync(HERE, { withFileTypes: true }).filter((one) => one.isDirectory());
  return new Map([
    ...folders.map(({ name }) => [name, folderFiles(join(HERE, name))] as const),
    ...MADE.map(
      ([name, make]) => [name, asFiles(new TextEncoder().encode(JSON.stringify(make())))] as const,
    ),
  ]);
}
