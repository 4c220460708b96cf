import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { headersFile } from '../../bin/site-headers.mjs';
import { NOTHING_INLINE, policy } from './policy.mjs';
import { RULES, ancestorsOf, headersOf, policyOptions, ruleOf } from './rules.mjs';

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

it('lets the studio alone frame the preview of a draft, which asks for its own scripts and nothing else', () => {
  expect(ruleOf('/studio/').kind).toBe('page');
  expect(ruleOf('/studio/previews/').kind).toBe('page');
  const rule = ruleOf('/studio/preview/');
  expect(headersOf(rule)['X-Frame-Options']).toBe('SAMEORIGIN');
  expect(ancestorsOf(rule, '*')).toBe("frame-ancestors 'self'");
  const preview = policy(NOTHING_INLINE, policyOptions(rule, 'https://a.org'));
  for (const part of ['connect-src blob:', 'media-src blob:'])
    expect(preview.split('; ')).toContain(part);
  expect(preview).toContain("script-src 'self' https://a.org");
  expect(preview).not.toContain('frame-src');
  expect(policyOptions(ruleOf('/studio/'), 'https://a.org')).toEqual({});
});

it('gives hosts at most 20 rules that never overlap, in lines that they take', () => {
  for (const name of ['s', 'about', 'scenes', 'embed', '_next', 'stills', 'stories', 'cards'])
    mkdirSync(path.join(home, name));
  writeFileSync(path.join(home, 'index.html'), '');
  for (const name of ['preview', 'worker'])
    mkdirSync(path.join(home, 'studio', name), { recursive: true });
  for (const name of ['index.html', 'index.txt', 'engine.js'])
    writeFileSync(path.join(home, 'studio', name), '');
  const text = headersFile(home, '/tales', 'https://a.org');
  const addresses = text.match(/^\/\S+/gm) ?? [];
  expect(addresses).toContain('/tales/s/*');
  expect(addresses.length).toBeLessThanOrEqual(20);
  const prefixes = addresses.map((address) => address.replace(/\*$/, ''));
  const [root, ...folders] = prefixes;
  expect(root).toBe('/tales/');
  const single = ['/tales/studio/', '/tales/studio/engine.js'];
  expect(addresses.filter((address) => address.startsWith('/tales/studio'))).toEqual([
    ...single,
    '/tales/studio/preview/*',
    '/tales/studio/worker/*',
  ]);
  for (const one of folders.filter((folder) => !single.includes(folder)))
    expect(folders.filter((other) => other.startsWith(one))).toEqual([one]);
  expect(RULES.every(({ prefix }) => prefixes.includes(`/tales${prefix}`))).toBe(true);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  const embed = text.slice(text.indexOf('/tales/embed/*'), text.indexOf('/tales/studio/preview/*'));
  expect(embed).toContain('frame-ancestors https://a.org\n');
  expect(embed).not.toContain('X-Frame-Options');
  expect(text.match(/X-Frame-Options: DENY/g)).toHaveLength(addresses.length - 2);
  expect(text.match(/X-Frame-Options: SAMEORIGIN/g)).toHaveLength(1);
});
