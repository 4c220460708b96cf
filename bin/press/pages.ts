/** The addresses of all pages, in one table: what is printed for a story, for the library, and with the program. */
import { EXAMPLES } from '../../components/scenes/examples.g.ts';
import { partsOf } from '../../components/step/story-part.ts';
import type { StoredStory } from '../../story/disk/stored-story.ts';
import { GUIDES } from '../guide-names.mjs';

/** What a site has, from the environment of the press. */
export interface SiteParts {
  /** Whether its origin is known, which absolute addresses need. */
  readonly origin: boolean;
  /** Whether it has the pages with notes and answers. */
  readonly desk: boolean;
  /** Whether it is served by our server, which classes and keys need. */
  readonly server: boolean;
  /** Which parts its owner leaves out; guides stay, because other parts link to them. */
  readonly leaveOut: readonly string[];
}

const STORY = ['', 'tour/', 'print/', 'print/lesson/', 'data/', 'sources/', 'transcript/'];
const DESK = ['present/', 'present/audience/', 'print/teacher/'];
/** Files beside the page of a story or a step. */
const CITES = ['cite.json', 'cite.bib'];

/** Pages of a story in all its languages; of a story that cannot be shown, the one that says why. */
export function storyPages(
  { slug, editions }: StoredStory,
  { origin, desk, server }: SiteParts,
): readonly string[] {
  if (editions.length === 0) return [`/s/${slug}/`];
  const beside = [...CITES, ...(origin ? ['oembed.json'] : [])];
  const pages = [...STORY, ...(desk ? DESK : []), ...(server ? ['class/'] : [])];
  return editions.flatMap(({ story }) => [
    ...pages.map((page) => story.address + page),
    ...['', ...story.steps.map(({ id }) => `step/${id}/`)].flatMap((at) =>
      [...(at === '' ? [] : ['']), ...beside].map((file) => story.address + at + file),
    ),
    ...partsOf(story).map((at) => ['/embed', story.lang, slug, ...at, ''].join('/')),
  ]);
}

const isIn = (leaveOut: readonly string[]) => (address: string) =>
  address.startsWith('/help/') || !leaveOut.includes(address.split('/')[1] ?? '');

/** Pages that list stories. */
export const libraryPages = ({ origin, leaveOut }: SiteParts): readonly string[] =>
  [
    ...['/', '/about/', '/404.html', '/robots.txt', '/sitemap.xml'],
    ...(origin ? ['/feed.xml', '/feed.json'] : []),
  ].filter(isIn(leaveOut));

/** Pages of the program, which change with nothing else. */
export const programPages = ({ server, leaveOut }: SiteParts): readonly string[] =>
  [
    ...['/scenes/', ...[...EXAMPLES.keys()].map((kind) => `/scenes/${kind}/`)],
    ...['/help/', ...GUIDES.map((guide) => `/help/${guide}/`)],
    ...['/studio/', '/studio/preview/', '/class/', '/join/', '/icon.svg'],
    ...(server ? ['/key/ask/', '/key/wrong/', '/key/wait/'] : []),
  ].filter(isIn(leaveOut));
