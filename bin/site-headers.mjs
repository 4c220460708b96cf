/** The file `_headers` of an export: what only a server can say, for hosts that read it (Netlify, Cloudflare Pages). */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE, RULES, staticHeaders } from '../app/_server/rules.mjs';

/** What a browser asks for beside a page: not the data that Next writes for its own links. */
const SERVED = /\.(js|css|json)$/;

/**
 * Addresses of pages. In a folder of which a part has a rule of its own, the rest is named piece by piece.
 * @param {string} folder of the export @param {string} at the address of the folder that is looked into @returns {string[]}
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
 * Each folder has one rule, so that no address has two: there Cloudflare would take both and Netlify one.
 * @param {string} folder of the export @param {string} base @param {string} frames sources of a policy
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
