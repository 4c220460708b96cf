/** Child processes: always a list of arguments, never a shell, so that any folder name works. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, at } from './place.mjs';

/** The environment of every child: no telemetry, no advertisements in the output. */
export const ENV = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NPM_CONFIG_FUND: 'false' };

/**
 * @typedef {{ code: number, output: string }} Ended
 * @typedef {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} Options quiet: collects the output instead of
 * printing it
 */

/**
 * Runs Node on a script and waits.
 * @param {readonly string[]} args @param {Options} [options] @returns {Promise<Ended>}
 */
export function node(args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      // The current environment, which a command may have changed since this file was loaded.
      env: { ...ENV, ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.once('SIGTERM', pass).once('SIGINT', pass);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGTERM', pass).off('SIGINT', pass);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** The script of an installed command, by its path in its package. @param {string} path */
export const installed = (path) => at('node_modules', ...path.split('/'));

/**
 * Runs one of our TypeScript commands and waits. In production, because React's development build draws
 * more slowly.
 * @param {string} file @param {readonly string[]} [args] @param {Options} [options]
 */
export const typescript = (file, args = [], { env, ...options } = {}) =>
  node(
    ['--import', pathToFileURL(installed('tsx/dist/loader.mjs')).href, at('bin', file), ...args],
    { ...options, env: { NODE_ENV: 'production', ...env } },
  );

/** npm's own script: of the npm that runs us, or of the one installed with this Node. */
export function npmScript() {
  const running = process.env.npm_execpath;
  if (running && /npm-cli\.c?js$/.test(running) && existsSync(running)) return running;
  const bin = dirname(process.execPath);
  const places = [
    join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ];
  return places.find((place) => existsSync(place));
}
