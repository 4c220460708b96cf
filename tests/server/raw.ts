/** Sends raw requests that browsers and fetch would normalise or refuse to send. */
import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The complete answer with its head. */
  readonly text: string;
  readonly body: string;
}

/** Joins a chunked body. */
function full(chunked: string): string {
  const size = Number.parseInt(chunked, 16);
  const start = chunked.indexOf('\r\n') + 2;
  return size > 0 ? chunked.slice(start, start + size) + full(chunked.slice(start + size + 2)) : '';
}

/** Sends bytes and reads until the server closes. Rejects if nothing arrives for half a minute. */
export function sendRaw(origin: string, bytes: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
    let text = '';
    socket.setTimeout(30_000, () => socket.destroy(new Error('The server lets the line hang.')));
    socket.setEncoding('latin1').on('data', (part: string) => (text += part));
    socket.on('error', reject);
    socket.on('close', () => {
      const [heading = ''] = text.split('\r\n\r\n', 1);
      const [first = '', ...lines] = heading.split('\r\n');
      const headers = Object.fromEntries(
        lines.map((line) => {
          const at = line.indexOf(':');
          return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
        }),
      );
      const sent = text.slice(heading.length + 4);
      const bytes = headers['transfer-encoding'] === 'chunked' ? full(sent) : sent;
      const body = Buffer.from(bytes, 'latin1').toString('utf8');
      resolve({ status: Number(first.split(' ')[1] ?? 0), headers, text, body });
    });
  });
}

/** One HTTP/1.1 request on a connection that is closed afterwards. */
export function ask(
  origin: string,
  method: string,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<RawAnswer> {
  const all = { Host: new URL(origin).host, Connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return sendRaw(origin, `${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
