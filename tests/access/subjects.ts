/** The pages to check, from the build's own list, so that new pages are included automatically. */
import { filled, pageRoutes, pages } from '../browser/routes.ts';

const FLAGSHIP = '/s/ten-peaks/';
/** An address that does not exist: the page of a 404 answer is checked too. */
const NOWHERE = '/no-such-page/';

export const allPages: readonly string[] = [...pages, NOWHERE];

const isStory = (address: string) => /^\/s\/[^/]+\/$/.test(address);
export const stories: readonly string[] = [
  FLAGSHIP,
  ...pages.filter((address) => isStory(address) && address !== FLAGSHIP),
];

/** Pages of an edition are those of the original in other words, so only the first is checked. */
const isRepeated = (route: string) => route.startsWith('/s/[slug]/[lang]/');

/** One page of each kind, the flagship's where there is one. */
export const samplePages: readonly string[] = [
  ...pageRoutes
    .filter((route) => !isRepeated(route))
    .toSorted()
    .flatMap((route) => {
      const all = pages.filter((address) => filled(`${route === '/' ? '' : route}/`).test(address));
      return all.find((address) => address.startsWith(FLAGSHIP)) ?? all[0] ?? [];
    }),
  NOWHERE,
];
