import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testCatalog } from '../../tests/scripts/catalog.ts';
import type { DataSeries } from '../scene.ts';
import { openStory } from '../load.ts';
import { checkScript } from './check.ts';
import { csvCell } from '../edit/table.ts';
import { textsOf } from './overlay.ts';
import { toData } from './read-table.ts';
import { printProblems } from './report.ts';

const ENCODER = new TextEncoder();
/** A story with one table, as a file or written in the script. */
function filesWith(series: object, csv?: string, more: object = {}) {
  const table = {
    title: 'Countries',
    status: 'measured',
    sources: ['board'],
    ...(csv === undefined ? {} : { csv: 'data.csv' }),
    ...series,
  };
  const step = { id: 'one', title: 'One', layout: 'page', text: 'Rows.', figure: { table: 't' } };
  const story = {
    ...{ schemaVersion: 1, id: 'cars', title: 'Cars', summary: 'Cars.', lang: 'en' },
    authors: ['A. Author'],
    sources: { board: { title: 'Yearbook', publisher: 'Board', kind: 'official' } },
    data: { t: table },
    chapters: [{ id: 'wins', title: 'Wins', mood: 'wins', steps: [step] }],
    ...more,
  };
  const files = new Map([['story.json', ENCODER.encode(JSON.stringify(story))]]);
  if (csv !== undefined) files.set('data.csv', ENCODER.encode(csv));
  return files;
}
const check = (series: object, csv?: string) => checkScript(filesWith(series, csv), testCatalog);
const faults = (series: object, csv?: string) => printProblems(check(series, csv).problems);
function read(series: object, csv?: string): Omit<DataSeries, 'id'> {
  const checked = check(series, csv);
  const table = checked.ok && checked.value.data['t'];
  if (!table) throw new Error(printProblems(checked.problems).join('\n'));
  return toData(table);
}

const WORLD = `country,region,income,life,population
China,East Asia,13400,76.7,1400000000
"Korea, Rep.",East Asia,,81.3,51000000
India,South Asia,5900,,1310000000
`;

describe('further columns', () => {
  it('are read beside the names of rows, with their types', () => {
    const { key, columns, entities, rows } = read(
      { columns: { income: { title: 'Income per person', unit: 'USD', status: 'estimate' } } },
      WORLD,
    );
    expect(key).toBe('country');
    expect(columns).toEqual({
      region: { title: 'Region', type: 'words' },
      income: { title: 'Income per person', type: 'number', unit: 'USD', status: 'estimate' },
      life: { title: 'Life', type: 'number' },
      population: { title: 'Population', type: 'number' },
    });
    expect(entities).toEqual({ china: 'China', 'korea-rep': 'Korea, Rep.', india: 'India' });
    expect(rows).toEqual([
      {
        entity: 'china',
        status: 'measured',
        cells: { region: 'East Asia', income: 13400, life: 76.7, population: 1.4e9 },
      },
      {
        entity: 'korea-rep',
        status: 'measured',
        cells: { region: 'East Asia', life: 81.3, population: 5.1e7 },
      },
      {
        entity: 'india',
        status: 'measured',
        cells: { region: 'South Asia', income: 5900, population: 1.31e9 },
      },
    ]);
  });

  const NUMERIC = 'country,income,life\nChina,1,2\nIndia,3,4\n';
  it('are those of a numeric table only where the series says so', () => {
    expect(read({ xType: 'words' }, NUMERIC)).not.toHaveProperty('columns');
    for (const series of [{ table: 'long' }, { columns: { life: { unit: 'year' } } }])
      expect(Object.keys(read(series, NUMERIC).columns ?? {})).toEqual(['income', 'life']);
  });

  it.each([
    ['dates are x', {}, 'year,country,n\n2015,China,1\n2016,China,2\n', 'x', ['country', 'n']],
    ['words are entities', {}, 'species,mass\nAdelie,1\nAdelie,2\n', 'entity', ['mass']],
    [
      'numbers name nothing',
      {},
      'height,mass,sex\n171.5,68,f\n180,80,m\n',
      undefined,
      ['height', 'mass', 'sex'],
    ],
    ['numbers are x on request', { xType: 'number' }, 'height,sex\n171.5,f\n', 'x', ['sex']],
    [
      'codes are words on request',
      { columns: { zip: { type: 'words' } } },
      'zip,n\n007,1\n',
      'entity',
      ['n'],
    ],
    ['a named key', {}, 'n,x,g\n1,2015,a\n', 'x', ['n', 'g']],
  ] as const)('%s', (_, series, csv, key, columns) => {
    const data = read(series, csv);
    expect(Object.keys(data.columns ?? {})).toEqual(columns);
    const keys = data.rows.map((row) =>
      'x' in row ? 'x' : 'entity' in row ? 'entity' : undefined,
    );
    expect(new Set(keys)).toEqual(new Set([key]));
    expect(faults(series, csv)).toEqual([]);
  });

  it('hold dates as decimal years, and words as the file has them', () => {
    const columns = { born: { type: 'date' }, code: { type: 'words' } };
    const { rows } = read(
      { columns },
      'name,born,code,mixed\nAda,1912-07-02,007,1.50\nBo,1950,12,a\n',
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      { born: expect.closeTo(1912.5, 2) as number, code: '007', mixed: '1.50' },
      { born: 1950, code: '12', mixed: 'a' },
    ]);
  });

  it('are printed with their units and statuses, a row for each row', async () => {
    const columns = {
      ...{ country: { title: 'Land' }, since: { type: 'date' } },
      income: { title: 'Income per person', unit: 'USD', status: 'estimate' },
    };
    const csv =
      'country,region,income,life,since\nChina,Asia,13400,76.7,1949-10\nIndia,Asia,,68,1947\n';
    const story = await openStory(filesWith({ columns }, csv), testCatalog);
    expect(story.ok && story.value.steps[0]?.figure?.table).toEqual({
      columns: ['Land', 'Region', 'Income per person', 'Life', 'Since'],
      rows: [
        ['China', 'Asia', '$13,400 (estimate)', '76.7', 'October 1949'],
        ['India', 'Asia', '', '68', '1947'],
      ],
    });
  });

  it('have titles that can be translated', () => {
    const checked = check({ columns: { income: { title: 'Income per person' } } }, WORLD);
    const words = checked.ok ? textsOf(checked.value, testCatalog, 'de').words : new Map();
    expect(words.get('data/t/columns/income/title')).toMatchObject({ isRequired: true });
  });

  it('stand under more names than there may be ids', () => {
    const csv = `city,people\n${Array.from({ length: 900 }, (_, i) => `City ${i},${i}\n`).join('')}`;
    const data = read({}, csv);
    expect(data.entities).toEqual({});
    expect(data.rows[899]).toMatchObject({ entity: 'City 899', cells: { people: 899 } });
  });

  it('five of them go round', () => {
    const WORDS = fc
      .string({
        unit: fc.constantFrom('a', 'B', 'é', '中', ' ', ',', '"', '*', '[', '_', '0', '.', '7'),
      })
      .map((text) => text.trim());
    const NUMBER = fc
      .double({ min: -1e12, max: 1e12, noNaN: true })
      .map((n) => (Math.abs(n) < 1e-9 ? 0 : n));
    const row = fc.record(
      {
        g: WORDS,
        h: WORDS,
        a: NUMBER,
        b: fc.integer(),
        when: fc.integer({ min: 1000, max: 2999 }),
      },
      { requiredKeys: [] },
    );
    const columns = {
      ...{ g: { type: 'words' }, h: { type: 'words' }, when: { type: 'date' } },
      ...{ a: { type: 'number' }, b: { type: 'number' } },
    } as const;
    const NAMES = ['g', 'a', 'h', 'when', 'b'] as const;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const csv = [
          ['entity', ...NAMES],
          ...rows.map((cells, i) => [`r${i}`, ...NAMES.map((name) => cells[name] ?? '')]),
        ]
          .map((cells) => cells.map((cell) => csvCell(String(cell))).join(','))
          .join('\n');
        const written = rows.map((cells) =>
          Object.fromEntries(
            NAMES.flatMap((name) => ((cells[name] ?? '') === '' ? [] : [[name, cells[name]]])),
          ),
        );
        expect(read({ columns }, csv).rows.map(({ cells = {} }) => cells)).toEqual(written);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [
      'an unknown column',
      { columns: { incme: {} } },
      WORLD,
      /columns\/incme: no column "incme" \(did you mean "income"/,
    ],
    [
      'one that the format knows',
      { columns: { value: { unit: 'USD' } } },
      WORLD,
      /"value" is no further column/,
    ],
    ['an unknown unit', { columns: { life: { unit: 'yaer' } } }, WORLD, /no unit "yaer"/],
    [
      'words among numbers',
      {},
      'c,g,n\nA,x,1\nB,y,2\nC,z,n/a\n',
      /:4:5: n: expected a number, found "n\/a" \(leave the cell empty if it is not known; a column of words says "type": "words"\)/,
    ],
    [
      'thousands',
      {},
      'c,g,n\nA,x,1\nB,y,2\nC,z,"1,234"\n',
      /:4:5: n: expected a number, found "1,234" \(write 1234\)/,
    ],
    ['infinity', {}, 'c,g,n\nA,x,1e999\n', /Infinity is beyond what can be drawn/],
    ['NaN', {}, 'c,g,n\nA,x,1\nB,x,2\nC,x,NaN\n', /expected a number, found "NaN"/],
    [
      'a date that is none',
      { columns: { d: { type: 'date' } } },
      'c,d\nA,soon\n',
      /d: expected a date, found "soon"/,
    ],
    ['a long header', {}, `c,g,${'n'.repeat(200)}\nA,x,1\n`, /200 characters long \(at most 100\)/],
    [
      'a header that objects inherit',
      {},
      'c,g,constructor\nA,x,1\n',
      /the key "constructor" is not allowed/,
    ],
    ['a row of other length', {}, 'c,g,n\nA,x\n', /2 cells, the header has 3/],
    ['no row', {}, 'c,g,n\n', /no row under the header/],
    ['no name in a row', {}, 'c,g,n\nA,x,1\n,y,2\n', /the column "entity" is empty here/],
  ])('%s is told in one sentence', (_, series, csv, sentence) => {
    const found = faults(series, csv);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(sentence);
  });
});
