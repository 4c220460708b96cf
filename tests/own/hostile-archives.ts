/** Archives that are refused, each with the reason. */
import { crc32, deflateRawSync } from 'node:zlib';
import { pack } from '../../story/archive/contents.ts';

export const bytes = (text: string) => new TextEncoder().encode(text);

export const ABOUT = {
  id: 'tides',
  languages: ['en'],
  title: 'Tides',
  updated: '2026-11-24',
  tool: 't',
};
export const FILES = new Map([
  ['index.html', bytes('<!doctype html>')],
  ['source/data/heights.csv', bytes('year,height\n2020,1\n')],
  ['source/story.json', bytes('{"id":"tides"}')],
]);

interface Odd {
  name: string;
  data: Uint8Array;
  method?: number;
  flags?: number;
  crc?: number;
  /** What is said of the length. */
  size?: number;
  mode?: number;
  /** Where its bytes are said to begin. */
  offset?: number;
  localName?: string;
}

/** A zip as nobody should make one. */
export function zipOf(entries: readonly Odd[], { trailing = '' } = {}): Uint8Array {
  const parts: Buffer[] = [];
  const heads: Buffer[] = [];
  let at = 0;
  for (const odd of entries) {
    const method = odd.method ?? 8;
    const packed = method === 8 ? deflateRawSync(odd.data, { level: 9 }) : Buffer.from(odd.data);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(odd.flags ?? 0x800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(odd.crc ?? crc32(odd.data), 10);
    common.writeUInt32LE(packed.byteLength, 14);
    common.writeUInt32LE(odd.size ?? odd.data.byteLength, 18);
    const named = (name: string) => {
      const text = Buffer.from(name, 'utf8');
      const fields = Buffer.from(common);
      fields.writeUInt16LE(text.byteLength, 22);
      return { text, fields };
    };
    const local = named(odd.localName ?? odd.name);
    parts.push(Buffer.from('PK\u0003\u0004', 'latin1'), local.fields, local.text, packed);
    const { text, fields } = named(odd.name);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(((odd.mode ?? 0) << 16) >>> 0, 6);
    rest.writeUInt32LE(odd.offset ?? at, 10);
    heads.push(Buffer.from('PK\u0001\u0002\u0014\u0003', 'latin1'), fields, rest, text);
    at += 30 + local.text.byteLength + packed.byteLength;
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.byteLength, 8);
  end.writeUInt32LE(at, 12);
  const last = [Buffer.from('PK\u0005\u0006', 'latin1'), end, Buffer.from(trailing)];
  return Buffer.concat([...parts, directory, ...last]);
}
export const odd = (name: string, more: Partial<Odd> = {}): Odd => ({
  name,
  data: bytes('x'),
  ...more,
});
export const good = odd('source/story.json', { data: bytes('{}') });
export const zeros = (length: number) => new Uint8Array(length);
/** What can't be packed, always the same. */
export const noise = zeros(90_000);
for (let i = 0, x = 1; i < noise.length; i += 1) noise[i] = (x = (x * 48271) % 2147483647) >> 8;
const flipped = (zip: Uint8Array, at: number) => zip.with(at, (zip[at] ?? 0) ^ 1);

const list = (files: readonly object[]) =>
  odd('handscroll.json', {
    data: bytes(JSON.stringify({ handscroll: 1, id: 'tides', files })),
  });
export const HOSTILE: readonly (readonly [string, Uint8Array, string])[] = [
  ['no zip', bytes('PK\u0003\u0004 and so on'), 'not-zip'],
  ['half of one', pack(ABOUT, FILES).slice(0, -30), 'not-zip'],
  ['a tail', zipOf([good], { trailing: 'more' }), 'not-zip'],
  ['a name that leads out', zipOf([odd('source/../../etc/passwd')]), 'outside'],
  ['an absolute name', zipOf([odd('/etc/passwd')]), 'absolute'],
  ['a backslash', zipOf([odd('source\\story.json')]), 'backslash'],
  ['a drive', zipOf([odd('C:evil')]), 'drive'],
  ['a NUL', zipOf([odd('source/a\0.json')]), 'nul'],
  ['a device', zipOf([odd('source/nul.json')]), 'device'],
  ['a dot at the end', zipOf([odd('source/a.')]), 'name'],
  ['a name that is no text', zipOf([odd('a')]).map((byte) => (byte === 97 ? 0xff : byte)), 'name'],
  ['names that collide', zipOf([odd('source/A.csv'), odd('source/a.csv')]), 'collision'],
  ['a name composed otherwise', zipOf([odd('é.csv'), odd('e\u0301.csv')]), 'collision'],
  ['a file and a folder', zipOf([odd('source/a'), odd('source/a/b')]), 'collision'],
  ['a link', zipOf([odd('source/a', { mode: 0o120777 })]), 'link'],
  ['encryption', zipOf([odd('source/a', { flags: 0x801 })]), 'encrypted'],
  ['another packing', zipOf([odd('source/a', { method: 12 })]), 'method'],
  [
    'an overlap',
    zipOf([odd('a.csv', { localName: 'b.csv' }), odd('b.csv', { offset: 0 })]),
    'damaged',
  ],
  ['two files in one place', zipOf([odd('a.csv'), odd('a.csv', { offset: 0 })]), 'collision'],
  ['a wrong checksum', zipOf([{ ...good, crc: 1 }, list([{ path: good.name }])]), 'damaged'],
  ['a wrong length', zipOf([{ ...good, size: 1 }, list([{ path: good.name }])]), 'damaged'],
  ['a bomb', zipOf([odd('source/a', { data: zeros(9e6) })]), 'bomb'],
  ['a bomb that lies', zipOf([{ ...good, data: zeros(9e6), size: 40_000 }, list([{ path: good.name }])]), 'damaged'], // prettier-ignore
  ['more than 100 MB', zipOf(Array.from({ length: 30 }, (_, i) => odd(`source/${i}`, { size: 4e6, data: noise }))), 'large'], // prettier-ignore
  ['501 files', zipOf(Array.from({ length: 501 }, (_, i) => odd(`source/${i}`))), 'many'],
  ['no story', zipOf([odd('source/a.json')]), 'no-story'],
  ['two stories', zipOf([good, odd('source/more/story.json')]), 'two-stories'],
  ['no list', zipOf([good]), 'list'],
  ['a file that is not listed', zipOf([good, list([{ path: 'other' }])]), 'list'],
  ['another file than the listed one', zipOf([good, list([{ path: good.name, sha256: '' }])]), 'hash'], // prettier-ignore
  ['a list that is none', zipOf([good, odd('handscroll.json', { data: bytes('{"handscroll":1,"id":"a","files":{"length":1}}') })]), 'list'], // prettier-ignore
  ['a changed bit', flipped(pack(ABOUT, FILES), 700), 'damaged'],
  ...['run.sh', 'assets/notes.exe', 'README.exe', '.bashrc', '.git/config.json', '__MACOSX/a.json'].map((name) => [name, pack(ABOUT, new Map([...FILES, [`source/${name}`, bytes('x')]])), 'no-part'] as const), // prettier-ignore
];
