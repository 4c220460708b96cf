/** The headers that every answer of the server must have, whatever its status. */
import { createHash } from 'node:crypto';
import { expect } from 'vitest';

const SET = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;
const OPEN = {
  'cross-origin-resource-policy': 'cross-origin',
  'access-control-allow-origin': '*',
} as const;
/**
 * Headers by kind of address: pages that may not be framed, files that a sandboxed frame fetches, and embeds.
 */
const KINDS = {
  page: {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
  },
  /** The preview of a draft, which only the studio may frame. */
  preview: {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'SAMEORIGIN',
  },
  file: { 'cross-origin-opener-policy': 'same-origin', 'x-frame-options': 'DENY', ...OPEN },
  embed: { 'cross-origin-opener-policy': 'unsafe-none', ...OPEN },
} as const;
/** The `frame-ancestors` of each kind. */
const FRAMES = { page: "'none'", file: "'none'", preview: "'self'", embed: '*' } as const;
const kindOf = (address: string) => {
  if (address.startsWith('/embed/')) return 'embed';
  if (address.startsWith('/studio/preview/')) return 'preview';
  return /^\/(?:_next\/static|stills|cards|stories)\//.test(address) ? 'file' : 'page';
};
/**
 * Rules of every policy; in addition it may contain only the hashes of the page's own scripts and style
 * sheet.
 */
const RULES = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

/**
 * Expects these headers and rules of an answer.
 * @param headers with lower-case names
 * @param address the requested address
 * @param what description for the failure message
 */
export function expectGuarded(
  headers: Readonly<Record<string, string>>,
  address: string,
  what = address,
): void {
  const kind = kindOf(address);
  expect(headers, what).toMatchObject({ ...SET, ...KINDS[kind] });
  expect(headers['permissions-policy'], what).toContain('camera=()');
  for (const name of ['x-powered-by', 'server', ...Object.keys({ ...OPEN, 'x-frame-options': '' })])
    if (!(name in KINDS[kind])) expect(headers, what).not.toHaveProperty(name);
  const policy = headers['content-security-policy'] ?? '';
  const ancestors = `frame-ancestors ${FRAMES[kind]}`;
  expect(policy.split('; '), what).toEqual(expect.arrayContaining([...RULES, ancestors]));
  expect(policy, what).toMatch(/; style-src 'self'( 'sha256-[\w+/]{43}='){0,3};/);
  expect(policy.replace(ancestors, ''), what).not.toMatch(/unsafe|nonce|\*|https?:/);
  // A hash for each piece that a page comes in: the page of 51 forms has the most.
  expect(policy.length, what).toBeLessThan(2000);
}

/** Faults of a page's markup under its own policy; empty if there are none. */
export function markupFaults(html: string, policy: string): readonly string[] {
  const faults: string[] = [];
  const hashed = (body: string) =>
    policy.includes(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
  for (const [, attributes = '', body = ''] of html.matchAll(
    /<script\b([^>]*)>([\s\S]*?)<\/script>/g,
  )) {
    if (/\ssrc=/.test(attributes)) {
      if (!/\ssrc="\/_next\/static\//.test(attributes)) faults.push(`script ${attributes}`);
      continue;
    }
    if (!hashed(body)) faults.push(`no hash for ${body.slice(0, 60)}`);
  }
  // Scripts with React's data quote markup that the browser never parses.
  let markup = html.replace(/<script\b[\s\S]*?<\/script>/g, '');
  // A story's page has one sheet for its first screen, one for its lengths, and one for a theme that is not the
  // first; no others.
  let sheets = 0;
  markup = markup.replace(/<style>([\s\S]*?)<\/style>/g, (sheet, body: string) =>
    hashed(body) && ++sheets <= 3 ? '' : sheet,
  );
  for (const [found] of markup.matchAll(
    /<style\b[^>]*>|<[^<>]+\sstyle\s*=[^<>]*>|<[^<>]+\son[a-z]+\s*=[^<>]*>/gi,
  ))
    faults.push(found.slice(0, 120));
  return faults;
}
