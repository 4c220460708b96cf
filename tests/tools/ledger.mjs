/**
 * The ledger: lines of code by room, tracked ts, tsx, mjs and css that ship, without blank lines and comments. Not counted are tests,
 * generated files, makers of test examples, and words that people read. `node tests/tools/ledger.mjs` prints it beside the
 * numbers of tests/ledger.json; `--lower` writes the numbers down to what stands, and never up.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { at } from '../../bin/place.mjs';
import { isMain, say } from '../../bin/say.mjs';

const LANG = '(?:ar|de|en|es|fr|pt|zh-Hans)';
export const SKIP = new RegExp(
  `(^tests/|\\.(test|spec|nightly)\\.|\\.g\\.(ts|css)$|/(arbitrary|example|sample)-[^/]*$|/messages(\\.[\\w-]+)*\\.${LANG}\\.ts$|/[\\w-]+\\.${LANG}\\.ts$|/words/${LANG}\\.)`,
);
const LIMITS = 'tests/ledger.json';

/** @typedef {{ issue: number, room: string, lines: number }} Loan more than a room's number, until the issue is resolved */
/** @typedef {{ rooms: Record<string, number>, loans: readonly Loan[], comments: number, prettier: unknown, patterns: string }} Ledger */

/** @param {string} text */
const filled = (text) => text.split('\n').filter((line) => line.trim() !== '').length;
/** Comments go first; a `//` inside a string that stands after `:` (an address) stays. @param {string} text */
const codeLines = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => '\n'.repeat(comment.split('\n').length - 1))
    .split('\n')
    .filter((line) => line.replace(/(^|[^:'"`\\])\/\/.*$/, '$1').trim() !== '').length;

/** @param {string} file */
const roomOf = (file) => {
  const parts = file.split('/');
  if (parts.length === 1) return '.';
  return parts[0] === 'bin' ? 'bin' : parts.slice(0, Math.min(2, parts.length - 1)).join('/');
};

/** @returns {{ rooms: Map<string, number>, sum: number, comments: number }} `comments`: their share of lines that are not blank */
export function countLines() {
  const globs = ['*.ts', '*.tsx', '*.mjs', '*.css'];
  const files = execFileSync('git', ['ls-files', ...globs], { encoding: 'utf8', cwd: at() })
    .split('\n')
    .filter((file) => file && !SKIP.test(file));
  const rooms = new Map();
  let [sum, all] = [0, 0];
  for (const file of files) {
    const text = readFileSync(at(file), 'utf8');
    const lines = codeLines(text);
    rooms.set(roomOf(file), (rooms.get(roomOf(file)) ?? 0) + lines);
    sum += lines;
    all += filled(text);
  }
  return { rooms, sum, comments: (all - sum) / all };
}

/** @returns {Ledger} */
export const readLedger = () => JSON.parse(readFileSync(at(LIMITS), 'utf8'));

/** How many lines a room may have: its number, and what is lent to it. @param {Ledger} ledger @param {string} space */
export const mostOf = ({ rooms, loans }, space) =>
  (rooms[space] ?? 0) +
  loans.filter((loan) => loan.room === space).reduce((lines, loan) => lines + loan.lines, 0);

function print() {
  const { rooms, sum, comments } = countLines();
  const ledger = readLedger();
  for (const [space, lines] of [...rooms].sort((a, b) => b[1] - a[1])) {
    const most = mostOf(ledger, space);
    const over = lines > most ? `  ${lines - most} too many` : '';
    say(`${String(lines).padStart(7)} of ${String(most).padStart(6)}  ${space}${over}`);
  }
  say(`${String(sum).padStart(7)} in all; comments are ${(comments * 100).toFixed(1)} % of lines`);
  if (!process.argv.includes('--lower')) return;
  const lower = [...rooms].map(([space, lines]) => [
    space,
    Math.min(lines, ledger.rooms[space] ?? 0),
  ]);
  ledger.rooms = Object.fromEntries(lower.filter(([, lines]) => Number(lines) > 0).sort());
  writeFileSync(at(LIMITS), `${JSON.stringify(ledger, null, 2)}\n`);
}

if (isMain(import.meta.url)) print();
