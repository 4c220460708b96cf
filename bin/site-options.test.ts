/** What `export` says to what it can't use: each sentence whole, with what, where and how to mend it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readExport } from './export.mjs';
import { Stop } from './say.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll export '));
afterAll(() => rmSync(home, { recursive: true }));
const read = (args: string, env = {}) => readExport(args.split(' ').filter(Boolean), env);
const fault = (args: readonly string[], env = {}): string => {
  try {
    readExport(args, env);
  } catch (error) {
    if (error instanceof Stop && error.code === 2) return error.message;
    throw error;
  }
  return 'taken';
};

it('refuses what it can not use, each in a sentence', () => {
  const many = Array.from({ length: 51 }, (_, i) => `https://a${i}.org`).join(' ');
  const texts = [
    ['--site', 'https://a.org/peaks'],
    ['--site', 'https://a.org/peaks', '--base', '/tales'],
    ['--site', 'https://a.org?x=1'],
    ['--site', 'https://me:secret@a.org'],
    ['--site', 'http://a.org'],
    ['--site', 'a.org'],
    ['--site', ''],
    ['--base', '/a b'],
    ['--base', 'https://a.org'],
    ['--frames', "'self'"],
    ['--frames', 'https://a.org; script-src *'],
    ['--frames', 'https://a.org/page'],
    ['--frames', ''],
    ['--frames', many],
    ['--conf', 'apache'],
    ['--colour', 'red'],
    ['out'],
  ].map((args) => fault(args).replace(many, '…'));
  expect(texts).toMatchInlineSnapshot(`
    [
      "--site is "https://a.org/peaks": its path belongs to --base (write --site https://a.org --base /peaks).",
      "--site is "https://a.org/peaks": its path /peaks and --base /tales disagree (give the path once, with --base).",
      "--site is "https://a.org?x=1": nothing may follow the host (write it like https://stories.example.org).",
      "--site is "https://me:secret@a.org": a name or password has no place in it (write it like https://stories.example.org).",
      "--site is "http://a.org": http is for localhost alone (write https://, which readers and previews need).",
      "--site is "a.org": it should be an address that begins with https:// (write it like https://stories.example.org).",
      "--site is empty (write --site https://stories.example.org).",
      "--base is "/a b" and should be a path such as /stories.",
      "--base is "https://a.org" and should be a path such as /stories.",
      "--frames is "'self'": 'self' is no origin (write *, none, or https://a.org https://*.b.org).",
      "--frames is "https://a.org; script-src *": https://a.org; is no origin (write *, none, or https://a.org https://*.b.org).",
      "--frames is "https://a.org/page": https://a.org/page is no origin (write *, none, or https://a.org https://*.b.org).",
      "--frames is "": nothing is no origin (write *, none, or https://a.org https://*.b.org).",
      "--frames is "…": 51 names are too many (at most 50, or *).",
      "--conf is "apache" and should be nginx or caddy.",
      "Unknown option '--colour'. (export knows --site https://…, --base /path, --out folder, --public, --frames, --compress, --downloads and --conf nginx|caddy)",
      "What is "out"? (export knows --site https://…, --base /path, --out folder, --public, --frames, --compress, --downloads and --conf nginx|caddy)",
    ]
  `);
  expect(fault([], { HANDSCROLL_ORIGIN: 'http://a.org' })).toMatch(/^HANDSCROLL_ORIGIN is/);
  expect(fault([], { HANDSCROLL_FRAMES: 'a.org' })).toMatch(/^HANDSCROLL_FRAMES is/);
});

it('replaces nothing that is not an export', () => {
  writeFileSync(path.join(home, 'letter.txt'), '');
  expect(fault(['--out', home])).toContain('holds other files');
});

it('takes a site, a path and who may frame', () => {
  expect(read('--site https://A.org/ --base /peaks/ --frames none --out nowhere')).toMatchObject({
    ...{ site: 'https://a.org', base: '/peaks', frames: "'self'" },
  });
  expect(read('--site http://localhost:8080')).toMatchObject({
    ...{ site: 'http://localhost:8080', frames: '*' },
  });
  expect(read('', { HANDSCROLL_ORIGIN: 'https://a.org' }).site).toBe('https://a.org');
  expect(readExport(['--frames', 'https://a.org https://*.b.org capacitor:'], {}).frames).toBe(
    "'self' https://a.org https://*.b.org capacitor:",
  );
});
