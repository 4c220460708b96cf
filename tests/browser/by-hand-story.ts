/** A small story of a range and a chart, as the archive that the studio opens. */
import { strToU8, zipSync } from 'fflate';

const cone = { x: 0, y: 0, height: 1, radius: 0.8, sharpness: 1 };
export const STORY = {
  schemaVersion: 1,
  id: 'by-hand',
  title: 'By hand',
  summary: 'A range and a chart.',
  lang: 'en',
  authors: ['Tests'],
  sources: { sums: { title: 'Sums', publisher: 'Tests', kind: 'other' } },
  data: {
    roads: {
      title: 'Roads',
      unit: 'kilometer',
      of: 'roads',
      xType: 'words',
      status: 'measured',
      sources: ['sums'],
      rows: [
        ['x', 'value'],
        ['North', 40],
        ['South', 80],
      ],
    },
  },
  scenes: {
    range: {
      kind: 'peaks',
      params: {
        peaks: { one: { name: 'One', bumps: { cone } }, two: { name: 'Two', bumps: { cone } } },
      },
    },
    chart: { kind: 'bars', params: { series: 'roads' } },
  },
  chapters: [
    {
      id: 'only',
      title: 'Only',
      steps: [
        {
          id: 'bars',
          title: 'Bars',
          text: 'Two bars.',
          stage: { chart: {} },
          alt: 'Two bars.',
        },
        {
          id: 'peaks',
          title: 'Peaks',
          text: 'Two peaks.',
          stage: { range: { levels: { one: 0.4 } } },
          alt: 'Two peaks.',
        },
      ],
    },
  ],
};
export const TEXT = `${JSON.stringify(STORY, null, 2)}\n`;
export const archive = (): Buffer => Buffer.from(zipSync({ 'story.json': strToU8(TEXT) }));
