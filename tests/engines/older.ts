/**
 * Chromium of June 2024, about the oldest that we support, from an npm package: compressed, for Linux on x64.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Engine } from './engine.ts';
import { tabOf } from './playwright-tab.ts';

const PACKAGE = '@sparticuz/chromium@126.0.0';
const HOME = resolve('.handscroll', 'older');
const PACKED = join(HOME, 'node_modules', '@sparticuz', 'chromium', 'bin');
const BROWSER = join(HOME, 'chromium');
/** It uses software rendering and includes libraries that a minimal system lacks. */
const ARGS = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--in-process-gpu'];

function unpack(): string {
  if (existsSync(BROWSER)) return BROWSER;
  mkdirSync(HOME, { recursive: true });
  for (const part of ['swiftshader', 'al2023']) {
    const input = brotliDecompressSync(readFileSync(join(PACKED, `${part}.tar.br`)));
    const { status } = spawnSync('tar', ['-xf', '-', '-C', HOME], { input });
    if (status !== 0) throw new Error(`${part}.tar.br of ${PACKAGE} could not be unpacked`);
  }
  // Renamed to its final name only after it is complete.
  const beside = `${BROWSER}.part`;
  writeFileSync(beside, brotliDecompressSync(readFileSync(join(PACKED, 'chromium.br'))));
  chmodSync(beside, 0o755);
  renameSync(beside, BROWSER);
  return BROWSER;
}

export const OLDER: Engine = {
  name: 'Chromium-126',
  get: `npm install --ignore-scripts --no-save --prefix .handscroll/older ${PACKAGE}`,
  find: () => (existsSync(PACKED) ? PACKED : undefined),
  async start(_, size) {
    const browser = await chromium.launch({
      executablePath: unpack(),
      args: ARGS,
      env: { ...process.env, LD_LIBRARY_PATH: `${join(HOME, 'lib')}:${HOME}` },
    });
    const page = await browser.newPage({ viewport: size });
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    return {
      version: browser.version(),
      tab: tabOf(browser, page, errors),
    };
  },
};
