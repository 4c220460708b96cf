import { expect, it } from 'vitest';
import { catalog } from '../../themes/catalog.ts';
import { applied, bytesOf } from '../../../story/edit/draft.ts';
import { cellsOfText, isRefused } from '../../../story/import/cells.ts';
import { readTable } from '../../../story/import/table.ts';
import { takeTable } from '../../../story/import/take-table.ts';
import { loadStory } from '../../../story/load.ts';
import type { DataSeries, JsonObject } from '../../../story/scene.ts';
import { checkScript } from '../../../story/script/check.ts';
import { sceneData } from '../../../story/script/read-table.ts';
import { chartForms, isSameForm, viewFrom, type ChartForm } from './chart-forms.ts';

const STEP = { id: 's', title: 'S', text: 'S.', stage: { chart: {} } };
const WORDS = { kind: 'words', params: { items: { a: { kind: 'statement', text: 'A' } } } };
const SCRIPT = {
  ...{ schemaVersion: 1, id: 'a', title: 'A', summary: 'A.', lang: 'en-GB', authors: ['-'] },
  sources: { s: { title: 'S', publisher: 'P', kind: 'other' } },
  data: {},
  scenes: { chart: WORDS },
  chapters: [{ id: 'c', title: 'C', steps: [STEP] }],
};

/** A table as an author pastes it, in a draft. */
function taken(csv: string): { series: DataSeries; draw: (one: ChartForm) => readonly string[] } {
  const cells = cellsOfText(csv);
  const table = isRefused(cells) ? cells : readTable(cells, { lang: 'en-GB', hasFurther: true });
  if (isRefused(table)) throw new Error(table.refused);
  if (table.problem) throw new Error(table.problem);
  const files = new Map([['story.json', JSON.stringify(SCRIPT)]]);
  const answers = { title: 'A', counted: table.counted, unit: table.unit, source: 's' };
  const { id, changes } = takeTable({ files, script: SCRIPT as never }, table, {
    ...answers,
    fileName: 'a.csv',
  });
  const draft = applied(files, changes);
  const bytes = (script: JsonObject) =>
    new Map(
      [...draft].map(([name, file]) => [
        name,
        bytesOf(name === 'story.json' ? JSON.stringify(script) : file),
      ]),
    );
  const script = JSON.parse(draft.get('story.json') as string) as JsonObject;
  const checked = checkScript(bytes(script), catalog);
  if (!checked.ok) throw new Error(checked.problems[0]?.message);
  const draw = ({ fields }: ChartForm) => {
    const chart = { kind: 'chart', params: { series: id, ...fields } };
    const { problems } = loadStory(bytes({ ...script, scenes: { chart } }), catalog);
    // What does not belong to the chart is none of its faults.
    return problems
      .filter(({ path, severity }) => severity === 'error' || path.startsWith('scenes/'))
      .map(({ message }) => message);
  };
  return { series: sceneData(checked.value)[id]!, draw };
}

const rows = (count: number, row: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i)).join('\n');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const COUNTRIES = ['Japan', 'Brazil', 'Chad', 'Kenya', 'Germany', 'India', 'Peru', 'France', 'Spain', 'Italy']; // prettier-ignore

const TABLES: Readonly<Record<string, string>> = {
  'names and numbers': 'Fruit,Eaten\nApple,12\nPear,5\nPlum,7\nCherry,20\nMelon,3\n',
  'years and numbers': `Year,Rain\n${rows(21, (i) => `${2000 + i},${500 + ((i * 37) % 90)}`)}`,
  'months and numbers': `Month,Rain (mm)\n${rows(12, (i) => `${MONTHS[i]},${40 + ((i * 7) % 30)}`)}`,
  'a climate': `Month,Temperature (°C),Rain (mm)\n${rows(12, (i) => `${MONTHS[i]},${i - 2},${40 + i}`)}`,
  'months in two columns': `Month,Bern,Oslo\n${rows(12, (i) => `${MONTHS[i]},${40 + i},${50 - i}`)}`,
  weekdays: `Tag;Gäste\n${['Mo.', 'Di.', 'Mi.', 'Do.', 'Fr.', 'Sa.', 'So.'].map((day, i) => `${day};${20 + i * i}`).join('\n')}`, // prettier-ignore
  ages: 'Age,Men,Women\n0–4,20,19\n5–9,22,21\n10–14,23,24\n15–19,20,22\n',
  'names and two numbers': `Town,Income,Life\n${['Aa', 'Bb', 'Cc', 'Dd'].map((name, i) => `${name},${40000 / (i + 1)},${83 - i}`).join('\n')}`, // prettier-ignore
  'names in two columns': 'Class,Boys,Girls\n5a,12,14\n5b,15,11\n6a,9,16\n',
  'parts of a whole': 'Class,Bus,Walk\n5a,40,60\n5b,55,45\n6a,20,80\n',
  groups: 'Town,People,Coast\nAalen,10,Sea\nBern,20,Sea\nCoburg,30,Hills\nDelft,5,Hills\n',
  'things over years': `year,Bern,Oslo\n${rows(9, (i) => `${1990 + i},${60 + i},${70 - i}`)}`,
  'two years': 'Town,1990,2020\nBern,79,84\nOslo,66,75\nRiga,47,53\n',
  countries: `Country,Life\n${COUNTRIES.map((name, i) => `${name},${50 + ((i * 17) % 35)}`).join('\n')}`,
  'beginning and end':
    'Ruler,Start,End\nVictoria,1837,1901\nEdward VII,1901,1910\nGeorge V,1910,1936\n',
  'one row': 'Town,People\nBern,120\n',
  'no numbers': 'Pupil,Way,Form\nAnn,Bus,a\nBob,Walk,a\nCem,Bus,b\nDoro,Walk,b\n',
  'below zero': 'Party,Change\nReds,-3.5\nBlues,2\nGreens,5\nOthers,-1\n',
  'long names':
    'Question,Yes\nShould the town build a swimming pool,62\nShould cars be banned from the market,48\nIs the library open long enough,35\n',
  'many rows of groups': `species,mass,flipper\n${rows(60, (i) => `${['Adelie', 'Gentoo'][i % 2]},${3500 + ((i * 37) % 700)},${185 + ((i * 13) % 27)}`)}`,
  'many names': `Town,People\n${rows(60, (i) => `Town ${String.fromCharCode(97 + (i % 26))}${i},${100 + ((i * 37) % 700)}`)}`,
};

/** The forms that must be there, those of the first place first. */
it.each([
  ['names and numbers', ['bars', 'columns', 'tiles', 'dots', 'circles', 'oneBar']],
  ['years and numbers', ['line', 'columns', 'area', 'often']],
  ['months and numbers', ['columns', 'line', 'area']],
  ['a climate', ['columns', 'line', 'path']],
  ['months in two columns', ['line', 'small', 'columns']],
  ['weekdays', ['columns', 'line']],
  ['ages', ['pyramid', 'line', 'dodge']],
  ['names and two numbers', ['scatter', 'bars']],
  ['names in two columns', ['dodge', 'gap', 'scatter', 'slope']],
  ['parts of a whole', ['stack', 'dodge']],
  ['groups', ['bars', 'columns', 'sums', 'tiles']],
  ['things over years', ['line', 'small', 'slope', 'areas', 'heat']],
  ['two years', ['slope', 'gap']],
  ['countries', ['map', 'bars']],
  ['beginning and end', ['spans']],
  ['one row', ['bars']],
  ['no numbers', ['counts', 'stack']],
  ['below zero', ['diverging', 'columns']],
  ['long names', ['bars', 'dots']],
  ['many rows of groups', ['scatter', 'swarm', 'often']],
  ['many names', ['swarm', 'often', 'top', 'tiles']],
])('of %s it chooses the best first, and each can be drawn', (name, [first, ...others]) => {
  const { series, draw } = taken(TABLES[name]!);
  const forms = chartForms(series, 'en-GB');
  const names = forms.map(({ form }) => form);
  expect(names[0]).toBe(first);
  expect(names).toEqual(expect.arrayContaining(others));
  expect(forms.length).toBeLessThanOrEqual(8);
  for (const one of forms) expect(draw(one), one.form).toEqual([]);
});

it('leaves out what would mislead: upright bars of long names, sums of degrees, tiles below zero', () => {
  const formsOf = (name: string) => chartForms(taken(TABLES[name]!).series, 'en').map(({ form }) => form); // prettier-ignore
  expect(formsOf('long names')).not.toContain('columns');
  expect(formsOf('long names')).not.toContain('circles');
  expect(formsOf('a climate')).not.toContain('area');
  expect(formsOf('below zero')).not.toEqual(expect.arrayContaining(['tiles']));
  expect(formsOf('one row')).toEqual(['bars']);
});

it('puts months into the order of the calendar, in the languages of a table, and leaves a school year', () => {
  const [columns] = chartForms(taken('Monat;Regen\nApril;4\nJanuar;5\nMärz;3\n').series, 'en-GB');
  expect(columns).toMatchObject({ form: 'columns', fields: { sort: ['Januar', 'März', 'April'] } });
  const [school] = chartForms(taken('Month,Rain\nNov,4\nDec,5\nJan,3\nFeb,1\n').series, 'en-GB');
  expect(school?.fields).not.toHaveProperty('sort');
});

it('writes a view as what differs, and knows a form by what is drawn', () => {
  const params = { series: 'a', mark: 'point', x: 'income', y: 'life', title: 'A', label: ['B'] };
  const bars = { mark: 'bar', x: 'income', y: 'entity', sort: '-income' };
  const view = viewFrom(params, bars);
  expect(view).toEqual({ mark: 'bar', y: 'entity', sort: '-income', label: null });
  expect(isSameForm({ ...params, ...view }, { series: 'a', ...bars, sort: 'entity' })).toBe(true);
  expect(isSameForm(params, { ...params, ...view })).toBe(false);
  expect(viewFrom(params, params)).toEqual({});
});
