/** A recording that stops coming in the middle of its words. */
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../browser/watched.ts';
import { STORY, still } from '../browser/tour-page.ts';

/** Silence as a WAV file, 192 KB a second. */
function silence(seconds: number): Buffer {
  const [rate, channels, bytes] = [48_000, 2, 2];
  const data = seconds * rate * channels * bytes;
  const file = Buffer.alloc(44 + data);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + data, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(channels, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * channels * bytes, 28);
  file.writeUInt16LE(channels * bytes, 32);
  file.writeUInt16LE(8 * bytes, 34);
  file.write('data', 36);
  file.writeUInt32LE(data, 40);
  return file;
}

/** The server again, under another port, whose tour has a recording for its first words that stops coming. */
async function stalling(base: string, sound: Buffer, sent: number): Promise<Server> {
  const server = createServer((asked, answer) => {
    if (asked.url === '/stalls.wav') {
      const from = Number(/bytes=(\d+)/.exec(asked.headers.range ?? '')?.[1] ?? 0);
      answer.writeHead(206, {
        'Content-Type': 'audio/wav',
        'Content-Range': `bytes ${from}-${sound.length - 1}/${sound.length}`,
        'Content-Length': sound.length - from,
      });
      answer.write(sound.subarray(from, Math.max(from, sent)));
      return;
    }
    const headers = { ...asked.headers, host: new URL(base).host, 'accept-encoding': 'identity' };
    const { method, url } = asked;
    request(new URL(url ?? '/', base), { method, headers }, (got) => {
      if (url !== `${STORY}tour/`) {
        answer.writeHead(got.statusCode ?? 500, got.headers);
        return void got.pipe(answer);
      }
      const parts: Buffer[] = [];
      got.on('data', (part: Buffer) => void parts.push(part));
      got.on('end', () => {
        const page = Buffer.concat(parts).toString();
        const spoken = '\\"audio\\":\\"/stalls.wav\\",\\"measured\\":true,\\"first\\":0,';
        const { 'content-length': _, etag: __, ...kept } = got.headers;
        answer.writeHead(got.statusCode ?? 500, kept);
        answer.end(page.replace('\\"first\\":0,', spoken));
      });
    }).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

test.describe('a recording', () => {
  // The page is changed on its way: its hashes are no longer its own.
  test.use({ bypassCSP: true });

  test('that stops coming does not stop the tour', async ({ page, baseURL }) => {
    await still(page);
    // Ten sentences long; the first seven seconds come.
    const server = await stalling(baseURL ?? '', silence(60), 1_400_000);
    try {
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}${STORY}tour/`);
      await page.getByRole('button', { name: 'Play with sound' }).click();
      const clock = page.locator('.tour-time > span').first();
      await expect(clock).toHaveText(/^0:0[5-9]/, { timeout: 30_000 });
      await expect(clock).toHaveText(/^0:[1-5][0-9]/, { timeout: 40_000 });
      await expect(clock).toHaveText(/^0:[2-5][0-9]/, { timeout: 40_000 });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
