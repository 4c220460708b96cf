import { expect, it } from 'vitest';
import COUNTRY_NAMES from '../components/scenes/kit/countries.json' with { type: 'json' };
import { catalog } from '../components/themes/catalog.ts';
import { checkLayout } from '../components/layout-check/check-layout.ts';
import { compileChecked } from '../story/load.ts';
import { checkScript } from '../story/script/check.ts';
import { formatPage } from './format-page.ts';

const page = formatPage(catalog);
const part = (title: string) => page.split(`\n### ${title}\n`)[1]?.split(/\n##+ /)[0] ?? '';

it('names the moods and colours of the themes, with other names that they have', () => {
  const themes = page.split('\n## Themes\n')[1]?.split('\n## ')[0] ?? '';
  for (const { moods, aliases, colours } of catalog.themes.values())
    for (const name of [...moods, ...(aliases?.keys() ?? []), ...colours.keys()])
      expect(themes).toContain(`\`${name}\``);
});

it('names every country of a map', () => {
  for (const name of COUNTRY_NAMES) expect(part('map')).toContain(name);
});

it.each([
  ['teach', ['audience', 'minutes', 'objectives', 'prior', 'standards', 'paths', 'task']],
  ['path of a lesson', ['id', 'title', 'minutes', 'steps']],
  ['task', ['question', 'answer', 'marks']],
  ['ask', ['right', 'why', 'series', 'entity', 'after']],
  ['narration', ['text', 'audio', 'captions']],
  ['source of a fact or series', ['id', 'at']],
])('has the fields of %s', (title, fields) => {
  for (const field of fields) expect(part(title)).toMatch(new RegExp(`\\| \`${field}\``));
});

it('begins with a whole story that has nothing to mend', async () => {
  const first = page.split('\n## A whole story\n')[1] ?? '';
  const [script = '', table = ''] = [...first.matchAll(/```(?:json)?\n([^`]*)```/g)].map(
    ([, block]) => block,
  );
  const encode = (text: string) => new TextEncoder().encode(text);
  const files = new Map([
    ['story.json', encode(script)],
    ['data/ways.csv', encode(table)],
  ]);
  const checked = checkScript(files, catalog);
  const compiled = await compileChecked(checked, files, catalog);
  if (!checked.ok || !compiled.ok) throw new Error(JSON.stringify(checked.problems));
  expect([...checked.problems, ...checkLayout(compiled.value, checked.value, files)]).toEqual([]);
});

it('says which of the scene types to take', () => {
  for (const kind of catalog.kinds.keys())
    expect(part('Which scene type')).toContain(`\`${kind}\``);
});
