/** What is looked at, from the build's own list: a page that is added later is in without another word. */
import { filled, pageRoutes, pages } from '../browser/routes.ts';

const FLAGSHIP = '/s/ten-peaks/';
/** An address that there is none of: its page is as good as any. */
const NOWHERE = '/no-such-page/';

export const allPages: readonly string[] = [...pages, NOWHERE];

const isStory = (address: string) => /^\/s\/[^/]+\/$/.test(address);
export const stories: readonly string[] = [
  FLAGSHIP,
  ...pages.filter((address) => isStory(address) && address !== FLAGSHIP),
];

/** Of an edition's pages the first stands for all: they are those of the original in other words. */
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
