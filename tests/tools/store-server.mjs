/** A Valkey or Redis of our own for tests: on a free port of this machine, nothing on disk, gone afterwards. */
import { spawn, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { freePort } from '../../bin/port.mjs';

const NAMES = ['valkey-server', 'redis-server'];

/** @returns {string | undefined} the command of a store that answers */
export const findStore = () =>
  NAMES.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);

/** Debian's package where we may install one; only `npm test` asks for this. */
export function fetchStore() {
  const found = findStore();
  if (found) return found;
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {readonly string[]} */ ...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 2, 2],
      env,
    }).status === 0;
  for (const name of NAMES) {
    const install = () => apt('install', '-y', '--no-install-recommends', name);
    if (install() || (apt('update') && install())) break;
  }
  return findStore();
}

/**
 * @param {number} [port] the one it had before, when it comes back
 * @returns {Promise<{ url: string, port: number, stop: () => Promise<void> }>}
 */
export async function startStore(port) {
  const name = findStore();
  if (!name)
    throw new Error(`Neither ${NAMES.join(' nor ')} is installed (apt-get install valkey-server).`);
  const at = port ?? (await freePort());
  const args = ['--port', String(at), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn(name, [...args, '--dir', tmpdir()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  await new Promise((resolve, reject) => {
    let words = '';
    server.once('error', reject).once('exit', () => reject(new Error(words)));
    server.stdout.setEncoding('utf8').on('data', (text) => {
      words += text;
      if (words.includes('Ready to accept connections')) resolve(undefined);
    });
  });
  return {
    url: `redis://127.0.0.1:${at}`,
    port: at,
    async stop() {
      process.off('exit', kill);
      kill();
      await ended;
    },
  };
}
