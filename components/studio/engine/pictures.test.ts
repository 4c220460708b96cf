import { expect, it } from 'vitest';
import type { JsonObject } from '../../../story/scene.ts';
import type { Purpose } from '../pictures/purposes.ts';
import { en } from '../pictures/words.en.ts';
import { controls, offers, partsOf } from './pictures.ts';

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
  (await offered(id, purpose)).filter(({ svg }) => svg).map(({ kind }) => kind);

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

it('tells the controls of a kind and what its parts are called', () => {
  const state = controls('peaks')?.state ?? [];
  expect(state.find(({ key }) => key === 'levels')).toMatchObject({ isBindable: true });
  const parts = partsOf('peaks', { peaks: { a: { name: 'A' } }, viewpoints: {} }, {}, 'en');
  expect(parts.names['view']).toContain('a');
  expect(parts.anchors[0]).toEqual({ id: 'a', name: 'A' });
});
