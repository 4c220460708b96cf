/** A site that takes stories, as a small server: what the studio's pane says to one, and is answered. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const KEY = 'mist on the ridge';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly key: string | undefined;
  /** `If-Match` or `If-None-Match`. */
  readonly from: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

export interface ExampleSite {
  readonly stories: string;
  /** Every request, in order. */
  readonly asked: Asked[];
  /** The versions of its only story, the newest first. */
  readonly versions: { readonly version: string; readonly at: string }[];
  current: string | null;
  /** Answers of the next request instead of the usual one. */
  instead: { status: number; type: string; body: string } | undefined;
  /** Publishes as somebody else would. */
  publish(): string;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('latin1');
}

export async function exampleSite(): Promise<ExampleSite> {
  const site: ExampleSite = {
    stories: '',
    asked: [],
    versions: [],
    current: null,
    instead: undefined,
    publish() {
      const count = site.versions.length + 1;
      const version = count.toString(16).padStart(16, 'a');
      site.versions.unshift({ version, at: `2026-12-01T1${count}:30:00Z` });
      site.current = version;
      return version;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  const answer = ({ method, path, key, from, body }: Asked): readonly [number, unknown] => {
    if (key !== `Bearer ${KEY}`) return [401, { error: 'The key is wrong.' }];
    const log = { current: site.current, versions: site.versions };
    const isThere = site.current !== null;
    if (method === 'GET') return isThere ? [200, log] : [404, { error: 'There is no such story.' }];
    if (method === 'POST') {
      site.current = (JSON.parse(body) as { version: string }).version;
      return [200, { version: site.current }];
    }
    if (body === 'bad') return [422, { faults: ['story.json:3:5 The title is empty.'] }];
    const expected = isThere ? `"${site.current}"` : '*';
    const newest = site.versions[0];
    if (from !== expected) return [409, { error: 'A newer one stands.', ...newest, current: site.current }]; // prettier-ignore
    return [200, { version: site.publish(), address: `${path.replace('/api/stories', '/s')}/` }];
  };
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url: path = '', headers } = request;
    const from = headers['if-match'] ?? headers['if-none-match'];
    const type = headers['content-type'];
    const body = await bodyOf(request);
    const asked: Asked = { method, path, key: headers.authorization, from, type, body };
    site.asked.push(asked);
    const { instead } = site;
    site.instead = undefined;
    if (instead) {
      response.writeHead(instead.status, { 'Content-Type': instead.type }).end(instead.body);
    } else if (path.endsWith('/source') && asked.key === `Bearer ${KEY}`) {
      const head = { 'Content-Type': 'application/zip', ETag: `"${site.current}"` };
      response.writeHead(200, head).end('a zip');
    } else {
      const [status, words] = answer(asked);
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(words));
    }
  };
  const server = createServer((request, response) => void handle(request, response));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return Object.assign(site, { stories: `http://127.0.0.1:${port}/api/stories/` });
}
