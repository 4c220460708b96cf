/**
 * The addresses of the server, from the build's own lists, so that tests over all addresses include new
 * pages, routes and files automatically.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const DIST = '.next-server';
const BUNDLES = join('.handscroll', 'bundles');
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** The folders of what stands: of every story, of the library, of the program. */
const printed: readonly string[] = readdirSync(BUNDLES).flatMap((slug) => {
  const here = join(BUNDLES, slug);
  const current = join('.handscroll', 'shelf', 'current', slug);
  if (existsSync(current)) return [join(here, read<{ readonly version: string }>(current).version)];
  if (!slug.startsWith('_')) return [];
  // A library with feeds is that of a server with an origin, which other tests start.
  return readdirSync(here)
    .map((name) => join(here, name))
    .filter((folder) => !existsSync(join(folder, 'pages', 'feed.xml')));
});
const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`)
        .map((address) => address.replaceAll('\\', '/'))
    : [];
const addresses = [...new Set(printed.flatMap((folder) => filesIn(join(folder, 'pages'))))].sort();

/** Every page that was printed, by its address. */
export const pages: readonly string[] = addresses
  .filter((address) => address.endsWith('/index.html') && !address.startsWith('/key/'))
  .map((address) => address.replace(/index\.html$/, ''));

/** The file of a printed page. */
export const pageFile = (address: string): string =>
  printed.map((folder) => join(folder, 'pages', address, 'index.html')).find(existsSync) ?? '';

const routes = Object.entries(
  read<Readonly<Record<string, string>>>(join(DIST, 'app-path-routes-manifest.json')),
);
/** A regular expression for the addresses of a route; languages are distinguished from names of pages. */
export const filled = (route: string): RegExp => {
  const pattern = route
    .replace(/\/\[\[[^\]]+\]\]/g, '(?:/.+)?')
    .replaceAll('[lang]', '[a-z]{2,3}(?:-[A-Za-z]+)*')
    .replace(/\[(?!a-z|A-Z)[^\]]+\]/g, '[^/]+');
  return new RegExp(`^${pattern}$`);
};
/** The address of a route for a class that does not exist. */
const inNoClass = (route: string) =>
  `${route.replaceAll('[code]', 'ABCDEF').replaceAll('[role]', 'student')}/`;

/** Patterns of pages: `/s/[slug]/tour`. */
export const pageRoutes: readonly string[] = routes
  .filter(([file, route]) => file.endsWith('/page') && !route.startsWith('/_'))
  .map(([, route]) => route);
/** Addresses of routes that are made on request. */
export const liveRoutes: readonly string[] = routes
  .filter(([file, route]) => file.endsWith('/route') && route.startsWith('/api/'))
  .map(([, route]) => inNoClass(route));
/** Files that are routes, one of each: `/robots.txt`, `/s/ten-peaks/cite.json`. */
export const fileRoutes: readonly string[] = routes
  .filter(([file, route]) => file.endsWith('/route') && !route.startsWith('/api/'))
  .flatMap(([, route]) => addresses.find((address) => filled(route).test(address)) ?? []);

const ending = (address: string) => address.replace(/^.*\./, '');
/** One of each ending. */
function samples(addresses: readonly string[]): readonly string[] {
  return [...new Map(addresses.map((address) => [ending(address), address])).values()];
}

/** Static files beside the pages: ours and those of Next. */
function filesBeside(): readonly (readonly string[])[] {
  const { build } = read<{ readonly build: string }>(join(DIST, 'handscroll.json'));
  const ours = [
    ...read<string[]>(`.handscroll/files/${build}.json`),
    ...printed.flatMap((folder) => filesIn(join(folder, 'files'))),
  ];
  const chunks = readdirSync(join(DIST, 'static'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .map((path) => path.replace(`${DIST}/static/`, '/_next/static/'));
  return [ours, chunks];
}
export const files = (): readonly string[] => filesBeside().flat();
/** One of each type. */
export const fileSamples = (): readonly string[] => filesBeside().flatMap(samples);
