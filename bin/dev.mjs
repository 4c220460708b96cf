/**
 * `npm run dev`: Next's development server for code, and beside it our watcher for stories, which Next does
 * not watch. A saved story is checked, drawn and shown; for a broken one the problems are shown and its last
 * picture stays.
 */
import './node-version.cjs';
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { install } from './install.mjs';
import { ROOT, at, needsWriting } from './place.mjs';
import { choosePort, freePort, lanAddresses } from './port.mjs';
import { isMain, readArgs, run, say } from './say.mjs';
import { ENV, installed } from './spawn.mjs';

/** Waits until the watcher has made the typefaces, which pages need. @param {number} port */
async function answers(port) {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer) return answer.body?.cancel();
    await wait(100);
  }
}

/** @param {readonly string[]} args */
export async function dev(args) {
  const { lan } = readArgs(args, { lan: { type: 'boolean' } }, 'dev knows --lan').values;
  const host = lan ? '0.0.0.0' : '127.0.0.1';
  const { port, note } = await choosePort(process.env.PORT, host);
  await install({ allowed: true });
  needsWriting('development keeps its files here');
  const live = await freePort();
  // In a separate process, which restarts when the drawing code changes.
  const stories = spawn(
    process.execPath,
    [
      ...[installed('tsx/dist/cli.mjs'), 'watch', '--clear-screen=false'],
      ...[at('bin', 'dev-stories.ts'), String(live), host],
    ],
    { cwd: ROOT, env: ENV, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  await answers(live);
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
      stories.kill();
      resolve(process.exit(code ?? 0));
    }),
  );
}

if (isMain(import.meta.url)) await run(() => dev(process.argv.slice(2)));
