/**
 * Prints the path of a Chromium and downloads one if this machine has none. Only `npm test` runs this:
 * nothing else may download. Messages go to standard error, only the path to standard output.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { chromiumPath, findChromium } from '../../bin/browser.ts';

const tell = (message: string) => process.stderr.write(`${message}\n`);

/** Runs a tool with its output on standard error, because standard output must contain only the path. */
const runs = (file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(file, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } }).status === 0;

function byApt(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  tell('No browser here; installing Chromium with apt-get …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const install = () =>
    runs('apt-get', [...wait, 'install', '-y', '--no-install-recommends', 'chromium'], env);
  if (!install() && runs('apt-get', [...wait, 'update'], env)) install();
  return findChromium();
}

function byPlaywright(): string | undefined {
  tell("Downloading Playwright's Chromium …");
  const core = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const cli = [process.execPath, [join(core, 'cli.js'), 'install']] as const;
  runs(cli[0], [...cli[1], 'chromium']);
  return findChromium();
}

try {
  process.stdout.write(`${findChromium() ?? byApt() ?? byPlaywright() ?? chromiumPath()}\n`);
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
