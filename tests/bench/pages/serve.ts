/** The static server for all pages of a comparison: same compression, same headers. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freePort } from '../../../bin/port.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

interface Ready {
  readonly type: string;
  readonly bytes: Buffer;
  readonly zipped: boolean;
}

function read(folder: string, address: string): Ready | undefined {
  const path = join(folder, normalize(decodeURIComponent(address)));
  const file = path.endsWith('/') ? join(path, 'index.html') : path;
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  const bytes = readFileSync(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  // Files that are already compressed gain nothing.
  const zipped = !/woff2|octet/.test(type);
  return { type, zipped, bytes: zipped ? gzipSync(bytes, { level: 9 }) : bytes };
}

export interface Served {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  readonly end: () => Promise<void>;
}

/** Serves a folder; a file is compressed at its first request and cached. */
export async function serve(folder: string): Promise<Served> {
  const ready = new Map<string, Ready | undefined>();
  const server: Server = createServer((request, response) => {
    const address = (request.url ?? '/').split('?')[0] ?? '/';
    if (!ready.has(address)) ready.set(address, read(folder, address));
    const file = ready.get(address);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Length': file.bytes.length,
      'Cache-Control': 'public, max-age=3600',
      ...(file.zipped && { 'Content-Encoding': 'gzip' }),
    });
    response.end(file.bytes);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const end = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, end };
}
