import { expect, it } from 'vitest';
import type { JsonObject } from '../../../story/scene.ts';
import type { Purpose } from '../pictures/purposes.ts';
import { en } from '../pictures/words.en.ts';
import { offers, tryFile } from './offers.ts';
import { partsOf } from './parts.ts';

const TABLES: Readonly<Record<string, JsonObject & { csv: string }>> = {
  rain: { unit: 'millimeter', csv: 'year,Town,Hills\n2000,610,900\n2010,640,910\n2020,480,760\n' },
  lands: { unit: 'percent', xType: 'words', csv: 'x,value\nFrance,42\nBrazil,80\nJapan,20\n' },
  acts: { csv: 'x,entity,value,label\n2001-05-01,us,1,Opened\n2019-05-01,us,1,Closed\n' },
};

async function offered(id: string, purpose: Purpose) {
  const { csv = '', ...own } = TABLES[id] ?? {};
  const series = { title: id, status: 'estimate', sources: ['s'], ...own, csv: 'data/a.csv' };
  const script = {
    lang: 'en-GB',
    sources: { s: { title: 'S', publisher: 'P', kind: 'other' } },
    facts: { f: { claim: 'F.', value: 3, status: 'estimate', sources: ['s'] } },
    ...(id && { data: { [id]: series } }),
    chapters: 'half written',
  };
  const files = new Map([['data/a.csv', csv]]);
  const asked = { script: script as never, files, purpose, words: en.starting, year: '2026' };
  return offers({ ...asked, series: id || undefined });
}
const drawn = async (id: string, purpose: Purpose) =>
  (await offered(id, purpose)).filter(({ scene }) => scene).map(({ kind }) => kind);

it.each([
  ['rain', 'amount', ['bars', 'units', 'flows']],
  ['rain', 'change', ['lines', 'slope', 'route']],
  ['rain', 'goal', ['bars', 'peaks', 'section', 'field']],
  ['lands', 'amount', ['bars', 'units', 'flows', 'stacks']],
  ['lands', 'change', []],
  ['lands', 'place', ['map']],
  ['acts', 'events', ['timeline']],
  ['', 'words', ['statement', 'figure', 'quotation']],
  ['', 'views', ['verdicts']],
] as const)('of %s it draws for "%s"', async (id, purpose, kinds) => {
  expect(await drawn(id, purpose)).toEqual(kinds);
});

it('says why a table makes no such picture, and what is to be seen where it does', async () => {
  const [map] = await offered('rain', 'place');
  expect(map?.why).toContain('no country is called "Town"');
  const [lines] = await offered('rain', 'change');
  expect(lines?.told).toContain('480');
  expect(lines?.svg).toContain('Hills');
});

it('tells what the parts of a picture are called, and what its view may be', () => {
  const params = { peaks: { a: { name: 'A' } }, viewpoints: {} };
  const parts = partsOf('peaks', params, {}, { lang: 'en', theme: 'silk' });
  expect(parts.names['view']).toContain('a');
  expect(parts.anchors[0]).toEqual({ id: 'a', name: 'A' });
  expect(parts.colours).toContain('azurite');
});

it('shows an example where there is no table, and says what is wrong with a file', async () => {
  const [bars] = await offered('', 'amount');
  expect(bars).toMatchObject({ kind: 'bars', isExample: true });
  const asked = {
    script: {},
    files: new Map([['assets/a.svg', '<svg><p']]),
    purpose: 'parts',
  } as const;
  const told = { file: 'assets/a.svg', alt: 'A', credit: 'B' };
  const more = { series: undefined, words: en.starting, year: '2026' };
  const tried = await tryFile({ ...asked, ...more }, { kind: 'drawing', params: told });
  expect(tried.why).toMatch(/a.svg|line/);
});
