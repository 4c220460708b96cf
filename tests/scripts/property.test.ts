/**
 * Whatever the bytes are: problems or a story, never a throw, and in time that grows with size alone. From what
 * the schema accepts, over changed scripts, to raw bytes; 2,000 runs, or for as long as `npm run fuzz` says.
 */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../story/problem.ts';
import { loadStory } from '../../story/load.ts';
import { printProblems } from '../../story/script/report.ts';
import { storySchema } from '../../story/script/schema.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { arbitraryOf } from './arbitrary.ts';
import { testCatalog } from './catalog.ts';
import { goldenCases, isTranslation } from './read-case.ts';

const encoder = new TextEncoder();
const textOf = (name: string): string =>
  new TextDecoder().decode(goldenCases().find((one) => one.name === name)?.files.get('story.json'));
const GOOD = textOf('good');

function holds(story: Uint8Array, more: Iterable<readonly [string, Uint8Array]> = []): void {
  const started = process.cpuUsage();
  const result = loadStory(new Map([['story.json', story], ...more]), testCatalog);
  // Processor time of the whole process: a busy machine makes it several times longer.
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
  for (const problem of result.problems) {
    expect(PROBLEM_CODES).toContain(problem.code);
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
    expect(problem.message).not.toBe('');
  }
  const wrong = result.problems.filter(({ severity }) => severity === 'error');
  expect(result.ok).toBe(wrong.every(({ file }) => isTranslation(file)));
  expect(printProblems(result.problems).join('')).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
  if (!result.ok) return;
  // What is accepted can be sent and played.
  const { value } = result;
  expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
  for (const { id } of value.steps)
    for (const aspect of ['wide', 'tall'] as const)
      for (const progress of [0, 0.5, 1]) frameAt(value, { step: id, progress }, aspect);
}

const MINUTES = Number(process.env['HANDSCROLL_FUZZ_MINUTES'] ?? 0);
interface Find {
  readonly property: string;
  readonly seed: number;
  readonly path: string;
}
/** What long runs have found, kept so that the gate tries it again each time. */
const FINDS = (
  JSON.parse(readFileSync(new URL('finds.json', import.meta.url), 'utf8')) as Find[]
);
const PROPERTIES = 8;

/** Asserts a property: its finds first, then so many runs, or its share of the minutes. */
function hold<T>(name: string, runs: number, property: fc.IProperty<T>): void {
  for (const { seed, path } of FINDS.filter((find) => find.property === name))
    fc.assert(property, { seed, path, endOnFailure: true });
  fc.assert(
    property,
    MINUTES > 0
      ? { numRuns: 1e9, interruptAfterTimeLimit: (MINUTES * 60_000) / PROPERTIES }
      : { numRuns: runs },
  );
}
/** A test of one property; its name is what finds.json calls it. */
const always = <T>(name: string, runs: number, property: () => fc.IProperty<T>): void =>
  it(name, () => hold(name, runs, property()), 60_000 + (MINUTES * 120_000) / PROPERTIES);

type Json = unknown;
/** Every place of a value, as a path. */
function placesOf(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]))];
}
function replaced(value: Json, path: readonly (string | number)[], by: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as Json[])] : { ...(value as object) }) as Record<
    string | number,
    Json
  >;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const anyScript = arbitraryOf(storySchema);
const good = JSON.parse(GOOD) as Json;
const bytesOf = (value: Json) => encoder.encode(JSON.stringify(value));
/** Where in a value: a share of all its places. */
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const placeIn = (value: Json, at: number) => {
  const places = placesOf(value);
  return places[Math.floor(at * places.length)] ?? [];
};

describe('any input', () => {
  always('what the schema accepts', 100, () =>
    fc.property(anyScript, (script) => {
      expect(storySchema.safeParse(script).success).toBe(true);
      holds(bytesOf(script));
    }),
  );

  always('what it accepts, with values changed for others', 400, () =>
    fc.property(
      anyScript,
      fc.array(fc.tuple(share, fc.jsonValue({ maxDepth: 3 })), { minLength: 1, maxLength: 4 }),
      (script, changes) => {
        let changed: Json = script;
        for (const [at, value] of changes) changed = replaced(changed, placeIn(changed, at), value);
        holds(bytesOf(changed));
      },
    ),
  );

  always('a good script with a value changed for any other', 400, () =>
    fc.property(share, fc.jsonValue({ maxDepth: 4 }), (at, value) =>
      holds(bytesOf(replaced(good, placeIn(good, at), value))),
    ),
  );

  always('a good script with a piece cut out', 300, () =>
    fc.property(fc.nat(GOOD.length), fc.nat(80), (at, length) =>
      holds(encoder.encode(GOOD.slice(0, at) + GOOD.slice(at + length))),
    ),
  );

  always('any text in a step', 300, () =>
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc
          .array(
            fc.constantFrom(
              ...['**', '*', '[', ']', '(', ')', ':fact[', 'share', '|', '> ', '\n', '- ', '`'],
              ...['<b>', '\\', '48', '&', ';', '#', 'https://', 'javascript:', '\u202e', '\u0000'],
            ),
            { maxLength: 120 },
          )
          .map((parts) => parts.join('')),
      ),
      (text) => holds(bytesOf(replaced(good, ['chapters', 0, 'steps', 0, 'text'], text))),
    ),
  );

  always('any CSV and any overlay', 250, () => {
    const story = encoder.encode(textOf('bad-file-csv'));
    return fc.property(
      fc.array(
        fc.constantFrom('x', 'value', ',', '"', '\n', '\r\n', '2015', '1e999', ' ', 'id', 'é'),
        { maxLength: 80 },
      ),
      fc.json({ maxDepth: 4 }),
      (parts, overlay) =>
        holds(story, [
          ['data/sold.csv', encoder.encode(parts.join(''))],
          ['story.fr.json', encoder.encode(overlay)],
        ]),
    );
  });

  always('any JSON', 100, () =>
    fc.property(fc.json({ maxDepth: 8 }), (json) => holds(encoder.encode(json))),
  );

  always('any bytes, and bytes within a good script', 150, () =>
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(GOOD.length), (bytes, at) => {
      holds(bytes);
      holds(Buffer.concat([encoder.encode(GOOD.slice(0, at)), bytes, encoder.encode(GOOD.slice(at))]));
    }),
  );
});

describe('hostile sizes', () => {
  const times = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i));
  it.each<readonly [string, string]>([
    ['a million items', `{"chapters":[${'1,'.repeat(999_900)}1]}`],
    ['bad items up to the limit of values', `{"authors":[${'1,'.repeat(190_000)}1]}`],
    ['depth', '['.repeat(1_000_000)],
    ['unknown keys', `{${times(50_000, (i) => `"k${i}":1`).join(',')}}`],
    ['one key again and again', `{${'"a":1,'.repeat(100_000)}"a":1}`],
    ['a long string', JSON.stringify({ title: 'x'.repeat(1_900_000) })],
    ['an id that a slow pattern would choke on', JSON.stringify({ ...(good as object), id: `${'a'.repeat(60)}!` })],
    ['marks', JSON.stringify({ ...(good as object), title: '*_[`<'.repeat(60) })],
  ])('%s', (_, text) => holds(encoder.encode(text)));

  it('a CSV of nothing but commas, quotes or line ends', () => {
    const story = textOf('bad-file-csv');
    for (const sign of [',', '"', '\n', '\r'])
      holds(encoder.encode(story), [['data/sold.csv', encoder.encode(sign.repeat(4_000_000))]]);
  });
});
