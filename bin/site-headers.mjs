/** The file `_headers` of an export: what only a server can say, for hosts that read it (Netlify, Cloudflare Pages). */
import { readdirSync } from 'node:fs';
import { PAGE, RULES, staticHeaders } from '../app/_server/rules.mjs';

/**
 * Each folder has one rule, so that no address has two: there Cloudflare would take both and Netlify one.
 * @param {string} folder of the export @param {string} base @param {string} frames sources of a policy
 */
export function headersFile(folder, base, frames) {
  const open = new Set(RULES.map(({ prefix }) => prefix.split('/')[1]));
  const pages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !open.has(entry.name))
    .map(({ name }) => `/${name}/*`)
    .sort();
  const ofPages = staticHeaders(PAGE, frames);
  const rules = [
    ...['/', ...pages].map((address) => ({ address, headers: ofPages })),
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
