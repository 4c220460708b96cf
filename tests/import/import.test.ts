/** Texts of other programs become stories: what is taken, what is left, and that no word is lost. `UPDATE=1` writes what comes out now. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { bytesOf, type DraftFile } from '../../story/edit/draft.ts';
import type { Beside, ImportResult } from '../../story/import/imported.ts';
import { importText } from '../../story/import/import-text.ts';
import { openStory } from '../../story/load.ts';
import { lostWords } from './lost-words.ts';

const HERE = import.meta.dirname;
const ENDINGS = ['.md', '.html', '.aml'];
const texts = readdirSync(HERE).filter((name) => ENDINGS.includes(path.extname(name)));
const beside = (): Beside => {
  const folder = path.join(HERE, 'beside');
  const files = readdirSync(folder).map((name): [string, DraftFile] => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    return [name, name.endsWith('.csv') ? new TextDecoder().decode(bytes) : bytes];
  });
  return { files: new Map(files), isPlace: (name) => ['Japan', 'Brazil', 'Kenya'].includes(name) };
};

/** As it is kept beside the text: story.json, tables, what was left. */
const printed = (importResult: ImportResult): string => {
  if ('refused' in importResult) return `refused: ${importResult.refused}\n`;
  const files = [...importResult.files].map(([name, file]) =>
    typeof file === 'string' && !name.endsWith('.svg') ? `== ${name}\n${file}` : `== ${name}\n`,
  );
  const left = importResult.left.map(
    ({ line, what, why }) => `${line}: ${JSON.stringify(what)} (${why})\n`,
  );
  const taken = Object.entries(importResult.taken).flatMap(([what, n]) =>
    n > 0 ? `${n} ${what}` : [],
  );
  return `${files.join('')}== taken\n${taken.join(', ')}\n== left\n${left.join('')}`;
};

describe.each(texts)('%s', (name) => {
  const text = readFileSync(path.join(HERE, name), 'utf8');
  const importResult = importText(name, text, beside());

  it('comes out as before', () => {
    const file = path.join(HERE, `${name}.txt`);
    if (process.env['UPDATE'] === '1') writeFileSync(file, printed(importResult));
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(printed(importResult));
  });

  it('loses no word', () => expect(lostWords(text, name, importResult)).toEqual([]));

  it('is a story without errors', async () => {
    if ('refused' in importResult) return;
    const files = new Map([...importResult.files].map(([path, file]) => [path, bytesOf(file)]));
    const { problems } = await openStory(files, catalog);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

/** Texts that would keep a careless reader busy for minutes, and what is said of them. */
const ENDLESS: readonly (readonly [string, string, RegExp])[] = [
  ['a.md', '> '.repeat(50_000), /^nested too deep$/],
  ['a.md', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, /more marks than can be read/],
  ['a.md', 'word '.repeat(100_000), /longer than 400,000 letters/],
  ['a.html', `${'<span>'.repeat(100_000)}word`, /nested too deep/],
  ['a.aml', '[.a]\n'.repeat(50_000), /parts within parts/],
  ['a.md', ' \n'.repeat(50_000), /no words here/],
  ['a.md', '- a\n'.repeat(100_000), /longer than 400,000 letters or 10,000 lines/],
  ['a.html', '<p>w</p>'.repeat(50_000), /too long/],
];
it.each(ENDLESS)('says at once why %s cannot be read', { timeout: 20_000 }, (name, text, why) => {
  const importResult = importText(name, text);
  expect('refused' in importResult ? importResult.refused : importResult.left[0]?.why).toMatch(why);
});

it('makes no chart of a table that is wider than any', { timeout: 20_000 }, () => {
  const row = (cell: string) => `${cell.repeat(40_000)}|`;
  const importResult = importText('a.md', `${row('|a')}\n${row('|-')}\n${'|1\n'.repeat(9_000)}`);
  expect(importResult).toMatchObject({ taken: { tables: 0 } });
});
