/**
 * All pages that must exist, computed without a build: from the files of app/, the stories and the scene
 * kinds.
 */
import { existsSync, readdirSync } from 'node:fs';
import { catalog } from '../../components/themes/catalog.ts';

const stories = () =>
  readdirSync('story/library').filter((name) => existsSync(`story/library/${name}/story.json`));

/**
 * An edition has the pages of its original, in other words; most of its addresses would match those of the
 * original, whose pages are looked at.
 */
const EDITION = /^\/s\/\[slug\]\/\[lang\]\/(?!class\/)/;

/** The addresses. Slugs and kinds are filled in; other dynamic parts keep their brackets. */
export function expectedPages(): readonly string[] {
  const slugs = stories();
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\/page\.tsx$/.test(file) && !EDITION.test(file))
    .map((file) => file.replace(/\/\([^)]*\)/g, '').replace(/page\.tsx$/, ''))
    .flatMap((route) => {
      if (route.includes('[slug]')) return slugs.map((slug) => route.replace('[slug]', slug));
      if (route.includes('[kind]'))
        return [...catalog.kinds.keys()].map((kind) => route.replace('[kind]', kind));
      return [route];
    })
    .toSorted();
}

/** The addresses that match one entry of `expectedPages`. */
export function madeFrom(expected: string, addresses: readonly string[]): readonly string[] {
  const parts = expected.replace(/\/\[\[[^\]]+\]\]/, '(?:/.+)?').replace(/\[[^\]]+\]/g, '[^/]+');
  const pattern = new RegExp(`^${parts}$`);
  return addresses.filter((address) => pattern.test(address));
}
