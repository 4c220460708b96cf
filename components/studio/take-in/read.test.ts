import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kindOf, read } from './read.ts';

const PNG = new Uint8Array([137, 80, 78, 71]);

it('puts files without a name in the text into the places of a document, in their order', () => {
  const text = readFileSync('tests/import/doc-report.html', 'utf8');
  const importResult = read({ text, as: 'html' }, new Map([['IMG_1.png', PNG]]));
  if ('refused' in importResult) throw new Error(importResult.refused);
  expect(importResult.missing).toEqual([]);
  expect(importResult.files.get('assets/picture-1.png')).toBe(PNG);
});

it('finds the pictures of a document that was saved as a web page by their names', () => {
  const text = '<p>Words</p><p><img src="images/image2.png" alt="Sea"></p>';
  const importResult = read({ text, as: 'html' }, new Map([['image2.png', PNG]]));
  expect('files' in importResult && [...importResult.files.keys()]).toEqual([
    'story.json',
    'assets/image2.png',
  ]);
});

it('takes a photograph under its name, whatever format it was made', () => {
  const importResult = read(
    { text: '# A\n\n![Sea](sea.jpg)', as: 'md' },
    new Map([['sea.webp', PNG]]),
  );
  expect('files' in importResult && [...importResult.files.keys()]).toEqual([
    'story.json',
    'assets/sea.webp',
  ]);
});

it('tells ArchieML from Markdown', () => {
  expect(kindOf('title: A\n\n[+body]\nWords\n[]')).toBe('aml');
  expect(kindOf('Note: a line\n\n[link](https://example.org)')).toBe('md');
});
