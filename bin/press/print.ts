/**
 * Prints pages: asks the program that Next built for each address, as a browser would, finishes its HTML, and
 * notes which inline scripts and sheets it has.
 */
import { EventEmitter } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { LIVE } from '../../app/_server/live.mjs';
import { inlineHashes, type Hashes } from '../../app/_server/policy.mjs';
import { BUILT, ROOT, at } from '../place.mjs';
import { POLICIES } from './bundles.ts';
import { pageFinisher, withoutScripts } from './finish-page.mjs';
import { useBuiltConfig } from './next-config.mjs';

/** An address without a page. */
const NOWHERE = '/not-found/';
/** Pages with nothing that a script would do. */
const WORDS_ALONE = /^\/(?:(?:key|help)\/.*)?$/;

/** Starts Next on an address of this machine that only this process knows; returns its origin. */
async function startNext(): Promise<string> {
  useBuiltConfig();
  const { default: next } = await import('next');
  const app = next({
    dev: false,
    dir: ROOT,
    hostname: '127.0.0.1',
    httpServer: new EventEmitter() as never,
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let started: Promise<string> | undefined;

/** Loads Next, so that it is there when a story has been drawn. */
export const warmUp = (): Promise<string> => (started ??= startNext());

/** Lets a page hear of an author's saves, where that was asked for. */
const live = (html: string) =>
  process.env['HANDSCROLL_LIVE']
    ? html.replace('</body>', `<script async src="${LIVE}page.js"></script></body>`)
    : html;

/** Writes pages into a folder by their addresses, and the list of their hashes. Rejects if one has no answer. */
export async function printPages(addresses: readonly string[], folder: string): Promise<void> {
  const origin = await warmUp();
  const finish = pageFinisher(at(BUILT, 'static'), process.env['HANDSCROLL_BASE'] ?? '');
  const policies: Record<string, Hashes> = {};
  for (const address of addresses) {
    const isMissing = address === '/404.html';
    const answer = await fetch(origin + (isMissing ? NOWHERE : address));
    if (answer.status !== (isMissing ? 404 : 200))
      throw new Error(`The page ${address} could not be printed (${answer.status}).`);
    let bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.headers.get('content-type')?.startsWith('text/html')) {
      const html = live(finish(bytes.toString('utf8')));
      bytes = Buffer.from(WORDS_ALONE.test(address) ? withoutScripts(html) : html);
      policies[address] = inlineHashes(bytes.toString('utf8'));
    }
    const file = path.join(
      folder,
      'pages',
      address.endsWith('/') ? `${address}index.html` : address,
    );
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  await writeFile(path.join(folder, POLICIES), JSON.stringify(policies));
}
