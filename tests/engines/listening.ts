/**
 * A proxy that reports errors, for browsers whose driver does not report the console: it forwards all answers
 * of an origin and adds an error reporter to the start of the first script. A separate script element would
 * not work: React renders a page again that differs from the server's HTML.
 */
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

const LISTEN = `if (!self.engineListens) {
  self.engineListens = true;
  const tell = (what) => navigator.sendBeacon('/engine-said', String(what));
  const own = console.error;
  console.error = (...said) => { tell(said.join(' ')); own.apply(console, said); };
  addEventListener('error', (e) =>
    tell(e.message ?? 'did not load: ' + (e.target.src ?? e.target.href)), true);
  addEventListener('unhandledrejection', (e) => tell(e.reason));
  addEventListener('securitypolicyviolation', (e) =>
    tell('policy: ' + e.violatedDirective + ' ' + e.blockedURI));
}
`;

export interface Listening {
  readonly origin: string;
  readonly heard: readonly string[];
  close(): void;
}

export async function listenTo(origin: string): Promise<Listening> {
  const heard: string[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (path === '/engine-said') {
      let text = '';
      for await (const part of request) text += String(part);
      heard.push(text);
      return response.end();
    }
    const answer = await fetch(origin + path, { redirect: 'manual' });
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers)
      if (!/^(content-(encoding|length)|transfer-encoding|connection|keep-alive)$/.test(name))
        response.setHeader(name, value);
    const body = Buffer.from(await answer.arrayBuffer());
    const isScript = answer.headers.get('content-type')?.includes('javascript');
    return response.end(isScript ? LISTEN + body.toString() : body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
