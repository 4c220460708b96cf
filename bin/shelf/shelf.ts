/**
 * The shelf: the bundles of published stories, and which of them stands at each story's address. Nothing is locked:
 * every value is replaced as a whole, the last flip wins, and each entry of a log is a value of its own, so that
 * servers which flip at the same time lose none.
 *
 * A bundle is named by its story and its hash. The hash depends on the story's name, so no two stories could share
 * one, and what may be removed is decided by the story's own log.
 *
 *     current/<slug>              Current as JSON: one folder, so that all stories are one listing, or one answer
 *     log/<slug>/<time>-<hash>    empty: names sort by time
 *     bundles/<slug>/<hash>.zip
 */
import { diskEngine } from './disk.ts';
import { valkeyEngine } from './valkey.ts';

/** What stands at a story's address: one small value, replaced atomically. */
export interface Current {
  /** 16 hex digits: the bundle's hash. */
  readonly version: string;
  /** ISO time of the flip, by the server that made it, never before the last entry of the log. */
  readonly at: string;
  /** What the library, feeds and sitemap need of the story: JSON, a few KB. */
  readonly card: unknown;
}
export type Version = Omit<Current, 'card'>;

/** All methods reject if the place can't be read or written, or if a slug or version is malformed. */
export interface Shelf {
  /** The bundle as a zip; undefined if it is not there. */
  bundle(slug: string, version: string): Promise<Uint8Array | undefined>;
  /** Adds a bundle; does nothing if it is there, because a bundle is never changed. */
  add(slug: string, version: string, zip: Uint8Array): Promise<void>;
  has(slug: string, version: string): Promise<boolean>;
  current(slug: string): Promise<Current | undefined>;
  /** All stories that stand, sorted by slug. */
  all(): Promise<ReadonlyMap<string, Current>>;
  /**
   * Appends a version to the log, but not twice in a row, and lets it stand at the story's address. If it fails
   * between the two, the old version stands and both are in the log. Then the entries before the newest 20 are
   * removed, and the bundles that neither the log nor `current` names any more.
   */
  flip(slug: string, version: string, card: unknown): Promise<Current>;
  /** Newest first. */
  log(slug: string): Promise<readonly Version[]>;
  /** Takes the story down. Its log stays, so that it can be put back. */
  remove(slug: string): Promise<void>;
  close(): Promise<void>;
}

/** What a place for the shelf must be able to do: it holds complete values by folder and name. */
export interface Engine {
  /** In any order, and perhaps with names that the shelf did not give; none if there is no such folder. */
  names(folder: string): Promise<readonly string[]>;
  /** In the order of the names. */
  get(folder: string, names: readonly string[]): Promise<readonly (Uint8Array | undefined)[]>;
  /** Whoever reads gets the old value or the new one; if this fails, the old one stands. */
  put(folder: string, name: string, bytes: Uint8Array): Promise<void>;
  /** It may have been removed already. */
  remove(folder: string, name: string): Promise<void>;
  close(): Promise<void>;
}

/** Entries of a log. */
const MOST = 20;
/** Wider than the ids of scripts, because the name of a folder can be an address too. */
export const SLUG = /^[a-z0-9][a-z0-9-]{0,79}$/;
export const VERSION = /^[0-9a-f]{16}$/;
const ENTRY = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z-[0-9a-f]{16}$/;

/** Slugs and versions come from outside: with others a name could lead out of its folder. */
function checked(text: string, pattern: RegExp, rule: string): string {
  if (pattern.test(text)) return text;
  throw new Error(`${JSON.stringify(text)} can't be ${rule}.`);
}
const slugOf = (slug: string) =>
  checked(slug, SLUG, "a story's address: use a-z, 0-9 and hyphens, 80 at most, no hyphen first");
const hashOf = (version: string) =>
  checked(version, VERSION, "a version: use 16 hex digits, as in the story's log");

const CURRENT = 'current';
const logOf = (slug: string) => `log/${slugOf(slug)}`;
const bundlesOf = (slug: string) => `bundles/${slugOf(slug)}`;
const fileOf = (version: string) => `${hashOf(version)}.zip`;
/** Without colons, which not every disk takes. */
const entryOf = ({ at, version }: Version) => `${at.replaceAll(':', '-')}-${hashOf(version)}`;
const versionOf = (entry: string): Version => ({
  at: entry.slice(0, -17).replace(/-(..)-(..\.)/, ':$1:$2'),
  version: entry.slice(-16),
});
const entriesOf = async (engine: Engine, slug: string) =>
  (await engine.names(logOf(slug)))
    .filter((name) => ENTRY.test(name))
    .sort()
    .reverse();
const parse = (bytes: Uint8Array | undefined) =>
  bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Current);

/** Bundles before entries: after an interruption the entries lead to what is left. */
async function prune(engine: Engine, shelf: Shelf, slug: string): Promise<void> {
  const isNamed = async (version: string) =>
    [await shelf.current(slug), ...(await shelf.log(slug))].some((one) => one?.version === version);
  for (const entry of (await entriesOf(engine, slug)).slice(MOST)) {
    const { version } = versionOf(entry);
    if (!(await isNamed(version))) {
      const zip = await shelf.bundle(slug, version);
      await engine.remove(bundlesOf(slug), fileOf(version));
      // Another server may go back to it meanwhile: either it finds no bundle, or its entry is found here.
      if (zip && (await isNamed(version))) await shelf.add(slug, version, zip);
    }
    await engine.remove(logOf(slug), entry);
  }
}

function shelfOn(engine: Engine): Shelf {
  const shelf: Shelf = {
    bundle: async (slug, version) => (await engine.get(bundlesOf(slug), [fileOf(version)]))[0],
    async add(slug, version, zip) {
      if (!(await shelf.has(slug, version)))
        await engine.put(bundlesOf(slug), fileOf(version), zip);
    },
    async has(slug, version) {
      const file = fileOf(version);
      return (await engine.names(bundlesOf(slug))).includes(file);
    },
    current: async (slug) => parse((await engine.get(CURRENT, [slugOf(slug)]))[0]),
    async all() {
      const slugs = (await engine.names(CURRENT)).filter((name) => SLUG.test(name)).sort();
      const values = (await engine.get(CURRENT, slugs)).map(parse);
      // One that was just taken down has no value.
      return new Map(slugs.flatMap((slug, i) => (values[i] ? [[slug, values[i]]] : [])));
    },
    async flip(slug, version, card) {
      const [newest] = await shelf.log(slug);
      // Clocks of servers differ.
      const time = Math.max(Date.now(), newest ? Date.parse(newest.at) + 1 : 0);
      const current = { version, at: new Date(time).toISOString(), card };
      const entries = newest?.version === version ? [] : [entryOf(current)];
      for (const entry of entries) await engine.put(logOf(slug), entry, new Uint8Array());
      // Only now: while its entry is in the log, no server removes the bundle.
      if (!(await shelf.has(slug, version))) {
        for (const entry of entries) await engine.remove(logOf(slug), entry);
        throw new Error(`The shelf has no version ${version} of ${slug}: publish it again.`);
      }
      await engine.put(CURRENT, slug, Buffer.from(JSON.stringify(current)));
      // The new version stands already; the next flip removes what this one can't.
      await prune(engine, shelf, slug).catch(() => undefined);
      return current;
    },
    log: async (slug) => (await entriesOf(engine, slug)).slice(0, MOST).map(versionOf),
    remove: async (slug) => engine.remove(CURRENT, slugOf(slug)),
    close: () => engine.close(),
  };
  return shelf;
}

/** @param url a folder, or redis://… or valkey://… (rediss:// and valkeys:// by TLS) */
export async function openShelf(url: string): Promise<Shelf> {
  const [, scheme] = /^([a-z][a-z0-9+.-]+):\/\//i.exec(url) ?? [];
  if (scheme === undefined) return shelfOn(diskEngine(url));
  if (/^(redis|valkey)s?$/i.test(scheme) && URL.canParse(url))
    return shelfOn(await valkeyEngine(url));
  throw new Error(`No shelf can be at ${scheme}://…: use a folder, or redis://host:6379.`);
}
