import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { headersFile } from '../../bin/site-headers.mjs';
import { NOTHING_INLINE, policy } from './policy.mjs';
import { RULES, ruleOf } from './rules.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll rules '));
afterAll(() => rmSync(home, { recursive: true }));

it('lets nobody frame a page, and others an embed alone', () => {
  expect(['/', '/s/tale/', '/embedded/', '/%65mbed/x/'].map((a) => ruleOf(a).kind)).toEqual(
    Array(4).fill('page'),
  );
  expect(ruleOf('/embed/en/tale/').kind).toBe('embed');
});

it('has an embed name its site, which a sandboxed frame would not take for itself, and frame nothing', () => {
  const embed = policy(NOTHING_INLINE, { embedOf: 'https://a.org' });
  for (const what of ['script', 'style', 'img', 'font', 'connect'])
    expect(embed).toContain(`${what}-src 'self' https://a.org`);
  expect(embed).not.toContain('frame-src');
  expect(policy(NOTHING_INLINE, { embedOf: '' })).not.toContain('http');
});

it('gives hosts at most 20 rules that never overlap, in lines that they take', () => {
  for (const name of ['s', 'about', 'scenes', 'embed', '_next', 'stills', 'stories', 'cards'])
    mkdirSync(path.join(home, name));
  writeFileSync(path.join(home, 'index.html'), '');
  const text = headersFile(home, '/tales', 'https://a.org');
  const addresses = text.match(/^\/\S+/gm) ?? [];
  expect(addresses).toContain('/tales/s/*');
  expect(addresses.length).toBeLessThanOrEqual(20);
  const prefixes = addresses.map((address) => address.replace(/\*$/, ''));
  const [root, ...folders] = prefixes;
  expect(root).toBe('/tales/');
  for (const one of folders)
    expect(folders.filter((other) => other.startsWith(one))).toEqual([one]);
  expect(RULES.every(({ prefix }) => prefixes.includes(`/tales${prefix}`))).toBe(true);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  const embed = text.slice(text.indexOf('/tales/embed/*'));
  expect(embed).toContain('frame-ancestors https://a.org\n');
  expect(embed).not.toContain('X-Frame-Options');
  expect(text.match(/X-Frame-Options: DENY/g)).toHaveLength(addresses.length - 1);
});
