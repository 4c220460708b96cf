/** Long texts that others wrote: the README of every package here comes out as a story without errors, and loses no word. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { bytesOf } from '../../story/edit/draft.ts';
import { importMarkdown } from '../../story/import/import-text.ts';
import { checkScript } from '../../story/script/check.ts';
import { lostWords } from './lost-words.ts';

const packages = readdirSync('node_modules').flatMap((name) =>
  name.startsWith('@')
    ? readdirSync(`node_modules/${name}`).map((one) => `${name}/${one}`)
    : [name],
);
const names = packages.map((name) => `node_modules/${name}/README.md`).filter(existsSync);

it('takes every README', { timeout: 1_200_000 }, () => {
  const faults: string[] = [];
  for (const name of names) {
    const text = readFileSync(name, 'utf8');
    // Of the processor: others may have it meanwhile.
    const before = process.cpuUsage();
    const importResult = importMarkdown(text);
    const took = process.cpuUsage(before).user / 1000;
    if (took > 2000) faults.push(`${name}: ${Math.round(took)} ms`);
    if ('refused' in importResult) {
      if (text.trim() !== '') faults.push(`${name}: ${importResult.refused}`);
      continue;
    }
    const lost = lostWords(text, name, importResult);
    if (lost.length > 0) faults.push(`${name}: lost ${lost.slice(0, 12).join(' ')}`);
    const files = new Map([...importResult.files].map(([path, file]) => [path, bytesOf(file)]));
    for (const problem of checkScript(files, catalog).problems)
      if (problem.severity === 'error') faults.push(`${name}: ${problem.path}: ${problem.message}`);
  }
  expect(names.length).toBeGreaterThan(200);
  expect(faults).toEqual([]);
});
