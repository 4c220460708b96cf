/** Runs the production server on a free port while another function needs it. */
import { spawn } from 'node:child_process';
import { build } from './build.mjs';
import { freePort } from './port.mjs';

/** Builds what changed, starts `npm start` on a free port, waits until it answers, and stops it afterwards. */
export async function withServer<T>(work: (origin: string) => Promise<T>): Promise<T> {
  await build({ allowed: true });
  const port = await freePort();
  const server = spawn(process.execPath, ['bin/start.mjs', '--no-build'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  try {
    for (let tries = 0; ; tries++) {
      if (server.exitCode !== null) throw new Error('The server ended before it answered.');
      const answer = await fetch(origin).catch(() => undefined);
      if (answer?.ok) break;
      if (tries > 600) throw new Error('The server did not answer in five minutes.');
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    return await work(origin);
  } finally {
    server.kill('SIGTERM');
  }
}
