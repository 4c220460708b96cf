/**
 * Writes docs/accessibility.md from the result of a run. It contains no times, so the same result gives the
 * same text.
 */
import { CHECKS, type CheckName } from './checks.ts';
import { CRITERIA } from './criteria.ts';
import type { Criterion } from './criterion.ts';
import { madeFrom } from './expected.ts';
import { MODES, type ModeName } from './modes.ts';
import type { Result } from './result.ts';

interface Row {
  readonly check: CheckName;
  readonly pages: number;
  readonly modes: readonly ModeName[];
  readonly count: number;
  readonly found: readonly string[];
}

function rowOf(check: CheckName, { pages }: Result): Row {
  const all = Object.entries(pages).flatMap(([address, checks]) =>
    Object.entries(checks[check] ?? {}).map(([mode, looked]) => ({ address, mode, ...looked })),
  );
  const modes = (Object.keys(MODES) as ModeName[]).filter((name) =>
    all.some(({ mode }) => mode === name),
  );
  return {
    check,
    pages: new Set(all.map(({ address }) => address)).size,
    modes,
    count: all.reduce((sum, { count }) => sum + count, 0),
    found: all.flatMap(({ address, mode, found }) =>
      found.map((line) => `${address}, ${mode}, ${check}: ${line}`),
    ),
  };
}

const cells = (...texts: readonly (string | number)[]) =>
  `| ${texts.map((text) => String(text).replaceAll('|', '\\|').replaceAll('<', '&lt;')).join(' | ')} |`;
const table = (heading: readonly string[], rows: readonly string[]) =>
  [cells(...heading), cells(...heading.map(() => '---')), ...rows].join('\n');

function verdict({ id, checks, tests = [] }: Criterion, rows: ReadonlyMap<CheckName, Row>): string {
  const faults = checks
    .flatMap((check) => rows.get(check)?.found ?? [])
    // axe names the broken criterion; every other check concerns only a few criteria.
    .filter((line) => !line.includes(', axe: ') || line.includes(` ${id} `)).length;
  if (faults > 0) return `${faults} found`;
  if (checks.length > 0)
    return checks.every((check) => (rows.get(check)?.count ?? 0) > 0) ? 'nothing found' : 'not run';
  return tests.length > 0 ? 'other tests' : 'not by the run';
}

/** The modes in which a page was checked. */
function waysOf(expected: string, { pages }: Result): string {
  const result = madeFrom(expected, Object.keys(pages));
  const ways = (Object.keys(MODES) as ModeName[]).filter((mode) =>
    result.some((address) => Object.values(pages[address] ?? {}).some((looked) => looked[mode])),
  );
  return ways.join(', ') || 'not yet';
}

/**
 * The report as text.
 * @param expected all pages that must exist; see expected.ts
 */
export function reportOf(result: Result, expected: readonly string[]): string {
  const rows = new Map(
    (Object.keys(CHECKS) as CheckName[]).map((check) => [check, rowOf(check, result)]),
  );
  const found = [...rows.values()].flatMap((row) => row.found);
  const missing = expected.filter((page) => waysOf(page, result) === 'not yet').length;
  return `${[
    '# Who can read it: a conformance report',
    `What \`npm run access\` saw by WCAG 2.2, levels A and AA, on the production build in Chromium ${result.browser}. The command writes this page; \`npm test\` takes a sample of the same checks, and tests that each of them finds the fault it is there for. A machine finds what is broken, not what is good: nobody who reads with a screen reader, a switch or at 400 % every day has tried these pages yet, and no screen reader has been listened to. Until then this is a report of checks and no claim of conformance.${missing > 0 ? ` ${missing} of ${expected.length} pages have not been looked at yet; they are named at the end.` : ''}`,
    '## What was looked at',
    table(
      ['check', 'how', 'pages', 'things looked at', 'found'],
      [...rows.values()].map(({ check, modes, pages, count, found }) =>
        cells(`${check} (${modes.join(', ')})`, CHECKS[check], pages, count, found.length),
      ),
    ),
    `The ways: ${Object.entries(MODES)
      .map(([name, { is }]) => `_${name}_: ${is}`)
      .join(
        '; ',
      )}. Things are rules of axe, figures, pieces of text, stops of a walk by Tab, targets, tables, turns of the wheel.`,
    '## What was found',
    found.length === 0
      ? 'Nothing that stands.'
      : found.map((line) => `- \`${line.replaceAll('`', "'")}\``).join('\n'),
    '## By criterion',
    table(
      ['criterion', 'level', 'checks', 'other tests', 'result', 'to be said'],
      CRITERIA.map((one) =>
        cells(
          `${one.id} ${one.name}`,
          one.level,
          one.checks.join(', '),
          (one.tests ?? []).join(', '),
          verdict(one, rows),
          one.note,
        ),
      ),
    ),
    'Tests are files of `tests/browser/` and `tests/`. That a chart’s drawing, description and table follow from its data is held for every kind of scene by `scene-contract` and `scene-data`; a class’s pages while questions are open by `class-access`.',
    '## Pages',
    table(
      ['page', 'looked at'],
      expected.map((page) => cells(`\`${page}\``, waysOf(page, result))),
    ),
  ].join('\n\n')}\n`;
}
