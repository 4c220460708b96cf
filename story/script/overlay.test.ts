import { describe, expect, it } from 'vitest';
import { testCatalog } from '../../tests/scripts/catalog.ts';
import { goldenCases } from '../../tests/scripts/read-case.ts';
import { openEditions } from '../../tests/tools/open-editions.ts';
import { loadStory } from '../load.ts';
import type { Story } from '../story.ts';
import { languageOf } from '../text.ts';
import { checkScript } from './check.ts';
import { textsOf } from './overlay.ts';

const files = goldenCases().find(({ name }) => name === 'overlay-about')?.files ?? new Map();
const { editions } = await openEditions(files, testCatalog);
const edition = (lang: string) => {
  const found = editions.find((one) => one.lang === lang);
  if (!found) throw new Error(lang);
  return found;
};
function storyIn(lang: string) {
  const { checked } = edition(lang);
  if (!checked.ok) throw new Error(checked.problems.map(({ message }) => message).join());
  return checked.value;
}
const firstText = (lang: string) => JSON.stringify(storyIn(lang).steps[0]?.builds[0]?.text);

describe('editions', () => {
  it('are shown where their own file is good, under the id of the original', () => {
    const visible = editions.filter(({ checked }) => checked.ok).map(({ lang }) => lang);
    expect(visible).toEqual(['ar', 'sv']);
    expect([storyIn('sv').id, storyIn('sv').lang, storyIn('sv').name]).toEqual([
      'cars',
      'sv',
      'Bilar',
    ]);
    expect(loadStory(files, testCatalog).ok).toBe(true);
  });

  it('say what they are', () => {
    expect(edition('ar')).toMatchObject({
      ...{ status: 'reviewed', reviewed: '2026-11-30', translators: ['T. Ranslator'] },
      ...{ texts: 28, missing: 24, stale: 0 },
    });
    expect(edition('sv')).toMatchObject({ status: 'draft', translators: [], stale: 2 });
  });

  it('keep the original where nobody translated it, and say in which language it stands', () => {
    expect(firstText('sv')).toContain('{"type":"lang","text":"It was ","lang":"en"}');
    expect(firstText('ar')).toContain('{"type":"lang","text":"It was ","lang":"en","dir":"ltr"}');
    expect(JSON.stringify(storyIn('sv').title)).not.toContain('lang');
    expect(languageOf(storyIn('ar').steps[0]?.title)).toEqual({ lang: 'en', dir: 'ltr' });
    expect(languageOf(storyIn('ar').title)).toEqual({});
  });

  it('print numbers as their language does, with its own forms of a unit', () => {
    expect(firstText('sv')).toContain('47,9');
    expect(storyIn('ar').facts['sold']?.text).toMatch(/3 سيارات$/);
  });

  it('show a stale text, but not where the facts have changed since', () => {
    const step = storyIn('sv').steps[0];
    expect(JSON.stringify(step?.alt)).toContain('Ett klot.');
    expect(JSON.stringify(step?.builds[1]?.text)).toContain('It grew.');
  });

  it('are drawn as the original is', () => {
    const original = loadStory(files, testCatalog);
    const paramsOf = (story: Story) => story.scenes.map(({ params }) => params);
    expect(original.ok && paramsOf(original.value)).toEqual(paramsOf(storyIn('sv')));
  });

  it('translate what a tall stage says instead', () => {
    const checked = checkScript(files, testCatalog);
    if (!checked.ok) throw new Error('the script of the test');
    const { range } = checked.value.scenes;
    if (!range) throw new Error('the scene of the test');
    const params = { ...range.params, portrait: { parts: { nev: 'cars' } } };
    const scenes = { ...checked.value.scenes, range: { ...range, params } };
    const { words } = textsOf({ ...checked.value, scenes }, testCatalog, 'sv');
    expect(words.get('scenes/range/params/portrait/parts/nev')?.value).toBe('cars');
  });

  it('translate words of rows by their ids, or their places; a direction is no word', () => {
    const checked = checkScript(files, testCatalog);
    if (!checked.ok) throw new Error('the script of the test');
    const rows = [
      ['id', 'x', 'label'],
      ['laid', '1909', 'Keel laid'],
      ['', '1911', 'Launched'],
      ['', '1912', 'up'],
    ];
    const ship = { title: 'A ship', status: 'recorded', sources: [], rows } as const;
    const { words } = textsOf({ ...checked.value, data: { ship } }, testCatalog, 'sv');
    const found = [...words.keys()].filter((path) => path.startsWith('data/ship/rows/'));
    expect(found).toEqual(['data/ship/rows/laid/label', 'data/ship/rows/1/label']);
  });
});
