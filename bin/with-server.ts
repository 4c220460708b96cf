/** Runs the production server on a free port for as long as a piece of work needs it. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });
}

/** Starts `npm start` on a free port, waits until it answers, and ends it afterwards. */
export async function withServer<T>(work: (origin: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const server = spawn(process.execPath, ['bin/start.mjs'], {
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
