import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { readFileSync, readdirSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { choosePort } from './port.mjs';

const handscroll = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['bin/handscroll.mjs', ...args], { encoding: 'utf8' });

/** Runs the version test as an old Node would. */
function onNode(version: string): { readonly said: readonly string[]; readonly code?: number } {
  const texts: string[] = [];
  let code: number | undefined;
  runInNewContext(readFileSync('bin/node-version.cjs', 'utf8'), {
    process: {
      versions: { node: version },
      version: `v${version}`,
      exit: (requested: number) => (code = requested),
    },
    console: { error: (line: string) => texts.push(line) },
  });
  return { said: texts, ...(code === undefined ? {} : { code }) };
}

it.each(['0.10.48', '4.9.1', '12.22.12', '18.20.8', '20.18.3'])(
  'refuses Node %s in a sentence',
  (version) => {
    const { said, code } = onNode(version);
    expect(code).toBe(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`v${version}`);
  },
);

it.each(['20.19.0', '22.11.0', '24.0.0'])('takes Node %s', (version) => {
  expect(onNode(version)).toEqual({ said: [] });
});

it('keeps the version test in syntax of the last century', () => {
  expect(readFileSync('bin/node-version.cjs', 'utf8')).not.toMatch(
    /=>|\b(const|let|class|import|async)\b|`|\?\.|\?\?|,\s*\)/,
  );
});

it('guesses what a mistyped command meant', () => {
  const { status, stderr } = handscroll('strat');
  expect(status).toBe(2);
  expect(stderr).toBe('handscroll has no command "strat" (did you mean start?)\n');
});

it.each([
  [['ten-peak'], 2, 'There is no story "ten-peak" (did you mean ten-peaks?)'],
  [['ten-peaks', '--site', 'here'], 2, '--site is "here" and should be an address'],
  [['ten-peaks', '--a5'], 2, "Unknown option '--a5'. (pdf <story>"],
  [[], 2, 'Name a story: a-long-life, air-on-the-mountain, ten-peaks'],
])('says what is wrong with pdf %j', (args, code, sentence) => {
  const { status, stderr } = handscroll('pdf', ...args);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(code);
});

it.each([
  [
    ['file', 'air-on-the-mountain', '--lang', 'fr'],
    '--lang is "fr", and air-on-the-mountain can be read in en',
  ],
  [['pack', 'ten-peak'], 'There is no story "ten-peak" (did you mean ten-peaks?)'],
  [['import', 'none.md'], 'import: there is no none.md (import <file.docx'],
  [['import', 'README.md', '--out', 'docs'], 'docs is there already and is left as it is'],
  [['unpack', 'none.zip'], 'There is no none.zip (unpack <zip>'],
  [
    ['unpack', 'package.json'],
    'package.json is refused, and nothing was written: it is not a zip file, or not a whole one.',
  ],
])('says what is wrong with %j, and writes nothing', (args, sentence) => {
  const { status, stderr } = handscroll(...args);
  expect(stderr).toContain(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(2);
  expect(readdirSync('.').filter((name) => /\.(html|zip)$/.test(name))).toEqual([]);
});

it('says that a browser is missing before it does anything', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['bin/handscroll.mjs', 'pdf', 'ten-peaks'],
    { encoding: 'utf8', env: { ...process.env, CHROMIUM_PATH: '/no/such/browser' } },
  );
  expect(stderr).toBe('CHROMIUM_PATH is /no/such/browser, which does not answer --version.\n');
  expect(status).toBe(1);
});

it('helps when asked and when told nothing', () => {
  expect(handscroll('--help').stdout).toBe(handscroll().stdout);
  expect(handscroll().stdout).toContain('start');
});

it('takes the port that it is told, or says why not', async () => {
  const holder = createServer();
  const port = await new Promise<number>((resolve) =>
    holder.listen(0, '127.0.0.1', () => {
      const address = holder.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
  try {
    await expect(choosePort(String(port), '127.0.0.1')).rejects.toThrow(`Port ${port} (from PORT)`);
  } finally {
    holder.close();
  }
  for (const wrong of ['nine', '0', '70000', '-1', '80.5'])
    await expect(choosePort(wrong, '127.0.0.1')).rejects.toThrow(`PORT is "${wrong}"`);
});
