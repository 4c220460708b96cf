/** Words that pictures say of themselves, taken over in the studio, go on following the table. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Json } from '../../../story/scene.ts';
import { aroundIn, capture } from '../../../story/edit/capture.ts';
import { applied, bytesOf, type DraftFiles } from '../../../story/edit/draft.ts';
import { setAt, type JsonPath } from '../../../story/edit/patch.ts';
import { pictureInWords } from './drawn.ts';
import { compiled, putFiles, review } from './review.ts';

const FOLDER = 'bin/starters/change/';
const TABLE = 'data/life.csv';
const STEP: JsonPath = ['chapters', 0, 'steps', 2];
const read = (name: string) => readFileSync(FOLDER + name, 'utf8');

const textIn = (files: DraftFiles) => files.get('story.json') as string;
const draftWith = (path: JsonPath, value: Json): DraftFiles => {
  const files = new Map([['story.json', read('story.json')]]);
  return applied(files, setAt(textIn(files), path, value));
};

/** Checked and compiled with another number where the table has Japan in 1955. */
async function reviewed(files: DraftFiles, value: string) {
  const table = read(TABLE).replace('1955,66.1', `1955,${value}`);
  putFiles(
    [...files, [TABLE, table] as const].map(([name, file]) => [name, bytesOf(file)]),
    [],
  );
  const { good, problems } = await review();
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(good).toBeDefined();
  return { story: compiled()!, codes: problems.map(({ code }) => code) };
}

it('a label that was moved by hand says the number that the cell has now', async () => {
  const files = draftWith([...STEP, 'stage', 'all', 'labels'], { 'japan@1955': true });
  const labelIn = async (now: DraftFiles, value: string) => {
    const { story } = await reviewed(now, value);
    const [label] = story.steps.find(({ id }) => id === 'all')!.builds[0]!.cast.wide[0]!.labels;
    return { story, label: label! };
  };
  const { story, label } = await labelIn(files, '124.2');
  expect(label).toMatchObject({ text: expect.stringContaining('124.2'), side: 'auto' });

  const around = aroundIn(story, { step: 'all', change: 0 }, 'all', 'wide');
  const moved = { of: 'label', path: ['japan@1955'], value: 'above' } as const;
  const after = applied(files, capture(textIn(files), moved, around));
  expect((await labelIn(after, '131.7')).label).toMatchObject({
    text: expect.stringContaining('131.7'),
    side: 'above',
  });
});

it('a picture’s own description says the number that the cell has now', async () => {
  const files = draftWith([...STEP, 'alt'], true);
  expect((await reviewed(files, '124.2')).codes).not.toContain('no-alt');
  expect(pictureInWords('all')).toContain('124.2');
  await reviewed(files, '131.7');
  expect(pictureInWords('all')).toContain('131.7');
});
