/**
 * The build's list of hashes of inline scripts and style sheets by page: written once after a build, read by
 * the server.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inlineHashes } from './policy.mjs';

const FILE = 'policies.json';
/** Key for pages that may appear at any address: not found, and errors. */
export const ANY = '*';

/** @param {string} folder @returns {string[]} */
export function htmlFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Removes all scripts from a page that is sent at any address: a script could take it for the page of that
 * address, or need what has just failed.
 * @param {string} html
 * @returns {string}
 */
export const withoutScripts = (html) =>
  html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');

/** `s/ten-peaks.html` -> `/s/ten-peaks/`. @param {string} name */
export function addressOf(name) {
  const path = name
    .replaceAll('\\', '/')
    .replace(/\.html$/, '')
    .replace(/(^|\/)index$/, '');
  return path === '' ? '/' : `/${path}/`;
}

/** @param {string} dist a finished build of Next */
export function writePolicies(dist) {
  /** @type {Record<string, import('./policy.mjs').Hashes>} */
  const pages = {};
  const any = { scripts: new Set(), styles: new Set() };
  for (const part of ['app', 'pages']) {
    const folder = join(dist, 'server', part);
    for (const file of htmlFiles(folder)) {
      const address = addressOf(relative(folder, file));
      const hashes = inlineHashes(readFileSync(file, 'utf8'));
      if (/^\/(_[^/]+|404|500)\/$/.test(address)) {
        for (const hash of hashes.scripts) any.scripts.add(hash);
        for (const hash of hashes.styles) any.styles.add(hash);
      } else pages[address] = hashes;
    }
  }
  pages[ANY] = { scripts: [...any.scripts], styles: [...any.styles] };
  writeFileSync(join(dist, FILE), JSON.stringify(pages));
}

/** @param {string} dist @returns {ReadonlyMap<string, import('./policy.mjs').Hashes>} */
export function readPolicies(dist) {
  return new Map(Object.entries(JSON.parse(readFileSync(join(dist, FILE), 'utf8'))));
}
