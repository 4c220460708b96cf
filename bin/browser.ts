/**
 * Finds Chromium for everything that needs it: tests, screenshots, PDF and film. It never downloads one; see
 * fetch-browser.ts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { Stop } from './say.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Where Chrome and Edge are installed outside PATH. */
function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform !== 'win32') return ['/snap/bin/chromium'];
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
}

function inPath(name: string): readonly string[] {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name + ending));
}

/**
 * The browser's version if it can be run. A name in PATH may be a wrapper without a browser, and wrappers may
 * print warnings, so only standard output is read.
 */
export function versionOf(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  // On Windows `chrome --version` opens a window and prints nothing, so it is enough that the file exists.
  if (process.platform === 'win32') return 'unknown version';
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = /\d+(\.\d+)+/.exec(stdout ?? '')?.[0];
  return status === 0 ? version : undefined;
}

/** The first browser that runs, without downloading one. If CHROMIUM_PATH is set, only that one is tried. */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (versionOf(chosen) === undefined)
      throw new Stop(`CHROMIUM_PATH is ${chosen}, which does not answer --version.`);
    return chosen;
  }
  const system = [...NAMES.flatMap(inPath), ...usualPlaces()];
  return [...system, chromium.executablePath()].find((path) => versionOf(path) !== undefined);
}

/**
 * Launch options for all uses: software rendering as on a machine without a graphics card, for pages and
 * WebGL; no background traffic; a sandbox unless run as root. Without `webgl` stories stay with their stills,
 * so that tests of other things do not wait for slow rendering.
 */
export function launchOptions(executablePath: string, { webgl = true } = {}): LaunchOptions {
  const root = process.getuid?.() === 0;
  return {
    executablePath,
    chromiumSandbox: !root,
    args: [
      '--disable-gpu',
      ...(webgl ? ['--enable-unsafe-swiftshader'] : []),
      '--disable-background-networking',
    ],
    // Playwright disables the back/forward cache; readers have it enabled.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  };
}

/** The browser's path. @throws Stop if there is none */
export function chromiumPath(): string {
  const path = findChromium();
  if (path !== undefined) return path;
  throw new Stop(
    'No Chromium was found (install Chromium, Chrome or Edge; or set CHROMIUM_PATH; or run: npx playwright install chromium).',
  );
}

export const launchBrowser = (): Promise<Browser> => chromium.launch(launchOptions(chromiumPath()));
