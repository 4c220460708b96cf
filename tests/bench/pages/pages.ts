/** The pages of a comparison: their addresses, how they scroll, and the key that moves on. */
import { join } from 'node:path';
import { PEERS, SITE } from './places.ts';

export interface Subject {
  /** The name in `--only` and in the tables. */
  readonly name: string;
  /** The folder to serve. */
  readonly folder: string;
  readonly path: (steps: number) => string;
  /** The first words that the page shows. */
  readonly words: string;
  /** The scrolling element, if it is not the document. */
  readonly scroller?: string;
  /** The key that moves on, defined by the page or by the browser. */
  readonly key: string;
  /** Whether it has a canvas; frames of 3D are measured only then. */
  readonly canvas: boolean;
  /** Whether the page is ours; otherwise it is one that ours is compared with. */
  readonly ours: boolean;
  /** A story of the library: its length is fixed, whatever sizes are chosen. */
  readonly isStory?: true;
}

const flat = (name: string): Subject => ({
  name,
  folder: join(PEERS, name),
  path: (steps) => `/${steps}/`,
  words: 'h1',
  key: 'PageDown',
  canvas: false,
  ours: false,
});
const drei = {
  ...flat('drei'),
  words: '.step p',
  scroller: 'canvas ~ div',
  canvas: true,
};
const ours = (name: string, story: string, canvas: boolean): Subject => ({
  name,
  folder: SITE,
  path: (steps) => `/s/${story}-${steps}/`,
  words: 'h1',
  key: 'ArrowRight',
  canvas,
  ours: true,
});

const story = (name: string, slug: string, canvas: boolean): Subject => ({
  ...ours(name, slug, canvas),
  path: () => `/s/${slug}/`,
  isStory: true,
});

export const SUBJECTS: readonly Subject[] = [
  flat('plain'),
  flat('next'),
  flat('scrollama'),
  flat('gsap'),
  flat('scrollama-d3'),
  flat('scrollama-d3-marks'),
  flat('gsap-d3'),
  { ...flat('reveal'), words: '.step p', scroller: '.reveal-viewport', key: 'ArrowRight' },
  drei,
  { ...drei, name: 'drei-demand', path: (steps) => `/${steps}/?frames=demand` },
  ours('reader', 'charts', false),
  ours('reader-marks', 'marks', false),
  ours('reader-3d', 'peaks', true),
  story('air', 'air-on-the-mountain', false),
  story('ten-peaks', 'ten-peaks', true),
];
