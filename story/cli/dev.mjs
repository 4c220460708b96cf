/**
 * `npm run dev`: Next's own development server for code, and beside it our watch over stories, which Next does
 * not see: a saved story is checked, drawn and shown; a broken one is told and its last picture stays.
 */
import './node-version.cjs';
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { ROOT, at, needsWriting } from './place.mjs';
import { choosePort, lanAddresses } from './port.mjs';
import { Stop, isMain, run, say } from './say.mjs';
import { ENV, installed, typescriptArgs } from './spawn.mjs';

/** Code that stills, checks and timelines are made by: after a change the watch starts anew. */
const DRAWING = ['components/scenes', 'components/stage', 'components/themes', 'story'];

/** @param {readonly string[]} args */
function read(args) {
  try {
    return parseArgs({ args: [...args], options: { lan: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Stop(
      `${error instanceof Error ? error.message.split('.')[0] : error}. (dev knows --lan)`,
      2,
    );
  }
}

/** The watch over stories; restarts it on demand, always on the same port. */
function storyWatch() {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  let port = 0;
  let ending = false;
  /** @returns {Promise<number>} the port on which pages hear of changes */
  const start = () =>
    new Promise((resolve, reject) => {
      const mine = spawn(process.execPath, [...typescriptArgs('dev-stories.ts'), String(port)], {
        cwd: ROOT,
        env: ENV,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      child = mine;
      mine.once('message', (message) => resolve((port = Number(message))));
      mine.once('exit', (code) => {
        if (mine !== child || ending) return;
        say(
          `The watch over stories ended (${code}); it starts again with the next change of code.`,
        );
        reject(new Stop('The stories could not be read (see above).'));
      });
    });
  return {
    start,
    restart() {
      const old = child;
      child = undefined;
      old?.kill();
      // A mistake in the code being written must not end the server: the next save tries again.
      start().catch(() => undefined);
    },
    end() {
      ending = true;
      child?.kill();
    },
  };
}

/** @param {() => void} restart */
function watchCode(restart) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  for (const folder of DRAWING)
    watch(at(...folder.split('/')), { recursive: true }, (_, name) => {
      const file = String(name ?? '').replaceAll('\\', '/');
      if (!/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) return;
      clearTimeout(timer);
      timer = setTimeout(restart, 200);
    });
}

/** @param {readonly string[]} args */
export async function dev(args) {
  const { lan } = read(args);
  const host = lan ? '0.0.0.0' : '127.0.0.1';
  const { port, note } = await choosePort(process.env.PORT, host);
  await install({ allowed: true });
  needsWriting('development keeps its files here');
  const stories = storyWatch();
  const live = await stories.start();
  watchCode(() => stories.restart());
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
        NEXT_PUBLIC_HANDSCROLL_LIVE: String(live),
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
