/**
 * The addresses of the server, from the build's own lists, so that tests over all addresses include new
 * pages, routes and files automatically.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const DIST = '.next-server';
const read = <T>(file: string): T => JSON.parse(readFileSync(join(DIST, file), 'utf8')) as T;

/** Every page that was prerendered, by its address. */
export const pages: readonly string[] = Object.keys(
  read<Readonly<Record<string, unknown>>>('policies.json'),
)
  .filter((address) => address !== '*')
  .sort();

const routes = Object.entries(
  read<Readonly<Record<string, string>>>('app-path-routes-manifest.json'),
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
const prerendered = Object.keys(
  read<{ readonly routes: object }>('prerender-manifest.json').routes,
);
/** Files that are routes, one of each: `/robots.txt`, `/s/ten-peaks/cite.json`. */
export const fileRoutes: readonly string[] = routes
  .filter(([file, route]) => file.endsWith('/route') && !route.startsWith('/api/'))
  .flatMap(([, route]) => prerendered.find((address) => filled(route).test(address)) ?? []);

const ending = (address: string) => address.replace(/^.*\./, '');
/** One of each ending. */
function samples(addresses: readonly string[]): readonly string[] {
  return [...new Map(addresses.map((address) => [ending(address), address])).values()];
}

/** Static files beside the pages: ours and those of Next. */
function filesBeside(): readonly (readonly string[])[] {
  const { build } = read<{ readonly build: string }>('handscroll.json');
  const ours = JSON.parse(readFileSync(`.handscroll/files/${build}.json`, 'utf8')) as string[];
  const chunks = readdirSync(join(DIST, 'static'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .map((path) => path.replace(`${DIST}/static/`, '/_next/static/'));
  return [ours, chunks];
}
export const files = (): readonly string[] => filesBeside().flat();
/** One of each type. */
export const fileSamples = (): readonly string[] => filesBeside().flatMap(samples);
