import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceArchive } from '../../components/file/archive.ts';
import {
  ABOUT,
  FILES,
  HOSTILE,
  bytes,
  good,
  noise,
  odd,
  zeros,
  zipOf,
} from '../../tests/own/hostile-archives.ts';
import { pack, sourceIn } from './contents.ts';
import { draftIn } from './draft-in.ts';
import { publicSource } from './public-source.ts';
import { readZip, type Source } from './read-zip.ts';
import { Refused } from './refusal.ts';

const source = (zip: Uint8Array): Source => ({
  size: zip.byteLength,
  read: (from, length) => zip.slice(from, from + length),
});
const open = (zip: Uint8Array) => sourceIn(readZip(source(zip)));

describe('an archive', () => {
  it('gives back what went in, and the same bytes in any time zone', () => {
    const zip = pack(ABOUT, FILES);
    const { id, files } = open(zip);
    expect(id).toBe('tides');
    expect(
      Object.fromEntries(files.map((file) => [file.name, new Uint8Array(file.bytes())])),
    ).toEqual({
      'source/data/heights.csv': FILES.get('source/data/heights.csv'),
      'source/story.json': FILES.get('source/story.json'),
    });
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
        process.env['TZ'] = zone;
        expect(pack(ABOUT, new Map([...FILES].reverse()))).toEqual(zip);
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it.each(HOSTILE)('with %s is refused whole', (_, zip, code) => {
    let refused: unknown;
    try {
      open(zip);
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({ code });
  });

  it('with a file that no story uses is refused by its name', () =>
    expect(() => open(pack(ABOUT, new Map([...FILES, ['source/run.sh', bytes('x')]])))).toThrow(
      'no part of a story: "source/run.sh"',
    ));

  it.each(HOSTILE.filter(([name]) => name !== 'no list'))('with %s gives no draft', (_, zip) =>
    expect(() => draftIn(Uint8Array.from(zip))).toThrow(Refused),
  );

  it('gives a draft, and so does the zip of a folder as systems make them', () => {
    const draft = draftIn(Uint8Array.from(pack(ABOUT, FILES)));
    expect(Object.fromEntries(draft)).toEqual({
      'story.json': '{"id":"tides"}',
      'data/heights.csv': 'year,height\n2020,1\n',
    });
    const folder = [
      odd('My tides/', { data: zeros(0) }),
      odd('My tides/story.json', { data: bytes('\uFEFF{}') }),
      odd('My tides/assets/e\u0301.png', { method: 0 }),
      odd('My tides/answers.docx'),
      odd('My tides/.DS_Store'),
      odd('__MACOSX/My tides/._story.json'),
      odd('__MACOSX/My tides/story.json'),
      odd('notes.csv'),
    ];
    expect(Object.fromEntries(draftIn(Uint8Array.from(zipOf(folder))))).toEqual({
      'story.json': '{}',
      'assets/\u00e9.png': bytes('x'),
    });
  });

  it('of more than a draft may hold is refused', () => {
    const many = Array.from({ length: 1001 }, (_, i) => odd(`${i}.csv`, { method: 0 }));
    expect(() => draftIn(Uint8Array.from(zipOf([good, ...many])))).toThrow('more than 1000 files');
    const large = Array.from({ length: 70 }, (_, i) => odd(`${i}.csv`, { size: 4e6, data: noise }));
    expect(() => draftIn(Uint8Array.from(zipOf(large)))).toThrow('more than 256 MB');
    const long = odd('story.json', { data: zeros(2.2e6), method: 0 });
    expect(() => draftIn(Uint8Array.from(zipOf([long])))).toThrow('story.json is larger than 2 MB');
  });

  it.each([true, false])('as it is packed is opened again, with notes: %s', (notes) => {
    const files = ['story.json', 'data/a.csv', 'LICENSE', 'README.md', 'answers.docx', '.env.json'];
    const folder = new Map(files.map((name) => [name, bytes('{}')]));
    const { bytes: zip } = sourceArchive(folder, { notes, version: '1', id: 'tides' });
    expect(open(zip).files.map(({ name }) => name)).toEqual(
      ['LICENSE', 'README.md', 'data/a.csv', 'story.json'].map((name) => `source/${name}`),
    );
  });

  it('is refused where files lie over each other', () => {
    const zip = Buffer.from(
      zipOf([odd('a', { method: 0, data: bytes('PK\u0003\u0004') }), odd('b')]),
    );
    // The second head now stands for the first file too, which reaches into it.
    const at = zip.indexOf('PK\u0001\u0002');
    zip.writeUInt32LE(60, at + 20);
    zip.writeUInt32LE(60, at + 24);
    expect(() => open(zip)).toThrow('overlap');
  });
});

describe('the public copy of a folder', () => {
  it('has neither notes nor model answers, in no language', () => {
    const script = readFileSync('story/library/ten-peaks/story.json');
    const overlay = {
      strings: {
        'steps/cars/notes': 'Geheim',
        'teach/task/answer': 'Geheim',
        title: 'Zehn Gipfel',
      },
    };
    const files = publicSource(
      new Map<string, Uint8Array>([
        ['story.json', script],
        ['story.de.json', bytes(JSON.stringify(overlay))],
        ['answers.docx', bytes('Geheim')],
        ['LICENSE', bytes('CC BY')],
      ]),
    );
    expect([...files.keys()]).toEqual(['story.json', 'story.de.json', 'LICENSE']);
    const text = [...files.values()].map((file) => new TextDecoder().decode(file)).join('\n');
    expect(text).not.toMatch(/"notes":|Geheim/);
    const { teach } = JSON.parse(script.toString()) as { teach: { task: { answer: string[] } } };
    for (const words of [teach.task.answer].flat()) expect(text).not.toContain(JSON.stringify(words).slice(1, -1)); // prettier-ignore
    expect(text).toContain('Zehn Gipfel');
  });
});
