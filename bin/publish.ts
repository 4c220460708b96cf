/**
 * `npx handscroll publish <story> --to https://… [--key …] [--over]` Publishes a story on a running site. It is
 * not published over a version that this folder did not begin from.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { isOfStory } from '../story/archive/public-source.ts';
import { MAIN, idIn, readStory } from '../story/disk/stories.ts';
import { Stop, readArgs, run, say } from './say.mjs';
import { storyFolder } from './story-folder.ts';
import { workFolder } from './work-folder.ts';
import { writeAtomically } from './write-atomically.ts';

const USAGE = 'publish <story> --to https://… [--key …] [--over]';
const OPTIONS = {
  to: { type: 'string' },
  key: { type: 'string', default: process.env['HANDSCROLL_PUBLISH_KEY'] ?? '' },
  over: { type: 'boolean', default: false },
  from: { type: 'string', default: '.' },
} as const;

/** The parts of the server's answers (app/_server/publish.mjs) that are read here. */
interface Answer {
  readonly error?: string;
  readonly faults?: readonly string[];
  readonly current?: string | null;
  readonly versions?: readonly { readonly version: string; readonly at: string }[];
  readonly at?: string | null;
  readonly version?: string;
  readonly address?: string;
}

const isNewer = (at: string | null | undefined) =>
  new Stop(`Another version was published ${at ?? 'meanwhile'}, which this folder did not begin from (--over replaces it).`); // prettier-ignore

/** Sends a request with the key. @throws Stop unless it succeeded or has one of the statuses `allowed` */
async function ask(url: URL, key: string, allowed: number, init: RequestInit = {}) {
  const headers = { ...init.headers, Authorization: `Bearer ${key}` };
  const response = await fetch(url, { ...init, headers }).catch((error: Error) => {
    const { message } = error.cause instanceof Error ? error.cause : error;
    throw new Stop(`${url.origin} can't be reached: ${message}.`);
  });
  const answer = await response.json().catch(() => ({})) as Answer; // prettier-ignore
  if (response.ok || response.status === allowed) return { status: response.status, answer };
  const error = answer.error ?? `${url.origin} answers ${response.status}: no story can be published there.`; // prettier-ignore
  throw new Stop([error, ...(answer.faults ?? [])].join('\n  '));
}

await run(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), OPTIONS, USAGE);
  const { folder } = await storyFolder(positionals[0], values.from, USAGE);
  if (!URL.canParse(values.to ?? '')) throw new Stop(`Name the site's address (${USAGE})`, 2);
  if (!/^[!-~]+$/.test(values.key)) throw new Stop('Name the site’s key with --key or HANDSCROLL_PUBLISH_KEY.', 2); // prettier-ignore
  const files = await readStory(folder);
  const id = idIn(files.get(MAIN) ?? new Uint8Array());
  if (id === undefined) throw new Stop(`${folder}/${MAIN} has no valid id (npx handscroll check ${folder} says more).`); // prettier-ignore
  const url = new URL(`/api/stories/${id}`, values.to);
  const list = path.join(workFolder(), 'published.json');
  const known = JSON.parse(await readFile(list, 'utf8').catch(() => '{}')) as Record<string, string>; // prettier-ignore
  const { answer: there } = await ask(url, values.key, 404);
  const current = there.current ?? null;
  // A story that was taken down is put back: nothing is lost.
  if (current !== null && !values.over && known[url.href] !== current)
    throw isNewer(there.versions?.find(({ version }) => version === current)?.at);
  const { status, answer } = await ask(url, values.key, 409, {
    method: 'PUT',
    headers: current === null ? { 'If-None-Match': '*' } : { 'If-Match': `"${current}"` },
    body: zipSync(Object.fromEntries([...files].filter(([name]) => isOfStory(name)))),
  });
  if (status === 409) throw isNewer(answer.at);
  const published = { ...known, [url.href]: answer.version };
  await writeAtomically(list, Buffer.from(JSON.stringify(published)));
  say(new URL(answer.address ?? '', values.to).href);
});
