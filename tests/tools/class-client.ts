/** Calls the addresses of a class as one machine with many students does. */
import { Agent, request, type IncomingMessage } from 'node:http';
import { Stop } from '../../bin/say.mjs';

const HOST = '127.0.0.1';

interface Answered {
  readonly status: number;
  readonly text: string;
  /** The first cookie that was set, without its attributes; empty if there was none. */
  readonly cookie: string;
}

export interface ClassClient {
  post(path: string, body: unknown, cookie?: string): Promise<Answered>;
  /**
   * Opens a stream and calls `onSeq` with each sequence number. Fails with a Stop if the stream is refused.
   */
  listen(path: string, cookie: string, onSeq: (seq: number) => void): Promise<IncomingMessage>;
  /** The current sequence number of a class, as its teacher gets it. */
  seqOf(code: string, cookie: string): Promise<number>;
}

/** Commands share forty connections; each stream has its own. */
export function createClassClient(port: number): ClassClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 40 });
  return {
    post: (path, body, cookie = '') =>
      new Promise((resolve, reject) => {
        const asked = request(
          { port, host: HOST, path, method: 'POST', agent, headers: { cookie } },
          (answer) => {
            let text = '';
            answer.setEncoding('utf8').on('data', (part: string) => (text += part));
            answer.on('end', () =>
              resolve({
                status: answer.statusCode ?? 0,
                text,
                cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
              }),
            );
          },
        );
        asked.on('error', reject).end(JSON.stringify(body));
      }),
    listen: (path, cookie, onSeq) =>
      new Promise((resolve, reject) => {
        request({ port, host: HOST, path, agent: new Agent(), headers: { cookie } }, (answer) => {
          if (answer.statusCode !== 200)
            return reject(new Stop(`A stream was refused: ${answer.statusCode}.`));
          let text = '';
          answer.setEncoding('utf8').on('data', (part: string) => {
            text += part;
            for (const [, seq] of text.matchAll(/"seq":(\d+)/g)) onSeq(Number(seq));
            text = text.slice(text.lastIndexOf('\n\n') + 2);
          });
          answer.on('error', () => undefined);
          resolve(answer);
        })
          .on('error', reject)
          .end();
      }),
    async seqOf(code, cookie) {
      const answer = await fetch(`http://${HOST}:${port}/api/class/${code}/teacher/state/`, {
        headers: { cookie },
      });
      return ((await answer.json()) as { state: { seq: number } }).state.seq;
    },
  };
}
