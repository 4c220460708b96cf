/** The text that every kind offers for pasting is JSON that is valid in a script without changes. */
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../story/scene.ts';
import { checkScript } from '../../story/script/check.ts';
import { EXAMPLES } from '../scenes/examples.g.ts';
import { catalog } from '../themes/catalog.ts';
import { exampleFiles } from './kind-script.ts';
import { pasteOf, written } from './paste-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A script with the pasted parts: `stage` in a step, the rest at the top level. */
function storyWith({ stage, ...rest }: JsonObject): JsonObject {
  const step = { id: 'one', title: 'One', alt: 'The scene.', stage: stage as Json };
  return {
    schemaVersion: 1,
    id: 'pasted',
    title: 'Pasted',
    summary: 'What was pasted.',
    lang: 'en',
    authors: ['A. Author'],
    ...rest,
    chapters: [{ id: 'all', title: 'All', steps: [step] }],
  };
}

describe('the JSON to paste', () => {
  for (const [kind, example] of EXAMPLES)
    it(`of ${kind} is good in every state`, () => {
      for (const name of Object.keys(example.states)) {
        const pasted = JSON.parse(pasteOf(example, name)) as JsonObject;
        const files = new Map(exampleFiles(example, 'wins'));
        files.set('story.json', bytes(JSON.stringify(storyWith(pasted))));
        const { problems } = checkScript(files, catalog);
        const errors = problems.filter(({ severity }) => severity === 'error');
        expect(errors.map(({ path, message }) => `${name}: ${path}: ${message}`)).toEqual([]);
      }
    });

  it('is short where it can be, and the same data', () => {
    const data = {
      a: { x: 1, y: 2 },
      list: [
        [1, 2],
        [3, null],
      ],
      words: 'x'.repeat(120),
      none: {},
    };
    expect(JSON.parse(written(data))).toEqual(data);
    expect(written(data)).toContain('\n  "a": { "x": 1, "y": 2 },\n');
  });
});
