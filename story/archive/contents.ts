/** Packs an archive of a story with a list of its files, and checks an archive against its list. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { zipSync } from 'fflate';
import { ID_PATTERN } from '../script/patterns.ts';
import { isOfStory } from './public-source.ts';
import type { Entry } from './read-zip.ts';
import { Refused } from './refusal.ts';

/** `handscroll.json` of an archive. */
export interface Contents {
  readonly handscroll: 1;
  /** The version of the scripts inside. */
  readonly schema: 1;
  readonly id: string;
  readonly languages: readonly string[];
  readonly title: string;
  readonly licence?: string;
  /** ISO 8601, from the script. */
  readonly updated?: string;
  readonly tool: string;
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}
/** The name of the list. */
export const LIST = 'handscroll.json';
const SOURCE = 'source/';
const STORY = `${SOURCE}story.json`;

const hashOf = (bytes: Uint8Array) => bytesToHex(sha256(bytes));

/** Noon in local time: a zip stores local times, so this gives the same bytes in every time zone. */
function noon(updated = '1980-01-01'): Date {
  const [year = 1980, month = 1, day = 1] = updated.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/** The archive: its list first, then its files sorted by name. */
export function pack(
  about: Omit<Contents, 'files' | 'handscroll' | 'schema'>,
  files: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const list: Contents = {
    ...{ handscroll: 1, schema: 1, ...about },
    files: sorted.map(([path, bytes]) => ({
      path,
      bytes: bytes.byteLength,
      sha256: hashOf(bytes),
    })),
  };
  const text = new TextEncoder().encode(`${JSON.stringify(list, null, 2)}\n`);
  return zipSync(Object.fromEntries([[LIST, text], ...sorted]), {
    level: 9,
    mtime: noon(about.updated),
  });
}

function listIn(bytes: Uint8Array | undefined): Contents {
  try {
    const list = JSON.parse(new TextDecoder().decode(bytes)) as Contents;
    const isWhole =
      list.handscroll === 1 &&
      ID_PATTERN.test(list.id) &&
      list.id.length <= 60 &&
      Array.isArray(list.files) &&
      list.files.every((file) => typeof file?.path === 'string');
    if (isWhole) return list;
  } catch {
    // Thrown below.
  }
  throw new Refused('list');
}

/** The story's id and the files of its folder, after the whole archive was checked. @throws Refused */
export function sourceIn(entries: readonly Entry[]): { id: string; files: readonly Entry[] } {
  const stories = entries.filter(({ name }) => /(^|\/)story\.json$/i.test(name));
  if (stories.length > 1) throw new Refused('two-stories');
  if (stories[0]?.name !== STORY) throw new Refused('no-story');
  const { id, files } = listIn(entries.find(({ name }) => name === LIST)?.bytes());
  const known = new Map(files.map((file) => [file.path, file]));
  for (const entry of entries) {
    if (entry.name === LIST) continue;
    const file = known.get(entry.name);
    if (!file) throw new Refused('list', entry.name);
    known.delete(entry.name);
    if (file.sha256 !== hashOf(entry.bytes())) throw new Refused('hash', entry.name);
  }
  const [missing] = known.keys();
  if (missing !== undefined) throw new Refused('list', missing);
  const source = entries.filter(({ name }) => name.startsWith(SOURCE));
  const odd = source.find(({ name }) => !isOfStory(name.slice(SOURCE.length)));
  if (odd) throw new Refused('no-part', odd.name);
  return { id, files: source };
}
