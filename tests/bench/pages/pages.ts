/** The pages of a comparison: where each lies, how it scrolls and which key takes it on. */
import { join } from 'node:path';
import { PEERS, SITE } from './places.ts';

export interface Subject {
  /** As `--only` and the tables call it. */
  readonly name: string;
  /** Folder that is served for it. */
  readonly folder: string;
  readonly path: (steps: number) => string;
  /** The first words that the page shows. */
  readonly words: string;
  /** What scrolls, where it is not the document. */
  readonly scroller?: string;
  /** The key that leads on, by the page's own habit or the browser's. */
  readonly key: string;
  /** It has a canvas: what concerns frames of 3D is asked of these alone. */
  readonly canvas: boolean;
  /** Ours, or whose speed ours is compared with. */
  readonly ours: boolean;
  /** A story of the library: it has one length, whatever sizes are asked for. */
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
  flat('gsap-d3'),
  { ...flat('reveal'), words: '.step p', scroller: '.reveal-viewport', key: 'ArrowRight' },
  drei,
  { ...drei, name: 'drei-demand', path: (steps) => `/${steps}/?frames=demand` },
  ours('reader', 'charts', false),
  ours('reader-3d', 'peaks', true),
  story('air', 'air-on-the-mountain', false),
  story('ten-peaks', 'ten-peaks', true),
];
