/** Stories as they came from their authors: each is drawn, and warned of no more than was looked at. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkLayout } from '../components/layout-check/check-layout.ts';
import { stillFiles } from '../components/stage/stills.tsx';
import { catalog } from '../components/themes/catalog.ts';
import { readStory, storiesIn } from '../story/disk/stories.ts';
import { compileChecked } from '../story/load.ts';
import { timelineOf } from '../story/readings/timeline.ts';
import { checkScript } from '../story/script/check.ts';
import { printProblems } from '../story/script/report.ts';

const ROOT = path.join(import.meta.dirname, 'untuned');

it.each((await storiesIn(ROOT)).map((folder) => path.basename(folder)))(
  'draws %s, and tells its author only what an author must decide',
  async (name) => {
    const files = await readStory(path.join(ROOT, name));
    const checked = checkScript(files, catalog);
    const compiled = await compileChecked(checked, files, catalog);
    if (!checked.ok || !compiled.ok) throw new Error(printProblems(checked.problems).join('\n'));
    const story = compiled.value;
    const stills = stillFiles(timelineOf(story));
    expect(stills.length).toBeGreaterThan(0);

    const messages = [...checked.problems, ...checkLayout(story, checked.value, files)];
    const now = printProblems(messages).join('\n');
    const file = path.join(ROOT, 'warnings', `${name}.txt`);
    if (process.env['UPDATE'] === '1') writeFileSync(file, now === '' ? '' : `${now}\n`);
    expect(now).toBe(existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : undefined);
  },
  30_000,
);
