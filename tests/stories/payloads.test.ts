/** The story of attacks is one that the checker lets through: only then is anything tried. */
import { expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { listStories, readStory } from '../../story/disk/stories.ts';
import { loadStory } from '../../story/load.ts';
import { MARKER, withPayloads } from './payloads.ts';

it('every story of the library can be filled with attacks, and is accepted', async () => {
  for (const { slug, folder } of await listStories()) {
    const loaded = loadStory(
      withPayloads(await readStory(folder), `hostile-${slug}`, catalog),
      catalog,
    );
    const errors = loaded.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
    if (!loaded.ok) continue;
    const { steps, terms, sources, facts } = loaded.value;
    for (const part of [...steps, ...Object.values(terms), ...sources, ...Object.values(facts)])
      expect(JSON.stringify(part)).toContain(MARKER);
  }
});
