/** A story whose pictures stand well, and faults planted in it one by one: each is found, and nothing else is said. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLayout } from '../../components/layout-check/check-layout.ts';
import { catalog } from '../../components/themes/catalog.ts';
import { compileChecked } from '../../story/load.ts';
import type { Problem } from '../../story/problem.ts';
import { checkScript } from '../../story/script/check.ts';
import type { Script } from './plant.ts';
import { OVERLAPS } from './plants-overlaps.ts';
import { OTHERS } from './plants.ts';

const PLANTS = [...OVERLAPS, ...OTHERS];
const GOOD = readFileSync(path.join(import.meta.dirname, 'good.json'), 'utf8');
type Files = ReadonlyMap<string, Uint8Array>;

/** What its pictures are told. */
async function tell(files: Files): Promise<readonly Problem[]> {
  const checked = checkScript(files, catalog);
  const compiled = await compileChecked(checked, files, catalog);
  if (!checked.ok || !compiled.ok) throw new Error(JSON.stringify(checked.problems, null, 2));
  return checkLayout(compiled.value, checked.value, files);
}

describe('the layout checker', () => {
  it('says nothing of a good story', async () => {
    expect(await tell(new Map([['story.json', Buffer.from(GOOD)]]))).toEqual([]);
  });

  it.each(PLANTS.map(([name, ...rest]) => [name, rest] as const))('finds %s', async (_, rest) => {
    const [code, id, plant, says = /./] = rest;
    const script = JSON.parse(GOOD) as Script;
    plant(script);
    const problems = await tell(new Map([['story.json', Buffer.from(JSON.stringify(script))]]));
    const matching = problems.filter(({ message, hint = '' }) => says.test(`${message} (${hint})`));
    expect(matching.map((one) => [one.code, one.path.split('/')[1]])).toContainEqual([code, id]);
    expect(problems.filter((one) => one.path.split('/')[1] !== id)).toEqual([]);
  });
});
