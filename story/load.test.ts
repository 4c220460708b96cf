import { describe, expect, it } from 'vitest';
import { testCatalog } from '../tests/scripts/catalog.ts';
import { goldenCases } from '../tests/scripts/read-case.ts';
import { loadStory } from './load.ts';
import type { SceneCatalog } from './scene.ts';

const filesOf = (name: string) => {
  const found = goldenCases().find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found.files;
};
/** The catalog with kinds that throw where nothing but the compiler calls them. */
const THROWING: SceneCatalog = {
  ...testCatalog,
  kinds: new Map(
    [...testCatalog.kinds].map(([kind, spec]) => [
      kind,
      {
        ...spec,
        defaults: () => {
          throw new Error('no ground under it');
        },
      },
    ]),
  ),
};

describe('loadStory', () => {
  it('shows the original of a translation that has errors, and tells them', () => {
    const loaded = loadStory(filesOf('overlay'), testCatalog);
    expect(loaded.ok && loaded.value.name).toBe('Cars');
    const files = loaded.problems.filter((one) => one.severity === 'error').map(({ file }) => file);
    expect(new Set(files)).toEqual(
      new Set(['story.ar.json', 'story.fr.json', 'story.zh-Hans.json']),
    );
  });

  it('takes a param away on tall stages where portrait says null', () => {
    const text = new TextDecoder().decode(filesOf('good').get('story.json'));
    const params = '"parts": { "nev": "electric cars", "rail": "rail" }';
    const more = `${params}, "credit": "Someone", "portrait": { "credit": null }`;
    const script = new TextEncoder().encode(text.replace(params, more));
    const loaded = loadStory(new Map([['story.json', script]]), testCatalog);
    const scene = loaded.ok ? loaded.value.scenes[0] : undefined;
    expect([scene?.params.wide['credit'], scene?.params.tall?.['credit']]).toEqual([
      'Someone',
      undefined,
    ]);
  });

  it('says that a story can not be compiled where a kind throws', () => {
    const { ok, problems } = loadStory(filesOf('good'), THROWING);
    expect(ok).toBe(false);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: 'the story cannot be compiled: no ground under it',
    });
  });
});
