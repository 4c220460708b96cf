import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { JsonObject } from '../../../story/scene.ts';
import type { Purpose } from '../pictures/other-pictures.ts';
import { formOf } from './forms.ts';
import { offers, tryFile } from './offers.ts';
import { compiled, putFiles, review } from './review.ts';

const TABLES: Readonly<Record<string, JsonObject & { csv: string }>> = {
  rain: { unit: 'millimeter', csv: 'year,Town,Hills\n2000,610,900\n2010,640,910\n2020,480,760\n' },
  lands: { unit: 'percent', xType: 'words', csv: 'x,value\nFrance,42\nBrazil,80\nJapan,20\n' },
  spots: {
    xType: 'words',
    csv: 'Town,Lat,Lon,Guests\nBern,46.95,7.45,120\nVienna,48.2,16.37,340\nPrague,50.08,14.44,210\n',
  },
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
  return offers({ script: script as never, files, series: id || undefined }, purpose);
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
  ['spots', 'place', ['map']],
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
  expect(lines?.message).toContain('480');
  expect(lines?.svg).toContain('Hills');
});

it('puts places where a table says that they are, with a circle for what it counts', async () => {
  const [map] = await offered('spots', 'place');
  expect(map?.scene).toMatchObject({
    params: { points: { vienna: { name: 'Vienna', lon: 16.37, lat: 48.2 } } },
    home: { sizes: { vienna: { series: 'spots', x: 'Vienna' } }, labels: { bern: true } },
  });
  expect(map?.svg).toContain('Prague');
});

/** Reviews the files of a folder as a draft. */
async function opened(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  putFiles(
    names.map((name) => [name, readFileSync(path.join(folder, name))]),
    [],
  );
  expect((await review()).good).toBeDefined();
}

it('calls parts as an author knows them, and says what a view may be', async () => {
  await opened('tests/stories/three-peaks');
  const { id } = compiled()!.scenes.find(({ kind }) => kind === 'peaks')!;
  const form = formOf('peaks', id, 'wide');
  const [peak] = form!.parts;
  expect(form?.names['view']).toContain(peak?.id);
  expect(form?.called[peak!.id]).toBe(peak?.name);
  expect(form?.colours).toContain('azurite');
  // It is newer than what was compiled.
  expect(formOf('lines', 'guess', 'wide')).toMatchObject({ parts: [], names: {} });

  await opened('bin/starters/change');
  const { called } = formOf('lines', 'guess', 'wide')!;
  expect(called).toMatchObject({ bangladesh: 'Bangladesh', 'bangladesh@1955': '1955: 41.9 years' });
});

it('says what is wrong with a file', async () => {
  const asked = { script: {}, files: new Map([['assets/a.svg', '<svg><p']]), series: undefined };
  const message = { file: 'assets/a.svg', alt: 'A', credit: 'B' };
  const tried = await tryFile(asked, { kind: 'drawing', params: message });
  expect(tried.why).toMatch(/a.svg|line/);
});
