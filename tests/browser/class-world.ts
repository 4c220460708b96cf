/** Helpers for tests of a class: separate servers, and clients that hold a cookie and read a stream. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Snapshot, You } from '../../story/class/snapshot.ts';
import { freePort } from '../../bin/port.mjs';

export interface Server {
  readonly origin: string;
  readonly port: number;
  readonly ended: Promise<number | null>;
  readonly said: () => string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Runs `npm start` on the existing build and waits until it prints its address. */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
  port?: number,
): Promise<Server> {
  const at = port ?? (await freePort());
  const child = spawn(process.execPath, ['bin/start.mjs', '--no-install', '--no-build'], {
    env: { ...process.env, PORT: String(at), ...env },
  });
  let words = '';
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        words += text;
        if (words.includes(`:${at}/`)) resolve();
      });
    child.once('exit', () => reject(new Error(words)));
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  await ready;
  return {
    origin: `http://127.0.0.1:${at}`,
    port: at,
    ended,
    said: () => words,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

export interface Message {
  readonly event: string;
  readonly data: string;
}

/** Reads an event stream as it comes. */
export async function* messages(answer: Response): AsyncGenerator<Message> {
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (done || value === undefined) return;
    text += value;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      const event = /^event: (.*)$/m.exec(block)?.[1];
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (event !== undefined) yield { event, data: data ?? '' };
    }
  }
}

/** A client with the cookies of one class. */
export class Person {
  readonly #jar = new Map<string, string>();
  n = 0;
  constructor(
    public origin: string,
    readonly role: 'teacher' | 'student',
    public code = '',
  ) {}

  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(cookie && { cookie }), ...(init.headers as Record<string, string>) };
    const answer = await fetch(this.origin + path, { ...init, headers });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      this.#jar.set(name, value);
    }
    return answer;
  }
  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.ask(path, { method: 'POST', body: JSON.stringify(body), headers });
  }
  own(path: string): string {
    return `/api/class/${this.code}/${this.role}/${path}`;
  }
  get token(): string {
    return this.#jar.get(`hs-${this.role}`) ?? '';
  }

  async create(story = 'ten-peaks'): Promise<string> {
    const answer = await this.post('/api/class/', { story });
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
    this.code = ((await answer.json()) as { code: string }).code;
    return this.code;
  }
  async join(): Promise<{ readonly you: You; readonly state: Snapshot; readonly story: string }> {
    const answer = await this.post(this.own('join/'), {});
    if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
    return (await answer.json()) as { you: You; state: Snapshot; story: string };
  }
  say(command: object, n = ++this.n, writer = 'window'): Promise<Response> {
    return this.post(this.own('command/'), { writer, n, command });
  }
  answer(step: string, answer: object): Promise<Response> {
    return this.post(this.own('answer/'), { step, answer });
  }
  async state(): Promise<Snapshot> {
    const answer = await this.ask(this.own('state/'));
    return ((await answer.json()) as { state: Snapshot }).state;
  }
  /** The version of the state that this client gets. */
  async version(): Promise<string> {
    const answer = await this.ask(this.own('state/'));
    return ((await answer.json()) as { version: string }).version;
  }
  /** Opens the stream; returns a reader of its events and a function that closes it. */
  async stream(): Promise<{
    next: (event: string) => Promise<string>;
    stop: () => void;
    status: number;
  }> {
    const stopper = new AbortController();
    const answer = await this.ask(this.own('stream/'), { signal: stopper.signal });
    const read = messages(answer);
    return {
      status: answer.status,
      stop: () => stopper.abort(),
      async next(event) {
        for (;;) {
          const { done, value } = await read.next();
          if (done) throw new Error(`The stream ended before "${event}".`);
          if (value.event === event) return value.data;
        }
      },
    };
  }
}
