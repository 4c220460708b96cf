/** What a check of a site has found, and how each fault is cured; of one sort the first address and how many more. */

export interface Finding {
  readonly code: string;
  /** A note is no fault, or one that this host can't cure. */
  readonly level: 'problem' | 'note';
  readonly address: string;
  /** How many more addresses have the same fault. */
  more: number;
  readonly what: string;
  readonly cure: string;
}

/** Host -> how its headers are set, by what it says of itself. */
const HOSTS: readonly (readonly [RegExp, string])[] = [
  [
    /nginx/i,
    'write the settings anew with --conf nginx, include them in the server block, reload nginx',
  ],
  [
    /caddy/i,
    'write the settings anew with --conf caddy, import them in the site block, reload Caddy',
  ],
  [/netlify|cloudflare/i, 'publish the whole folder: its file _headers has to be at the top'],
];
const ANY_HOST =
  'have the host send it (export --conf nginx or caddy writes the settings; Netlify and Cloudflare read _headers)';
/** It takes no headers from whoever publishes. */
export const hasNoHeaders = (server: string): boolean => /github\.com/i.test(server);

const AGAIN = 'export with --site and publish the whole folder';
const UNTOUCHED =
  'turn off what the host changes in pages (minify, inject, "optimise"); publish the folder as it is';

const OF_HOST = /^(?:header-|frames|embed-frames|policy-twice|type|immutable|revalidate)/;
/** Code -> cure, beside those of the host and of another export. */
const CURES: Readonly<Record<string, string>> = {
  'no-headers':
    'GitHub Pages sends none of our headers: pages can be framed by others; publish with --public there',
  'no-site':
    'export with --site https://… to have canonical addresses, cards, feeds, sitemap and oEmbed',
  'many-pages': 'the others are not checked',
  site: 'export with --site and --base as the site is really served',
  'page-status': 'publish the whole folder, with its empty names and dots',
  'file-status':
    'publish the whole folder, its .nojekyll too: some hosts leave out names that begin with _',
  'policy-missing': UNTOUCHED,
  policy: UNTOUCHED,
  elsewhere: UNTOUCHED,
  redirect:
    'nginx: absolute_redirect off; elsewhere: let the host redirect to the same address with a slash',
  'not-found': 'let the host answer 404, not a page of its own or the start page',
  'not-found-page': 'name 404.html as the page for what is not found',
  robots: 'let robots.txt and the header X-Robots-Tag allow the pages',
  compression: 'export with --compress and let the host send those files, or have it compress text',
  ranges: 'let the host answer a part of a sound when it is asked for one',
};

export function reportOf() {
  const findings = new Map<string, Finding>();
  let server = '';
  return {
    /** @param name what the host says it is */
    isServedBy: (name: string) => void (server = name),
    found(code: string, url: URL, what: string, level: Finding['level'] = 'problem') {
      const key = `${code} ${what}`;
      const before = findings.get(key);
      if (before) return void (before.more += 1);
      const ofHost = HOSTS.find(([named]) => named.test(server))?.[1] ?? ANY_HOST;
      const cure = CURES[code] ?? (OF_HOST.test(code) ? ofHost : AGAIN);
      findings.set(key, { ...{ code, level, address: url.href, more: 0, what, cure } });
    },
    /** Problems before notes. */
    findings: () => [...findings.values()].sort((a, b) => b.level.localeCompare(a.level)),
  };
}
export type Report = ReturnType<typeof reportOf>;
