/** A body that comes a letter at a time: the server waits a minute for it, and not longer. */
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { startServer } from '../browser/class-world.ts';

test('a body that trickles in is refused after a minute', { timeout: 120_000 }, async () => {
  const server = await startServer();
  try {
    const started = Date.now();
    const socket = connect(server.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (part) => (answer += part.toString('latin1'))).on('error', () => undefined);
    socket.write('POST /api/class/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5000\r\n\r\n');
    const drip = setInterval(() => socket.write('x'), 1000);
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(Date.now() - started).toBeGreaterThan(55_000);
    expect(Date.now() - started).toBeLessThan(75_000);
  } finally {
    await server.stop();
  }
});
