import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellsOfText, isRefused, type Cells, type Refused } from './cells.ts';
import { readTable, type Choices, type TableReading } from './table.ts';
import { nameAndUnit, unitOf } from './units.ts';

function reading(cells: Cells | Refused, lang = 'en-GB', choices: Choices = {}): TableReading {
  const table = isRefused(cells) ? cells : readTable(cells, { lang, choices });
  if (isRefused(table)) throw new Error(table.refused);
  return table;
}
const ofText = (text: string, lang?: string, choices?: Choices) =>
  reading(cellsOfText(text), lang, choices);
const refusal = (cells: Cells | Refused) => {
  const table = isRefused(cells) ? cells : readTable(cells, { lang: 'en' });
  return isRefused(table) ? table.refused : table.problem;
};

/** What was typed, what comes out, and what is said of it; the first sentence is of the shape. */
const GOLDEN: readonly (readonly [
  name: string,
  text: string,
  csv: string,
  said: readonly string[],
])[] = [
  [
    'semicolons of German spreadsheets',
    'Jahr;Regen (mm);Bemerkung\n2019;612,5;\n2020;1.034,5;nass\n',
    'x,value,label\n2019,612.5,\n2020,1034.5,nass\n',
    ['Semicolons and decimal commas; 2 rows.'],
  ],
  [
    'an answer that is none, and a row that has no name',
    'Pets,Pupils\nNone,7\nOne,12\n-,3\n',
    'x,value\nNone,7\nOne,12\n',
    ['Commas; 2 rows.'],
  ],
  [
    'dates of the United States, thousands in quotes',
    'Date,Visitors\n3/4/2019,"1,234"\n3/14/2019,"12,345"\n',
    'x,value\n2019-03-04,1234\n2019-03-14,12345\n',
    ['Commas; 2 rows.', '3/4/2019 is read as 2019-03-04: the month first.'],
  ],
  [
    'cells from the clipboard, a total and a dash for nothing',
    'Town\t2019\t2020\r\nBonn\t34\t35,5\r\nKöln\t33\t–\r\nTotal\t67\t35,5\r\n',
    'Town,2019,2020\nBonn,34,35.5\nKöln,33,\n',
    ['Tabs and decimal commas; 2 rows.', 'Totals left out: Total.'],
  ],
  [
    'a merged header, a heading and notes',
    'Weather,,,,\n\n,2019,,2020,\nMonth,Rain,Sun,Rain,Sun\nJanuary,34,50,20,61\n\nMay,12,70,14,73\n\nSource: Met Office\n',
    'Month,2019 Rain,2019 Sun,2020 Rain,2020 Sun\nJanuary,34,50,20,61\nMay,12,70,14,73\n',
    [
      'Commas; 2 rows.',
      '1 row above the table left out.',
      '1 row of notes below the table left out.',
      'The names stand in two rows and were joined.',
      '1 empty row left out.',
    ],
  ],
  [
    'units below the names, marks behind numbers',
    'Year,Rain,Temperature\n,mm,°C\n2019,612,10\n2020,580*,11\n',
    'x,value\n2019,612\n2020,580\n',
    [
      'Commas; 2 rows.',
      'The names stand in two rows and were joined.',
      'Left out, since it counts something else: Temperature. Take the table in again for it.',
      'Marks behind 1 number left out (the first in row 4: "580*").',
    ],
  ],
  [
    'percent behind numbers',
    'Country;Share\nFrance;12,3 %\nSpain;9 %\n',
    'x,value\nFrance,12.3\nSpain,9\n',
    ['Semicolons and decimal commas; 2 rows.'],
  ],
  [
    'thousands behind spaces',
    'Année\tPopulation\n2019\t1 234,5\n2020\t12 340,0\n',
    'x,value\n2019,1234.5\n2020,12340.0\n',
    ['Tabs and decimal commas; 2 rows.'],
  ],
  [
    'a country and a year in each row',
    'Country,Year,GDP ($),People\nFrance,2019,2.7,67\nFrance,2020,2.6,67\nSpain,2019,1.4,47\n',
    'x,entity,value\n2019,France,2.7\n2020,France,2.6\n2019,Spain,1.4\n',
    [
      'Commas; 3 rows.',
      'Left out, since it counts something else: People. Take the table in again for it.',
    ],
  ],
  [
    'events without numbers',
    'Date,Event\n10.4.1912,Sails\n14 April 1912,"Hits ice, at *night*"\n',
    'x,label\n1912-04-10,Sails\n1912-04-14,"Hits ice, at \\*night\\*"\n',
    ['Commas; 2 rows.', '10.4.1912 is read as 1912-04-10: the day first.'],
  ],
  [
    'years of school, quarters and months',
    'Year,Pupils\n2017/18,230\n2018/19,241\n',
    'x,value\n2017,230\n2018,241\n',
    ['Commas; 2 rows.', '2017/18 stands at 2017, its first year.'],
  ],
  [
    'months by name',
    'Month;Sold\nMärz 2019;5\nMai-19;6\n2019-Q3;7\n',
    'x,value\n2019-03,5\n2019-05,6\n2019-Q3,7\n',
    ['Semicolons and decimal commas; 3 rows.'],
  ],
  [
    'names that are no numbers',
    'Class,Pupils\n5a,23\n5b,24\n6a,22\n',
    'x,value\n5a,23\n5b,24\n6a,22\n',
    ['Commas; 3 rows.'],
  ],
  [
    'no names at all, and a wish of Excel',
    'sep=;\n2019;34\n2020;35\n',
    'x,value\n2019,34\n2020,35\n',
    [
      'Semicolons and decimal commas; 2 rows.',
      'The first row holds no names, so that the columns have numbers.',
    ],
  ],
  [
    'numbers beside numbers',
    'Depth (m),Temperature (°C)\n0,18\n10,15.5\n',
    'x,value\n0,18\n10,15.5\n',
    ['Commas; 2 rows.'],
  ],
];

describe('tables of other programs', () => {
  it.each(GOLDEN)('%s', (_, text, csv, texts) => {
    const table = ofText(text);
    expect([table.csv, table.notes]).toEqual([csv, texts]);
  });

  it('says row, column and what stands there', () =>
    expect(ofText('Year,Rain\n2018,12\n2019,about 14\n2020,15\nsoon,13\n').faults).toEqual([
      'Row 3, Rain: "about 14" is no number; the cell stays empty.',
      'Row 5, Year: "soon" is no date; the row is left out.',
    ]));

  it('asks where a date or a number may be read two ways', () => {
    const days = 'Date,n\n3/4/2019,1\n3/5/2019,2\n';
    expect(ofText(days).openOrder).toEqual(['3/4/2019', 'dmy']);
    expect(ofText(days, 'en-US').csv).toContain('2019-03-04');
    expect(ofText(days, 'en', { order: 'dmy' }).csv).toContain('2019-04-03');
    const thousands = 'Year\tn\n2018\t1.234\n2019\t1.300\n';
    expect(ofText(thousands).openDecimal).toEqual(['1.234', '.']);
    expect(ofText(thousands, 'en', { decimal: ',' }).csv).toContain('2018,1234');
  });

  it('knows the unit, what is counted and who says so', () => {
    const table = ofText('Niederschlag in mm\nQuelle: DWD\nJahr;Regen in mm\n2019;3\n');
    expect([table.title, table.source, table.counted, table.unit]).toEqual([
      'Niederschlag in mm',
      'DWD',
      'Regen',
      'mm',
    ]);
  });

  it('leaves columns out, and takes those that were left out', () => {
    const text = 'Year,Rain (mm),Sun (h)\n2019,612,10\n2020,580,11\n';
    expect(ofText(text, 'en', { kinds: { 1: 'out' } }).csv).toBe('x,value\n2019,10\n2020,11\n');
    expect(ofText(text, 'en', { kinds: { 2: 'number' } }).csv).toContain('Year,Rain,Sun\n');
  });
});

describe('refusals', () => {
  it.each([
    ['', 'No table'],
    ['one\ntwo\n', 'only one column'],
    ['a,b\nx,y\n', 'No column holds numbers'],
    ['%PDF-1.4\0\0,1', 'no table'],
    [`a,b\n${'x,1\n'.repeat(10_200)}`, 'more than 10,000 rows'],
    [`${'a,'.repeat(250)}\n`, '251 columns'],
    ['x'.repeat(9 * 1024 * 1024), '9.0 MB; a table may have 8 MB'],
  ])('%#', (text, sentence) => expect(refusal(cellsOfText(text))).toContain(sentence));
});

describe('a table of the format', () => {
  const folders = ['ten-peaks', 'air-on-the-mountain'].map(
    (story) => `story/library/${story}/data`,
  );
  const starters = readdirSync('bin/starters').map((story) => `bin/starters/${story}/data`);
  const files = [...folders, ...starters].flatMap((folder) =>
    readdirSync(folder).map((file) => `${folder}/${file}`),
  );
  it.each(files.filter((file) => file.endsWith('.csv')))('%s stays as it is', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(ofText(text).csv).toBe(text);
  });
});

describe('units', () => {
  it.each([
    ['Rain (mm)', 'Rain', 'millimeter'],
    ['Temperature [°C]', 'Temperature', 'celsius'],
    ['Share in %', 'Share', 'percent'],
    ['Population (2019)', 'Population (2019)', undefined],
    ['Children in school', 'Children in school', undefined],
    ['Price (€)', 'Price', 'EUR'],
    ['Visits (pupils)', 'Visits', 'pupils'],
  ])('%s', (header, name, unit) => {
    const read = nameAndUnit(header);
    expect([read.name, unitOf(read.unit, 'en-GB', {}).unit]).toEqual([name, unit]);
  });
});

describe('hostile texts', () => {
  const cruel = [
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\n',
    '\r',
    '1',
    '1.234',
    '3/4/2019',
    '=cmd',
    '\u202e',
    '\ud800',
    '0',
    ' ',
    'e',
    '-',
    '(',
    '%',
  ];
  const repeated = cruel.flatMap((one) =>
    cruel.slice(0, 8).map((other) => (one + other).repeat(2_000)),
  );
  it('neither throw nor take long', () => {
    // The same pieces in an order that nobody chose.
    let seed = 7;
    const next = (most: number) => (seed = (seed * 48_271) % 2_147_483_647) % most;
    const mixed = Array.from({ length: 80 }, () =>
      Array.from({ length: 400 }, () => cruel[next(cruel.length)]).join(''),
    );
    for (const text of [...mixed, ...repeated.map((text) => text.slice(0, 4_000))]) {
      const start = process.cpuUsage().user;
      refusal(cellsOfText(text));
      expect(process.cpuUsage().user - start).toBeLessThan(2e6);
    }
  });
});

it('says where a quotation mark opens that never closes', () =>
  expect(refusal(cellsOfText('x,value\n2019,1\n"2020,2\n2021,3\n'))).toMatch(
    /^In row 3 a quotation mark/,
  ));
