/**
 * The ledger is a bound like a failing test. A number in ledger.json rises only in a commit that names what went for it, or as
 * a loan under the number of the issue that it is for.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SKIP, countLines, mostOf, readLedger } from './tools/ledger.mjs';

const ledger = readLedger();
const { rooms, comments } = countLines();

it('no room has more lines of code than its number', () => {
  const over = [...rooms]
    .map(([room, lines]) => ({ room, lines, most: mostOf(ledger, room) }))
    .filter(({ lines, most }) => lines > most)
    .map(({ room, lines, most }) => `${room}: ${lines} lines of code, at most ${most}`);
  expect(over, 'Remove something, or see the head of tests/ledger.test.ts').toEqual([]);
});

it('loans are small, and named by their issue', () => {
  for (const { issue, room, lines } of ledger.loans) {
    expect(issue).toBeGreaterThan(0);
    expect(lines).toBeGreaterThan(0);
    expect(rooms.has(room), room).toBe(true);
  }
});

it('nobody makes lines fewer by writing them longer, by fewer comments, or by what is not counted', () => {
  expect(JSON.parse(readFileSync('.prettierrc.json', 'utf8'))).toEqual(ledger.prettier);
  expect(SKIP.source).toBe(ledger.patterns);
  expect(comments).toBeGreaterThanOrEqual(ledger.comments);
});
