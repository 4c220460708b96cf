/**
 * Printed bundles on this machine's disk: an unpacked copy of each that was asked for. What is sent for one
 * address comes from one bundle, and a bundle never changes.
 */
import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { fileIn, isHashed } from '../../app/_server/files.mjs';
import type { Hashes } from '../../app/_server/policy.mjs';
import { STORED, type StoredStory } from '../../story/disk/stored-story.ts';
import { SLUG, VERSION, type Current, type Shelf } from '../shelf/shelf.ts';

/** In milliseconds: how long a look at the shelf is remembered. */
const REMEMBERED = 1000;
/** How many folders' policies, and how many stories for the routes of classes, are in memory. */
const [MOST_POLICIES, MOST_STORIES] = [300, 8];
const PAGE = /^\/(?:s|embed\/[^/]+)\/([^/]+)\//;
// An edition has a folder of its own for stills: `ten-peaks.zh-Hans`.
const FILE = /^\/(?:stills|stories|cards|files)\/([^/.]+)[^/]*\//;
/** The name of the list of hashes in a folder of printed pages. */
export const POLICIES = 'policies.json';
/** The name of the file with its card in a bundle. */
export const CARD = 'card.json';

/** A file to be sent, and the inline scripts and sheets that it has. */
export interface Found {
  readonly file: string;
  /** The name of what it comes from, for its ETag. */
  readonly tag: string;
  readonly hashes?: Hashes;
}

/** A map that forgets what was added first. */
class Recent<Value> extends Map<string, Value> {
  readonly #most: number;
  constructor(most: number) {
    super();
    this.#most = most;
  }
  override set(key: string, value: Value): this {
    super.set(key, value);
    for (const [oldest] of this) if (this.size > this.#most) this.delete(oldest);
    return this;
  }
}

/** Whether a process has this id. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Writes a folder completely or not at all; another process may write the same at the same time. */
export async function writeFolder(
  folder: string,
  write: (to: string) => Promise<unknown>,
): Promise<void> {
  const to = `${folder}.${process.pid}`;
  const drop = () => rm(to, { recursive: true, force: true });
  await drop();
  await mkdir(to, { recursive: true });
  await write(to).catch((error: unknown) => drop().then(() => Promise.reject(error)));
  await rename(to, folder).catch(drop);
}

/** How many printed folders of one sort stay, of the site's pages and of stories for exports. */
const MOST_FOLDERS = 6;

/** Removes folders beside one of its sort but those that were used last: other options have their own. */
export async function keepRecent(folder: string): Promise<void> {
  await utimes(folder, new Date(), new Date());
  const home = path.dirname(folder);
  const [sort = ''] = /^[a-z]+-/.exec(path.basename(folder)) ?? [];
  const names = (await readdir(home)).filter((name) => name.startsWith(sort));
  const all = names.map((name) => path.join(home, name));
  const used = new Map(
    all.map((one) => [one, statSync(one, { throwIfNoEntry: false })?.mtimeMs ?? 0]),
  );
  const oldest = all.sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0)).slice(MOST_FOLDERS);
  for (const one of oldest) await rm(one, { recursive: true, force: true });
}

async function unpack(zip: Uint8Array, to: string): Promise<void> {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = path.join(to, ...name.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

const addressed = (folder: string, address: string) =>
  fileIn(folder, address.slice(1) + (address.endsWith('/') ? 'index.html' : ''));

export class Bundles {
  readonly #shelf: Shelf;
  readonly #home: string;
  readonly #looks = new Recent<{ readonly at: number; readonly look: Promise<Current | undefined> }>(10_000); // prettier-ignore
  readonly #policies = new Recent<Promise<Readonly<Record<string, Hashes>>>>(MOST_POLICIES);
  readonly #stories = new Recent<Promise<StoredStory>>(MOST_STORIES);
  readonly #unpacking = new Map<string, Promise<string | undefined>>();

  constructor(shelf: Shelf, home: string) {
    [this.#shelf, this.#home] = [shelf, home];
  }

  /** The folder of a bundle, which may not be there yet. */
  folder(slug: string, version: string): string {
    return path.join(this.#home, slug, version);
  }

  /** The same, unpacked from the shelf if it is not there. */
  async local(slug: string, version: string): Promise<string | undefined> {
    const folder = this.folder(slug, version);
    if (existsSync(folder)) return folder;
    const fetchOnce = async () => {
      const zip = await this.#shelf.bundle(slug, version);
      if (zip) await writeFolder(folder, (to) => unpack(zip, to));
      return zip && folder;
    };
    // Many readers may come at once: the archive is loaded and unpacked for the first of them.
    const running = this.#unpacking.get(folder) ?? fetchOnce();
    this.#unpacking.set(folder, running);
    return running.finally(() => this.#unpacking.delete(folder));
  }

  /** What stands at a story's address, looked up at most once a second; nothing where no story can be. */
  current(slug: string): Promise<Current | undefined> {
    if (!SLUG.test(slug)) return Promise.resolve(undefined);
    const known = this.#looks.get(slug);
    const now = performance.now();
    if (known && now - known.at < REMEMBERED) return known.look;
    const look = this.#shelf.current(slug);
    this.#looks.delete(slug);
    this.#looks.set(slug, { at: now, look });
    look.catch(() => this.#looks.delete(slug));
    return look;
  }
  /** After a flip by this server. */
  forget(slug: string): void {
    this.#looks.delete(slug);
  }

  /** A story for the routes of classes; `version` of the bundle that a class began with. */
  async read(slug: string, version?: string): Promise<StoredStory | undefined> {
    const asked = version ?? (SLUG.test(slug) ? (await this.current(slug))?.version : undefined);
    const folder = asked === undefined ? undefined : await this.local(slug, asked);
    if (folder === undefined) return undefined;
    const read = async () => JSON.parse(await readFile(path.join(folder, STORED), 'utf8')) as StoredStory; // prettier-ignore
    const story = this.#stories.get(folder) ?? read();
    this.#stories.set(folder, story);
    return story;
  }

  /** The file of a page in a printed folder. */
  async page(folder: string, address: string): Promise<Found | undefined> {
    const file = addressed(path.join(folder, 'pages'), address);
    if (file === undefined) return undefined;
    const list = path.join(folder, POLICIES);
    const known = this.#policies.get(folder) ?? readFile(list, 'utf8').then((text) => JSON.parse(text) as Record<string, Hashes>); // prettier-ignore
    this.#policies.set(folder, known);
    const hashes = (await known)[address];
    return { file, tag: path.basename(folder), ...(hashes && { hashes }) };
  }

  /** A page or a file of a story. `version`: of a class that began with an earlier bundle. */
  async find(address: string, version?: string): Promise<Found | undefined> {
    const [, pageOf] = PAGE.exec(address) ?? [];
    const slug = pageOf ?? FILE.exec(address)?.[1];
    if (slug === undefined) return undefined;
    const current = await this.current(slug);
    if (!current) return undefined;
    const earlier = version !== undefined && VERSION.test(version) ? await this.local(slug, version) : undefined; // prettier-ignore
    const folder = earlier ?? (await this.local(slug, current.version));
    if (folder === undefined) return undefined;
    if (pageOf !== undefined) return this.page(folder, address);
    const file = addressed(path.join(folder, 'files'), address);
    if (file !== undefined) return { file, tag: path.basename(folder) };
    return isHashed(address) ? this.#earlierFile(slug, address) : undefined;
  }

  /** A file that a page needs which was opened before the last flip. */
  async #earlierFile(slug: string, address: string): Promise<Found | undefined> {
    for (const { version } of await this.#shelf.log(slug)) {
      const file = addressed(path.join(this.folder(slug, version), 'files'), address);
      if (file !== undefined) return { file, tag: version };
    }
    return undefined;
  }

  /** Removes copies of bundles that the shelf no longer has; others are being written, by the press too. */
  async prune(slug: string): Promise<void> {
    const named = new Set((await this.#shelf.log(slug)).map(({ version }) => version));
    for (const name of await readdir(path.join(this.#home, slug))) {
      const [, pid] = /\.(\d+)$/.exec(name) ?? [];
      // A folder that is being written is named after its process.
      const isLeft =
        pid === undefined ? VERSION.test(name) && !named.has(name) : !isRunning(Number(pid));
      if (isLeft) await rm(this.folder(slug, name), { recursive: true, force: true });
    }
  }
}
