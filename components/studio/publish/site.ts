'use client';
/** Requests about one story to the site that the studio belongs to, and what its answers mean for an author. */
import { dateOf } from '../bar.tsx';
import { say, words as WORDS } from '../../../story/catalogue/studio/publish.g.ts';

export interface Log {
  /** The version that readers get; null if there is no such story. */
  readonly current: string | null;
  /** The newest first. `at`: ISO 8601. */
  readonly versions: readonly { readonly version: string; readonly at: string }[];
}
const NONE: Log = { current: null, versions: [] };
/** What a refusal says: in a sentence, in those of the checker, or which version is newer and since when. */
type Body = Partial<Record<'error' | 'current' | 'at', string> & { faults: readonly string[] }>;

/** The reason why nothing was changed, as a sentence for the author. `status` 0: there was no answer. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body?: Body,
  ) {
    const refused: Readonly<Record<string, string>> = WORDS.refused;
    const sentence = refused[status] ?? body?.error ?? WORDS.failed;
    super(say(sentence, { status, time: dateOf(body?.at ?? 0) }));
  }
}

/** Where the site's key is stored: until the tab closes, and never with a draft. */
const KEY = 'handscroll-site-key';
export const savedKey = () => sessionStorage.getItem(KEY) ?? '';
export const saveKey = (key: string) => sessionStorage.setItem(KEY, key);

/** The story `id` among the `stories` of a site, with the saved key. All functions reject with a Refusal. */
export function storyOn(stories: string, id: string) {
  /** `isFine`: a status that is no refusal. */
  const ask = async (more = '', init: RequestInit = {}, isFine = 200): Promise<Response> => {
    const headers = { ...init.headers, Authorization: `Bearer ${savedKey()}` };
    const address = stories + encodeURIComponent(id) + more;
    const answer = await fetch(address, { ...init, headers }).catch(() => undefined);
    const isJson = answer?.headers.get('Content-Type')?.includes('json');
    if (answer?.ok || (answer?.status === isFine && isJson)) return answer;
    // Tries are limited, so a wrong key is not sent again.
    if (answer?.status === 401) saveKey('');
    throw new Refusal(answer?.status ?? 0, await answer?.json().catch(() => undefined));
  };
  const blob = (type: string, content: BlobPart) => new Blob([content], { type });
  return {
    log: async (): Promise<Log> => ({ ...NONE, ...(await (await ask('', {}, 404)).json()) }),
    /** Sends an archive and returns its version. `from`: the version that it replaces, if there is one. */
    put: async (zip: Uint8Array<ArrayBuffer>, from: string | undefined): Promise<string> => {
      const headers: HeadersInit = from ? { 'If-Match': `"${from}"` } : { 'If-None-Match': '*' };
      const answer = await ask('', { method: 'PUT', headers, body: blob('application/zip', zip) });
      return ((await answer.json()) as { readonly version: string }).version;
    },
    /** Readers get this version again. */
    takeBack: (version: string) =>
      ask('', { method: 'POST', body: blob('application/json', JSON.stringify({ version })) }),
    /** The archive of the present version, with notes. */
    source: async (): Promise<{ readonly zip: Blob; readonly version: string }> => {
      const answer = await ask('/source');
      const [version = ''] = /\w{16}/.exec(answer.headers.get('ETag') ?? '') ?? [];
      return { zip: await answer.blob(), version };
    },
  };
}
