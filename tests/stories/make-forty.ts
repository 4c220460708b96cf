/** A story with forty different peaks, because ranges must work for more than ten. */
const PEAKS = 40;
const GOAL = 50;

const peak = (n: number) => ({
  name: `Peak ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n % 26]}${n < 26 ? '' : ' again'}`,
  height: 6 + ((n * 7) % 10),
  radius: 4 + (n % 4) * 0.6,
  seed: n + 1,
  goal: GOAL,
  reach: 2,
  bumps: {
    top: { x: 0, y: 0, height: 1, radius: 0.7 + (n % 3) * 0.1, sharpness: 0.6 + (n % 5) * 0.3 },
    ...(n % 2 === 0 && {
      side: { x: n % 4 === 0 ? 0.4 : -0.4, y: 0.1, height: 0.5, radius: 0.5, sharpness: 1 },
    }),
  },
});
const perPeak = <T>(value: (n: number) => T): { readonly [id: string]: T } =>
  Object.fromEntries(Array.from({ length: PEAKS }, (_, n) => [`peak-${n + 1}`, value(n)]));

/** The script as an object; deterministic. */
export const makeForty = (): object => ({
  schemaVersion: 1,
  id: 'forty-peaks',
  title: 'A range of many peaks',
  summary: 'As many peaks as a phone can bear, each bound to its own number.',
  lang: 'en-GB',
  authors: ["Handscroll's tests"],
  sources: {
    arithmetic: {
      title: 'Worked out by hand',
      publisher: "Handscroll's tests",
      via: 'A sheet of squared paper',
      kind: 'other',
    },
  },
  data: {
    numbers: {
      title: 'A number for each peak',
      of: 'the number of the peak, doubled',
      status: 'derived',
      sources: ['arithmetic'],
      xType: 'words',
      rows: [
        ['x', 'value'],
        ...Array.from({ length: PEAKS }, (_, n) => [`peak-${n + 1}`, 2 * n + 2]),
      ],
    },
  },
  scenes: { range: { kind: 'peaks', params: { peaks: perPeak(peak) } } },
  chapters: [
    {
      id: 'range',
      title: 'The range',
      steps: [
        {
          id: 'bare',
          title: 'Bare',
          text: 'The whole range in outline.',
          alt: 'A range of bare peaks.',
          stage: { range: {} },
        },
        {
          id: 'painted',
          title: 'Painted',
          text: 'Each is painted to its own number.',
          alt: 'A range painted higher and higher from left to right.',
          stage: { range: { levels: perPeak((n) => ({ series: 'numbers', x: `peak-${n + 1}` })) } },
          builds: [{ text: 'The last one, close by.', stage: { range: { view: 'peak-40' } } }],
        },
      ],
    },
  ],
});
