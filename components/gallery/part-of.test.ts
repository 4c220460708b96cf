import { describe, expect, it } from 'vitest';
import { loadStory } from '../../story/load.ts';
import { EXAMPLES } from '../scenes/examples.g.ts';
import { catalog } from '../themes/catalog.ts';
import { exampleFiles } from './kind-script.ts';
import { partOf } from './part-of.ts';

const partOfKind = (kind: string) => {
  const example = EXAMPLES.get(kind);
  const checked = example && loadStory(exampleFiles(example, 'wins'), catalog);
  if (!checked?.ok) throw new Error(kind);
  return partOf(checked.value);
};

describe('the part of the stage that a card shows', () => {
  it('is the side where a kind is composed beside the reading column', () => {
    for (const kind of ['bars', 'lines', 'units', 'section', 'image', 'map'])
      expect([kind, partOfKind(kind)]).toEqual([kind, 'side']);
  });

  it('is the whole stage where words or mountains stand at its left', () => {
    for (const kind of ['peaks', 'scroll', 'timeline', 'verdicts'])
      expect([kind, partOfKind(kind)]).toEqual([kind, 'whole']);
  });

  it('names for every card a state that exists', () => {
    for (const { kind, card, states } of EXAMPLES.values())
      if (card !== undefined)
        expect([kind, Object.keys(states)]).toEqual([kind, expect.arrayContaining([card])]);
  });
});
