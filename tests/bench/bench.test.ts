/** The bench's own reckoning: what it may be told, the middle of a few numbers, and when a goal is met. */
import { describe, expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { loadStory } from '../../story/load.ts';
import { frameCosts, type TraceEvent } from './measure/frames.ts';
import { frameRows } from './measure/scroll.ts';
import { readOptions } from './options.ts';
import { GOALS } from './report/goals.ts';
import { judge } from './report/judge.ts';
import { median, printed, spreadOf } from './report/numbers.ts';
import type { Kept, Visit } from './report/results.ts';
import { reportOf, table } from './report/tables.ts';
import { SUBJECTS } from './pages/pages.ts';
import { scriptBytes, textOf } from './text/text.ts';

const ROW = 'main thread ms/1,000 px';
const seen = (page: string, steps: number, values: readonly number[], row = ROW): Visit[] =>
  values.map((value, i) => ({ page, steps, line: 'fast', run: i + 1, seen: { [row]: value } }));
const saved = (visits: readonly Visit[]): Kept => ({
  format: 'handscroll-bench-1',
  when: '2026-11-26T00:00:00Z',
  machine: 'a machine',
  browser: 'a browser',
  visits,
});

describe('the bench', () => {
  it('takes its options, and says what it does not know', () => {
    expect(readOptions(['--steps', '25,250', '--runs', '5', '--only', 'plain,reader'])).toEqual({
      steps: [25, 250],
      runs: 5,
      lines: ['fast', 'slow'],
      only: ['plain', 'reader'],
    });
    expect(readOptions([]).only).toHaveLength(SUBJECTS.length);
    expect(() => readOptions(['--steps', '26'])).toThrow('--steps is "26" and should hold 25, 250');
    expect(() => readOptions(['--runs', '0'])).toThrow('--runs is "0"');
    expect(() => readOptions(['--only', 'palin'])).toThrow('--only is "palin"');
    expect(() => readOptions(['--stesp', '25'])).toThrow('bench knows --steps');
  });

  it('tells the middle and how far numbers lie apart', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
    expect(spreadOf([5, 2, 9])).toEqual({ median: 5, least: 2, most: 9, count: 3 });
    expect([0, 0.123, 1.23, 12.3, 123.4].map(printed)).toEqual(['0', '0.12', '1.2', '12', '123']);
  });

  it('counts frames that a screen had no picture for', () => {
    const steady = Array.from({ length: 61 }, (_, i) => i * (1000 / 60));
    expect(frameRows(steady)['frames missed %']).toBe(0);
    const halved = steady.filter((_, i) => i % 2 === 0);
    expect(frameRows(halved)).toMatchObject({ 'frames missed %': 50 });
    expect(frameRows([])).toEqual({});
  });

  it('tells what frames take in which the page moves, the picture is drawn, a scene is mounted', () => {
    const at = { pid: 1, tid: 1 };
    const frame = (ts: number, tdur: number) =>
      ({ ...at, name: 'ProxyMain::BeginMainFrame', ph: 'X', ts, dur: tdur + 500, tdur }) as const;
    const mark = (name: string, ts: number, tid = 1): TraceEvent => ({
      ...at,
      tid,
      name,
      ph: 'I',
      ts,
    });
    const events = [
      ...[
        frame(0, 1000),
        frame(20_000, 2000),
        frame(40_000, 3000),
        frame(60_000, 5000),
        frame(80_000, 20_000),
      ],
      ...[mark('bench-drawn', 41_000), mark('bench-drawn', 61_000), mark('bench-drawn', 81_000)],
      ...[mark('bench-mounted', 81_000), mark('bench-drawn', 21_000, 2)],
    ];
    expect(frameCosts(events)).toEqual({
      'page frame CPU ms': 1.5,
      'drawn frame CPU ms': 4,
      'dearest frame CPU ms': 20,
    });
    expect(frameCosts(events.slice(0, 1))).toEqual({
      'page frame CPU ms': 1,
      'dearest frame CPU ms': 1,
    });
    expect(frameCosts([])).toEqual({});
  });

  it('holds each goal against the page that it names', () => {
    const verdicts = judge(
      saved([
        ...seen('reader', 25, [14, 15, 90]),
        ...seen('reader', 250, [16]),
        ...seen('scrollama-d3', 25, [20]),
        ...seen('gsap-d3', 25, [15]),
        ...seen('scrollama-d3', 250, [100]),
      ]),
    );
    expect(
      verdicts.map(({ name, steps, most, met }) => [name, steps, Math.round(most), met]),
    ).toEqual([
      [`${ROW}, 0.8 x gsap-d3`, 25, 12, false],
      [`${ROW}, 0.8 x scrollama-d3`, 250, 80, true],
      [`${ROW}, 1.3 x at 25`, 250, 20, true],
    ]);
  });

  it('judges pages and rows that exist', () => {
    const names = SUBJECTS.map(({ name }) => name);
    for (const { ours, most } of GOALS) {
      expect(names).toContain(ours);
      if ('pages' in most) for (const page of most.pages) expect(names).toContain(page);
    }
  });

  it('prints a run with its faults left out, missed goals plainly', () => {
    const fault: Visit = { page: 'gsap', steps: 25, line: 'fast', run: 1, fault: 'it hung' };
    const text = reportOf(
      saved([
        ...seen('plain', 25, [10]),
        ...seen('reader', 25, [30]),
        ...seen('scrollama-d3', 25, [20]),
        fault,
      ]),
    );
    expect(text).toContain('### 25 steps, fast');
    expect(text).toMatch(
      /main thread ms\/1,000 px, reader +\| +30 +\| +3\.0 +\| +1\.5 \(scrollama-d3\)/,
    );
    expect(text).toMatch(/0\.8 x scrollama-d3 +\|.*\| +NO \|/);
    expect(
      new Set(
        table([
          ['a', 'b'],
          ['long', '1'],
        ])
          .split('\n')
          .map((line) => line.length),
      ).size,
    ).toBe(1);
  });
});

describe('the text of the bench', () => {
  it.each(['charts', 'peaks'] as const)('is a good story with %s', (picture) => {
    const loaded = loadStory(new Map([['story.json', scriptBytes(picture, 25)]]), catalog);
    expect(loaded.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(loaded.ok && loaded.value.steps).toHaveLength(25);
  });

  it('is as long as it says, with the same words for every page', () => {
    const text = textOf(250);
    expect(text.chapters.flatMap(({ steps }) => steps)).toHaveLength(250);
    const words = textOf(25)
      .chapters.flatMap(({ steps }) => steps.flatMap(({ paragraphs }) => paragraphs))
      .join(' ')
      .split(' ').length;
    expect(words).toBeGreaterThan(1500);
    expect(words).toBeLessThan(2200);
  });
});
