/**
 * Generates the file `_headers` of an export: headers that only a server can set, for hosts that read the
 * file (Netlify, Cloudflare Pages).
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE, RULES, staticHeaders } from '../app/_server/rules.mjs';

/** Files that a browser requests besides a page; excludes the data that Next writes for its own links. */
const SERVED = /\.(js|css|json)$/;

/**
 * Addresses of pages. In a folder of which a part has its own rule, the others are listed one by one.
 * @param {string} folder of the export
 * @param {string} at the address of the folder to list
 * @returns {string[]}
 */
function pagesIn(folder, at) {
  return readdirSync(join(folder, at), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const address = `${at}${entry.name}`;
      if (!entry.isDirectory()) return at !== '/' && SERVED.test(entry.name) ? [address] : [];
      const within = RULES.filter(({ prefix }) => prefix.startsWith(`${address}/`));
      if (within.length === 0) return [`${address}/*`];
      const isPage = existsSync(join(folder, address, 'index.html'));
      return [...(isPage ? [`${address}/`] : []), ...pagesIn(folder, `${address}/`)];
    })
    .filter((address) => !RULES.some(({ prefix }) => address === `${prefix}*`));
}

/**
 * No address matches two rules: Cloudflare would apply both and Netlify one.
 * @param {string} folder of the export
 * @param {string} base
 * @param {string} frames sources of a policy
 */
export function headersFile(folder, base, frames) {
  const ofPages = staticHeaders(PAGE, frames);
  const rules = [
    ...['/', ...pagesIn(folder, '/')].map((address) => ({ address, headers: ofPages })),
    ...RULES.map((rule) => ({ address: `${rule.prefix}*`, headers: staticHeaders(rule, frames) })),
  ];
  return rules
    .map(({ address, headers }) =>
      [base + address, ...Object.entries(headers).map((line) => `  ${line.join(': ')}`), ''].join(
        '\n',
      ),
    )
    .join('');
}
