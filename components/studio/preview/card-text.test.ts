import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { compileStory } from '../../../story/compile/compile.ts';
import { buildsOf } from '../../../story/compile/timing.ts';
import { checkScript } from '../../../story/script/check.ts';
import { catalog } from '../../themes/catalog.ts';
import { cardText } from './card-text.ts';

const home = path.join(import.meta.dirname, '../../../bin/starters/change');
const files = new Map(
  ['story.json', 'data/life.csv'].map((name) => [name, readFileSync(path.join(home, name))]),
);
const checked = checkScript(files, catalog);
if (!checked.ok) throw new Error('the story to begin from has errors');
const script = checked.value;
const story = compileStory(script, catalog, files);

it('prints every card as the compiler does', () => {
  const steps = script.chapters.flatMap((chapter) => chapter.steps);
  for (const [at, step] of steps.entries())
    for (const [build, { text }] of buildsOf(step).entries()) {
      const printed = story.steps[at]!;
      expect(cardText(script, story, { title: step.title, text })).toEqual({
        title: printed.title,
        text: printed.builds[build]!.text,
      });
    }
});

it('prints words that no checker would let through, and none where there are none', () => {
  const text = 'A :fact[nobody-knows] and **half';
  expect(JSON.stringify(cardText(script, story, { title: 3, text }))).toContain('nobody-knows');
  expect(cardText(script, story, { title: undefined, text: { no: 'words' } })).toEqual({
    title: [],
    text: [],
  });
});
