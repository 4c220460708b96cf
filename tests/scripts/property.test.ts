/** Whatever the bytes are: problems or a script, never a throw, and in time that grows with size alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../story/problem.ts';
import { checkScript } from '../../story/script/check.ts';
import { printProblems } from '../../story/script/print.ts';
import { testCatalog } from './catalog.ts';
import { goldenCases } from './read-case.ts';

const encoder = new TextEncoder();
const textOf = (name: string): string =>
  new TextDecoder().decode(goldenCases().find((one) => one.name === name)?.files.get('story.json'));
const GOOD = textOf('good');

function holds(story: Uint8Array, more: Iterable<readonly [string, Uint8Array]> = []): void {
  const started = process.cpuUsage();
  const result = checkScript(new Map([['story.json', story], ...more]), testCatalog);
  // Processor time: other work on the machine does not count.
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(1_000);
  for (const problem of result.problems) {
    expect(PROBLEM_CODES).toContain(problem.code);
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
    expect(problem.message).not.toBe('');
  }
  expect(result.ok).toBe(!result.problems.some(({ severity }) => severity === 'error'));
   
  expect(printProblems(result.problems).join('')).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
}

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

describe('any input', () => {
  it('any bytes', () =>
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => holds(bytes))));

  it('any JSON', () =>
    fc.assert(fc.property(fc.json({ maxDepth: 8 }), (json) => holds(encoder.encode(json)))));

  it('a good script with a value replaced by any other', () => {
    const good = JSON.parse(GOOD) as Json;
    const anywhere = fc.constantFrom(...placesOf(good));
    fc.assert(
      fc.property(anywhere, fc.jsonValue({ maxDepth: 4 }), (path, value) =>
        holds(encoder.encode(JSON.stringify(replaced(good, path, value)))),
      ),
      { numRuns: 400 },
    );
  });

  it('a good script with a piece cut out', () =>
    fc.assert(
      fc.property(fc.nat(GOOD.length), fc.nat(80), (at, length) =>
        holds(encoder.encode(GOOD.slice(0, at) + GOOD.slice(at + length))),
      ),
      { numRuns: 300 },
    ));

  it('any text in a step', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          fc.array(fc.constantFrom('**', '*', '[', ']', '(', ')', ':fact[', 'share', '|', '> ', '\n', '- ', '`', '<b>', '\\', '48'), { maxLength: 120 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const path = ['chapters', 0, 'steps', 0, 'text'];
          holds(encoder.encode(JSON.stringify(replaced(JSON.parse(GOOD) as Json, path, text))));
        },
      ),
      { numRuns: 300 },
    ));

  it('any CSV and any overlay', () => {
    const story = textOf('bad-file-csv');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('x', 'value', ',', '"', '\n', '\r\n', '2015', '1e999', ' ', 'id', 'é'), { maxLength: 80 }),
        fc.json({ maxDepth: 4 }),
        (parts, overlay) =>
          holds(encoder.encode(story), [
            ['data/sold.csv', encoder.encode(parts.join(''))],
            ['story.fr.json', encoder.encode(overlay)],
          ]),
      ),
      { numRuns: 300 },
    );
  });
});

describe('hostile sizes', () => {
  const good = JSON.parse(GOOD) as { authors: unknown; facts: object };
  const times = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i));
  it.each<readonly [string, string]>([
    ['a million items', `{"chapters":[${'1,'.repeat(999_900)}1]}`],
    ['bad items up to the limit of values', `{"authors":[${'1,'.repeat(190_000)}1]}`],
    ['depth', '['.repeat(1_000_000)],
    ['unknown keys', `{${times(50_000, (i) => `"k${i}":1`).join(',')}}`],
    ['one key again and again', `{${'"a":1,'.repeat(100_000)}"a":1}`],
    ['a long string', JSON.stringify({ title: 'x'.repeat(1_900_000) })],
    ['an id that a slow pattern would choke on', JSON.stringify({ ...good, id: `${'a'.repeat(60)}!` })],
    ['marks', JSON.stringify({ ...good, title: '*_[`<'.repeat(60) })],
  ])('%s', (_, text) => holds(encoder.encode(text)));

  it('a CSV of nothing but commas, quotes or line ends', () => {
    const story = textOf('bad-file-csv');
    for (const sign of [',', '"', '\n', '\r'])
      holds(encoder.encode(story), [['data/sold.csv', encoder.encode(sign.repeat(4_000_000))]]);
  });
});
