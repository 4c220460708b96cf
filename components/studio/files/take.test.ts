import { expect, it } from 'vitest';
import { catalog } from '../../themes/catalog.ts';
import { openStory } from '../../../story/load.ts';
import { refusal } from './photograph.ts';
import { sceneOfFile, take } from './take.ts';
import { words as en } from '../../../story/catalogue/studio/files.g.ts';

const file = (name: string, ...bytes: (string | Uint8Array<ArrayBuffer>)[]) =>
  new File(bytes, name);
const HEIC = '\0\0\0\x18ftypheic\0\0\0\0mif1heic';

it.each([
  ['a.heic', HEIC, /a HEIC photograph: save it as JPEG/],
  ['a.jpg', '<!doctype html><script>alert(1)</script>', /a web page: download it again/],
  ['a.png', 'no picture', /Save it as JPEG or PNG/],
  ['a.webp', 'RIFF\x7f\x7f\x7f\0WEBPVP8 ', /breaks off before its end/],
])('says of %s what it is and what to do', async (name, text, words) => {
  expect((await refusal(file(name, text), en.noPicture)).message).toMatch(words);
});

it.each([
  ['a.gif', 'GIF89a', /a GIF picture: save it as PNG/],
  ['a.svg', '', /empty/],
  ['a.exe', 'MZ', /none of the files that a story can hold/],
  ['rain.csv', 'x,value', /put it in under Table/],
])('refuses %s in a sentence', async (name, text, words) => {
  await expect(take(file(name, text), new Map())).rejects.toThrow(words);
});

it('takes no mark of a hostile name into the story', async () => {
  const name = '"><img src=x onerror=alert(1)>__proto__.svg';
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
  const { path, bytes, kind } = await take(file(name, svg), new Map());
  const scene = sceneOfFile({ path, kind }, { alt: '', credit: '' })!;
  expect(path).toBe('assets/img-src-x-onerror-alert-1-proto.svg');
  const step = { id: 's', title: 'S', text: 'S.', stage: { a: {} } };
  const script = {
    ...{ schemaVersion: 1, id: 'a', title: 'A', summary: 'A.', lang: 'en', authors: ['-'] },
    scenes: { a: scene },
    chapters: [{ id: 'c', title: 'C', steps: [step] }],
  };
  const encode = (text: string) => new TextEncoder().encode(text);
  const files = new Map([
    ['story.json', encode(JSON.stringify(script))],
    [path, encode(String(bytes))],
  ]);
  const { problems } = await openStory(files, catalog);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(problems.map(({ code }) => code)).toContain('no-alt');
});
