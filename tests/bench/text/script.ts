/**
 * The text of a comparison as a story script: chapters of at least five steps of about 65 words, each chapter
 * with one picture that changes from step to step. `charts`: a line chart per chapter; `marks`: 200 discs that
 * move in every step; `peaks`: one range for all chapters.
 */
import { markRows } from './marks.ts';
import { sentences } from './sentences.ts';

export type Picture = 'charts' | 'marks' | 'peaks';
/** The most chapters of a story. */
const MOST_CHAPTERS = 50;
export const perChapter = (steps: number) => Math.max(5, Math.ceil(steps / MOST_CHAPTERS));
const YEARS = 30;
const PEAKS = 10;
const SOURCE = 'arithmetic';

/** A dozen series are enough, because more would differ only in their names. */
const SERIES = 12;
const seriesOf = (chapter: number) => `series-${(chapter % SERIES) + 1}`;
const valueAt = (series: number, x: number) =>
  Math.round(40 + 30 * Math.sin(x / 4 + series) + x * (1 + (series % 3)));

const series = (n: number) => ({
  title: `Series ${'ABCDEFGHIJKL'[n]}`,
  of: 'a curve',
  status: 'derived',
  sources: [SOURCE],
  xType: 'number',
  xLabel: 'Number',
  rows: [['x', 'value'], ...chartRows(n)],
});

/** x and value of the curve in a chapter's chart. */
export const chartRows = (chapter: number): readonly (readonly [number, number])[] =>
  Array.from({ length: YEARS }, (_, x) => [x + 1, valueAt(chapter % SERIES, x + 1)] as const);

const chart = (chapter: number) => ({
  kind: 'lines',
  params: {
    x: { from: 1, to: YEARS, ticks: [1, 15, YEARS] },
    panels: { all: { lines: { curve: { series: seriesOf(chapter) } } } },
  },
});

const marks = {
  title: 'Marks',
  xType: 'words',
  of: 'a number',
  status: 'derived',
  sources: [SOURCE],
  columns: { b: { title: 'Second' }, c: { title: 'Third' } },
  rows: [
    ['x', 'value', 'b', 'c'],
    ...markRows().map(({ a, b, c }, i) => [`mark ${i + 1}`, a, b, c]),
  ],
};
const discs = {
  kind: 'chart',
  params: { series: 'marks', mark: 'point', x: 'value', y: 'b' },
};

const BUMPS = {
  top: { x: 0, y: 0, height: 1, radius: 0.8, sharpness: 1 },
  side: { x: 0.4, y: 0.1, height: 0.5, radius: 0.5, sharpness: 1 },
};
const range = {
  kind: 'peaks',
  params: {
    peaks: Object.fromEntries(
      Array.from({ length: PEAKS }, (_, n) => [
        `peak-${n + 1}`,
        {
          name: `Peak ${'ABCDEFGHIJ'[n]}`,
          height: 7 + ((n * 7) % 9),
          radius: 5,
          seed: n + 1,
          bumps: BUMPS,
        },
      ]),
    ),
  },
};

/** The stage of a step: its chapter's picture, drawn up to `share`. */
function stageOf(picture: Picture, chapter: number, share: number): object {
  if (picture === 'charts') return { [`chart-${chapter + 1}`]: { until: 1 + (YEARS - 1) * share } };
  if (picture === 'marks')
    return { discs: { view: Math.round(share * 5) % 2 === 0 ? { x: 'b', y: 'c' } : 'first' } };
  // Every fifth chapter has the same pictures, because a range takes long to draw as a still.
  const turn = chapter % 5;
  const level = (n: number) => (Math.ceil(share * 5) / 5) * ((((turn + n) % 4) + 1) / 4);
  const levels = Array.from({ length: PEAKS }, (_, n) => [`peak-${n + 1}`, level(n)]);
  const view = turn % 2 === 0 ? 'range' : `peak-${turn * 2}`;
  return { range: { levels: Object.fromEntries(levels), view } };
}

const ALT = {
  charts: 'A curve, drawn further.',
  marks: 'Discs in another order.',
  peaks: 'The range, painted further.',
};
/** The script as an object; deterministic. `steps`: a multiple of the steps of a chapter. */
export function makeScript(picture: Picture, steps: number): object {
  const each = perChapter(steps);
  const chapters = Array.from({ length: Math.ceil(steps / each) }, (_, c) => c);
  return {
    schemaVersion: 1,
    id: `${picture}-${steps}`,
    title: 'A walk along a scroll',
    summary: 'The same words on every page, so that pages can be compared.',
    lang: 'en-GB',
    authors: ["Handscroll's bench"],
    ...(picture !== 'peaks' && {
      sources: {
        [SOURCE]: { title: 'Worked out by hand', publisher: "Handscroll's bench", kind: 'other' },
      },
      data:
        picture === 'marks'
          ? { marks }
          : Object.fromEntries(
              Array.from({ length: Math.min(SERIES, chapters.length) }, (_, n) => [
                seriesOf(n),
                series(n),
              ]),
            ),
    }),
    scenes:
      picture === 'peaks'
        ? { range }
        : picture === 'marks'
          ? { discs }
          : Object.fromEntries(chapters.map((c) => [`chart-${c + 1}`, chart(c)])),
    chapters: chapters.map((c) => ({
      id: `chapter-${c + 1}`,
      title: sentences(c, 1).split(/[,.;]/)[0],
      steps: Array.from({ length: each }, (_, i) => {
        const n = c * each + i;
        return {
          id: `step-${n + 1}`,
          title: sentences(n + 7, 1).split(/[,.;]/)[0],
          text: `${sentences(n, 3)}\n\n${sentences(n + 3, 2)}`,
          alt: ALT[picture],
          print: 'none',
          stage: stageOf(picture, c, (i + 1) / each),
        };
      }),
    })),
  };
}
