import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { applied } from '../../../story/edit/draft.ts';
import { setAt } from '../../../story/edit/patch.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { formOf } from './forms.ts';
import { charts, others, tryFile } from './offers.ts';
import { places } from './places.ts';
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

function trialOf(id: string) {
  const { csv = '', ...own } = TABLES[id] ?? {};
  const series = { title: id, status: 'estimate', sources: ['s'], ...own, csv: 'data/a.csv' };
  const script = {
    lang: 'en-GB',
    sources: { s: { title: 'S', publisher: 'P', kind: 'other' } },
    facts: { f: { claim: 'F.', value: 3, status: 'estimate', sources: ['s'] } },
    ...(id && { data: { [id]: series } }),
    chapters: 'half written',
  };
  return {
    script: script as never,
    files: new Map([['data/a.csv', csv]]),
    series: id || undefined,
  };
}

it.each([
  ['rain', ['lines', 'units', 'flows', 'scorecards']],
  ['lands', ['units', 'flows', 'stacks', 'scorecards', 'map']],
  ['spots', ['map']],
  ['acts', ['timeline']],
  ['', []],
] as const)('of %s it draws pictures that are no charts, and words', async (id, kinds) => {
  const drawn = (await others(trialOf(id))).filter(({ svg }) => svg).map(({ kind }) => kind);
  expect(drawn).toEqual(expect.arrayContaining([...kinds]));
  expect(drawn.slice(-4)).toEqual(['verdicts', 'statement', 'figure', 'quotation']);
});

it('draws charts with the numbers of a table, and says what is to be seen', async () => {
  const [lines] = await charts(trialOf('rain'));
  expect(lines?.scene).toEqual({
    kind: 'chart',
    params: {
      ...{ series: 'rain', mark: ['line', 'point'], x: 'x', y: 'value', color: 'entity' },
      title: 'rain',
    },
  });
  expect(lines?.message).toContain('480');
  expect(lines?.svg).toContain('Hills');
  expect(await charts(trialOf(''))).toEqual([]);
});

it('offers what the marks of a chart can become, without the present view', async () => {
  const [lines, small] = await charts(trialOf('rain'));
  const params = lines!.scene!['params'] as JsonObject;
  const offered = await charts(trialOf('rain'), params);
  expect(offered.map(({ kind }) => kind)).not.toContain('line');
  expect(offered[0]).toMatchObject({ kind: 'small', view: { facet: 'entity', color: null } });
  expect(offered[0]?.svg).toBe(small?.svg);
  const later = await charts(trialOf('rain'), params, offered[0]?.view);
  expect(later.map(({ kind }) => kind)).not.toContain('small');
  // Back to the picture itself, which is offered once.
  expect(later[0]).toMatchObject({ kind: 'first', view: {} });
  expect(later.map(({ kind }) => kind)).not.toContain('line');
});

it('puts places where a table says that they are, with a circle for what it counts', async () => {
  const map = (await others(trialOf('spots'))).find(({ kind }) => kind === 'map');
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
  expect(form?.colours['azurite']).toBe('#1d4793');
  // It is newer than what was compiled.
  expect(formOf('lines', 'guess', 'wide')).toMatchObject({ parts: [], names: {} });

  await opened('bin/starters/change');
  const { called } = formOf('lines', 'guess', 'wide')!;
  expect(called).toMatchObject({ bangladesh: 'Bangladesh', 'bangladesh@1955': '1955: 41.9 years' });
});

it('finds the places of a story and countries by their names', async () => {
  await opened('bin/starters/place');
  const points = compiled()!.scenes.flatMap(({ params }) => Object.values((params.wide['points'] ?? {}) as object)); // prettier-ignore
  const { name, ...degrees } = points[0] as JsonObject;
  expect(places()).toMatchObject({
    Kenya: { lat: expect.closeTo(0.5, 0) as number },
    [String(name)]: degrees,
  });
});

it('says what is wrong with a file', async () => {
  const asked = { script: {}, files: new Map([['assets/a.svg', '<svg><p']]), series: undefined };
  const message = { file: 'assets/a.svg', alt: 'A', credit: 'B' };
  const tried = await tryFile(asked, { kind: 'drawing', params: message });
  expect(tried.why).toMatch(/a.svg|line/);
});

it('writes a chart in a few lines', async () => {
  const [lines] = await charts(trialOf('rain'));
  const text = '{\n  "scenes": {\n    "a": {}\n  }\n}\n';
  const files = new Map([['story.json', text]]);
  const after = applied(files, setAt(text, ['scenes', 'rain'], lines!.scene!)).get('story.json');
  expect(after).toContain('"mark": [ "line", "point" ],');
  expect(String(after).split('\n').length - text.split('\n').length).toBe(11);
});
