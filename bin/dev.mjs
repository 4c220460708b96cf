/**
 * `npm run dev`: Next's own development server for code, and beside it our watch over stories, which Next does
 * not see: a saved story is checked, drawn and shown; a broken one is told and its last picture stays.
 */
import './node-version.cjs';
import { spawn } from 'node:child_process';
import { install } from './install.mjs';
import { ROOT, needsWriting } from './place.mjs';
import { choosePort, lanAddresses } from './port.mjs';
import { isMain, readArgs, run, say } from './say.mjs';
import { ENV, installed, typescriptArgs } from './spawn.mjs';

/** How long to wait after code that does not run: it is being written. */
const RETRY_MS = 1500;

/**
 * The watch over stories, in a process of its own: it ends when the code that draws changes, and is started
 * again on the same port.
 * @param {string} host
 */
function storyWatch(host) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  let port = 0;
  let ending = false;
  let told = '';
  /** @type {(port: number) => void} */
  let ready = () => undefined;
  const start = () => {
    child = spawn(process.execPath, [...typescriptArgs('dev-stories.ts'), String(port), host], {
      cwd: ROOT,
      env: ENV,
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => (said += text));
    child.once('message', (message) => {
      told = '';
      ready((port = Number(message)));
    });
    child.once('close', (code) => {
      if (ending) return;
      // The same mistake is told once, however often it is tried again.
      if (said !== '' && said !== told) process.stderr.write(said);
      told = said;
      setTimeout(start, code === 0 ? 0 : RETRY_MS);
    });
  };
  return {
    /** @type {Promise<number>} the port on which pages hear of changes */
    port: new Promise((resolve) => {
      ready = resolve;
      start();
    }),
    end() {
      ending = true;
      child?.kill();
    },
  };
}

/** @param {readonly string[]} args */
export async function dev(args) {
  const { lan } = readArgs(args, { lan: { type: 'boolean' } }, 'dev knows --lan').values;
  const host = lan ? '0.0.0.0' : '127.0.0.1';
  const { port, note } = await choosePort(process.env.PORT, host);
  await install({ allowed: true });
  needsWriting('development keeps its files here');
  const stories = storyWatch(host);
  const live = await stories.port;
  if (note) say(note);
  say(`Handscroll (development) is at http://localhost:${port}/`);
  if (lan) for (const address of lanAddresses()) say(`For phones: http://${address}:${port}/`);
  const next = spawn(
    process.execPath,
    [installed('next/dist/bin/next'), 'dev', '--port', String(port), '--hostname', host],
    {
      cwd: ROOT,
      env: {
        ...ENV,
        NODE_ENV: 'development',
        HANDSCROLL_MODE: 'server',
        HANDSCROLL_DIST: '.next-dev',
        HANDSCROLL_BASE: '',
        HANDSCROLL_LAN: lan ? lanAddresses().join(',') : '',
        HANDSCROLL_LIVE: String(live),
      },
      stdio: 'inherit',
    },
  );
  const end = () => next.kill('SIGTERM');
  process.once('SIGINT', end).once('SIGTERM', end);
  return new Promise((resolve) =>
    next.once('exit', (code) => {
      stories.end();
      resolve(process.exit(code ?? 0));
    }),
  );
}

if (isMain(import.meta.url)) await run(() => dev(process.argv.slice(2)));
