/** A server with a shelf of its own, on which tests publish. */
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import { startServer, type Server } from '../browser/class-world.ts';

export const KEY = 'a-key-for-publishing';
export const SLUG = 'three-peaks';
/** Printing the program's pages, and stories on a busy machine. */
export const PATIENCE = 240_000;
export const SCRIPT = readFileSync(`tests/stories/${SLUG}/story.json`, 'utf8');
export const SUMMARY = 'A table, a needle and twins: the range is not made for ten.';

type Headers = Readonly<Record<string, string>>;
export interface Answer {
  readonly status: number;
  readonly headers: globalThis.Headers;
  readonly body: Readonly<Record<string, unknown>>;
}
type Body = Uint8Array<ArrayBuffer> | string;

export const zipOf = (script: string) =>
  Uint8Array.from(zipSync({ 'story.json': strToU8(script) }));
export const scriptWith = (summary: string, id = SLUG) =>
  SCRIPT.replace(SUMMARY, summary).replace(`"id": "${SLUG}"`, `"id": "${id}"`);
/** The story with another summary, which is on its page. */
export const withWords = (summary: string, id = SLUG) => zipOf(scriptWith(summary, id));

export function versionOf({ status, body }: Answer): string {
  expect({ status, body }).toMatchObject({ status: 200 });
  return String(body['version']);
}

/** The sentence of an error. */
export function sentence(body: Answer['body']): string {
  expect(body['error']).toMatch(/^[A-Z][^\n]+\.$/);
  return String(body['error']);
}

export class PublishingSite {
  private constructor(
    readonly work: string,
    public server: Server,
  ) {}

  static async start(): Promise<PublishingSite> {
    const work = await mkdtemp(path.join(tmpdir(), 'handscroll-publish-'));
    return new PublishingSite(
      work,
      await PublishingSite.#on(work, { HANDSCROLL_PUBLISH_KEY: KEY }),
    );
  }
  static #on(work: string, env: Headers): Promise<Server> {
    return startServer({ HANDSCROLL_WORK: work, HANDSCROLL_STORIES: '', HANDSCROLL_PROXY: '1', ...env }); // prettier-ignore
  }
  /** Another server with the same shelf. */
  another(env: Headers): Promise<Server> {
    return PublishingSite.#on(this.work, env);
  }
  async stop(): Promise<void> {
    await this.server.stop();
    await rm(this.work, { recursive: true, force: true });
  }

  async ask(
    method: string,
    address: string,
    { headers = {}, body, at = this.server }: { headers?: Headers; body?: Body; at?: Server } = {},
  ): Promise<Answer> {
    // prettier-ignore
    const init = { method, headers: { authorization: `Bearer ${KEY}`, ...headers } };
    const url = `${at.origin}/api/stories/${address}`;
    const response = await fetch(url, body === undefined ? init : { ...init, body });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const answer = (await response.json()) as Answer['body'];
    return { status: response.status, headers: response.headers, body: answer };
  }
  put(body: Uint8Array<ArrayBuffer>, headers: Headers = {}, slug = SLUG): Promise<Answer> {
    return this.ask('PUT', slug, { body, headers });
  }
  page(slug = SLUG): Promise<Response> {
    return fetch(`${this.server.origin}/s/${slug}/`);
  }
  async words(slug = SLUG): Promise<string> {
    return (await this.page(slug)).text();
  }
  /** Uploads that are not done. */
  incoming(): Promise<readonly string[]> {
    return readdir(path.join(this.work, 'incoming')).catch(() => []);
  }
}
