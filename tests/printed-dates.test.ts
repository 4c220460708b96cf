/** Dates in words are printed as written, also after the compiler: never as a decimal year. */
import { describe, expect, it } from 'vitest';
import { exampleFiles } from '../components/gallery/kind-script.ts';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { labelsAt } from '../components/stage/still-words.ts';
import { catalog } from '../components/themes/catalog.ts';
import { loadStory } from '../story/load.ts';
import { holdOf } from '../story/timeline/move.ts';

describe('dates in a picture', () => {
  for (const [kind, example] of EXAMPLES)
    it(`of ${kind} are no decimals`, () => {
      const checked = loadStory(exampleFiles(example, 'wins'), catalog);
      if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
      for (const step of checked.value.steps)
        for (const aspect of ['wide', 'tall'] as const) {
          const texts = labelsAt(checked.value, holdOf(checked.value, step.id), aspect).flatMap(
            ({ lines }) => lines,
          );
          expect(texts.filter((line) => /\b[12]\d{3}\.\d/.test(line))).toEqual([]);
        }
    });
});
