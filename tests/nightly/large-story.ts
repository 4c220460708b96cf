/** A story at the limits of the format: a script of 2 MB, tables of 8 MB. */
import { chance, pick } from './chance.ts';

const [CHAPTERS, STEPS, BUILDS] = [25, 10, 8] as const;
const [TABLES, ROWS, ENTITIES] = [10, 10_000, 10] as const;
const FACTS = 1_500;

const random = chance(29);
const numbered = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const entry = <T>(name: string, value: T): readonly [string, T] => [name, value];

/** Months from 1900 on, each with a value of every entity. */
const table = (at: number): string =>
  [
    'x,entity,value,low,high,status,note',
    ...numbered(ROWS, (row) => {
      const month = Math.floor(row / ENTITIES);
      const date = `${1900 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      const value = 500 + 400 * Math.sin((month + 37 * (row % ENTITIES) + at) / 60);
      const cells = [value, value - 20, value + 20].map((number) => number.toFixed(3));
      return `${date},e${row % ENTITIES},${cells.join(',')},measured,Read at seven in the morning (${row})`;
    }),
    '',
  ].join('\n');

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Random words of different lengths: repeating one word would make the archive look like a zip bomb. */
const word = (): string =>
  Array.from({ length: 2 + random() * 9 }, () => pick(random, [...LETTERS])).join('');
const words = (fact: string): string => {
  const paragraphs = numbered(2, () => numbered(38, word).join(' '));
  return `Here :fact[${fact}] stands ${paragraphs.join('.\n\nThen ')}.`;
};

const build = (at: number) => ({
  text: words(`fact-${at % FACTS}`),
  stage: {
    [`lines-${Math.floor(at / BUILDS) % TABLES}`]: { until: String(1910 + 8 * (at % BUILDS)) },
  },
  alt: 'Ten lines that rise and fall in waves, each a little later than the one before.',
});

const step = (at: number) => ({
  id: `step-${at}`,
  title: 'What the lines say here',
  ...build(at * BUILDS),
  builds: numbered(BUILDS - 1, (i) => build(at * BUILDS + i + 1)),
});

const SCRIPT = {
  schemaVersion: 1,
  id: 'large',
  title: 'As large as may be',
  summary: 'A story at the limits of the format.',
  lang: 'en',
  authors: ['A program'],
  sources: {
    us: {
      title: 'Waves',
      publisher: 'A program',
      date: '2024',
      kind: 'data',
      url: 'https://example.org/waves',
    },
  },
  data: Object.fromEntries(
    numbered(TABLES, (at) =>
      entry(`waves-${at}`, {
        title: `Waves, table ${at + 1}`,
        status: 'measured',
        sources: ['us'],
        entities: Object.fromEntries(numbered(ENTITIES, (i) => entry(`e${i}`, `Line ${i + 1}`))),
        csv: `data/waves-${at}.csv`,
      }),
    ),
  ),
  facts: Object.fromEntries(
    numbered(FACTS, (i) =>
      entry(`fact-${i}`, {
        claim: 'What was counted at this place and in this year.',
        value: i + 0.5,
        status: 'recorded',
        date: '2024',
        sources: ['us'],
      }),
    ),
  ),
  scenes: Object.fromEntries(
    numbered(TABLES, (at) =>
      entry(`lines-${at}`, { kind: 'lines', params: { series: `waves-${at}` } }),
    ),
  ),
  chapters: numbered(CHAPTERS, (at) => ({
    id: `chapter-${at}`,
    title: 'One more chapter',
    steps: numbered(STEPS, (i) => step(at * STEPS + i)),
  })),
};

export const largeStory = (): ReadonlyMap<string, Uint8Array> =>
  new Map(
    [
      entry('story.json', `${JSON.stringify(SCRIPT, null, 2)}\n`),
      ...numbered(TABLES, (at) => entry(`data/waves-${at}.csv`, table(at))),
    ].map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
