/**
 * Publishes stories: each is printed by the press into a bundle of the shelf, which then stands at its address.
 * A build, a server and an export use it. Folders of stories are followed.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { StorySource } from '../../app/story-source.ts';
import { shortHash } from '../../components/file/hashed-name.ts';
import type { Card } from '../../story/disk/card.ts';
import {
  MAIN,
  hashOf,
  idIn,
  listStories,
  readStory,
  watchStories,
} from '../../story/disk/stories.ts';
import { workFolder } from '../work-folder.ts';
import { BUILT } from '../place.mjs';
import { say } from '../say.mjs';
import { readSiteFile } from '../site-file.ts';
import { openShelf, type Current, type Shelf } from '../shelf/shelf.ts';
import { ARCHIVE, inIncoming, sweepIncoming, writeBody } from './archives.ts';
import { Bundles, CARD, keepRecent, type Found } from './bundles.ts';
import { follow } from './follow.ts';
import { PressProcess } from './press-process.ts';
import { tell } from './tell.ts';

/** In milliseconds: how often pages that list stories are compared with the shelf. */
const REMEMBERED = 1000;
/** The folder of pages that belong to no story; it cannot be a slug. */
const SITE = '_site';

export type Published =
  | { readonly version: string }
  /** The checker's sentences; nothing changed. */
  | { readonly faults: readonly string[] }
  /** Another version stands than the one that this began from; nothing changed. */
  | { readonly newer: Current | undefined };
/** Why an archive is not published: a sentence about what is in it, or it is too long to be read. */
export type Unread = { readonly refused: string } | { readonly tooLarge: true };

interface PublishOptions {
  /** The version that it began from, null if there was none; over any other version it is refused. */
  readonly from?: string | null | undefined;
  /** Whether a story with errors becomes a page that lists them. */
  readonly evenBroken?: boolean;
}

export class Publisher {
  readonly shelf: Shelf;
  readonly bundles: Bundles;
  /** Called when the folder of a story was published, or refused for its faults. */
  heard: (faults: readonly string[], slug: string) => void = () => undefined;
  #press!: PressProcess;
  /** What was last said of site.json. */
  #faults = '';
  /** A hash of the program and the site's options and settings: with others the same story gives other pages. */
  maker = '';
  readonly #env: Readonly<Record<string, string>>;
  #library = { at: -Infinity, folder: '' };
  #program = '';
  #following: Promise<unknown> = Promise.resolve();
  readonly #turns = new Map<string, Promise<unknown>>();

  private constructor(shelf: Shelf, env: Readonly<Record<string, string>>, home: string) {
    [this.shelf, this.#env] = [shelf, env];
    this.bundles = new Bundles(shelf, path.join(workFolder(), home));
  }

  /** @param program its hash @param env the site's options, as variables for the press */
  static async open(program: string, env: Readonly<Record<string, string>>): Promise<Publisher> {
    const place = process.env['HANDSCROLL_SHELF'] || path.join(workFolder(), 'shelf');
    const options = { ...env, HANDSCROLL_DIST: BUILT, HANDSCROLL_BUILD: program };
    const home = env['HANDSCROLL_MODE'] === 'export' ? 'exports' : 'bundles';
    const publisher = new Publisher(await openShelf(place), options, home);
    await sweepIncoming();
    await publisher.readSite();
    if (existsSync(publisher.#siteFolder('program', []))) await publisher.printProgram();
    return publisher;
  }

  /** Reads the site's settings. If they changed, all pages are printed anew: each names the site. */
  async readSite(): Promise<void> {
    const { site, faults } = await readSiteFile();
    if (String(faults) !== this.#faults)
      tell('site.json has problems; the rest of it is used', faults);
    this.#faults = String(faults);
    const env = { ...this.#env, HANDSCROLL_SITE: site };
    const maker = shortHash(JSON.stringify(Object.entries(env).sort()));
    if (maker === this.maker) return;
    this.maker = maker;
    // Routes of this process name the site too.
    process.env['HANDSCROLL_SITE'] = site;
    // A press that works now ends when it was idle.
    this.#press = new PressProcess(env);
  }

  /** The stories of the folders that it follows. */
  readonly folders = listStories;

  async close(): Promise<void> {
    this.#press.close();
    await this.shelf.close();
  }

  /** What pages and routes of Next read (app/story-source.ts). */
  get source(): StorySource {
    return {
      read: (slug, version) => this.bundles.read(slug, version),
      version: async (slug) => (await this.bundles.current(slug))?.version,
      cards: async () => [...(await this.shelf.all()).values()].map(({ card }) => card as Card),
    };
  }

  #siteFolder(kind: 'program' | 'library', cards: readonly Card[]): string {
    const hash = shortHash(JSON.stringify([this.maker, cards]));
    return this.bundles.folder(SITE, `${kind}-${hash}`);
  }

  /** Prints pages that belong to no story, unless they are there; returns their folder. */
  async #site(kind: 'program' | 'library', cards: readonly Card[]): Promise<string> {
    const target = this.#siteFolder(kind, cards);
    if (!existsSync(target)) await this.#press.run({ kind, target, cards });
    await keepRecent(target);
    return target;
  }

  /** Prints the program's pages, unless they are there; after the stories, because some readers wait for these. */
  async printProgram(): Promise<void> {
    this.#program = await this.#site('program', []);
  }

  /** Prints the pages that list stories, if the list is another than theirs. */
  async refresh(): Promise<void> {
    this.#library = { ...this.#library, at: performance.now() };
    const folder = await this.#site('library', await this.source.cards());
    this.#library = { at: performance.now(), folder };
  }

  /** The file of an address, of a story or of the site. */
  async find(address: string, version?: string): Promise<Found | undefined> {
    const ofStory = await this.bundles.find(address, version);
    if (ofStory) return ofStory;
    // Readers never wait for the press.
    if (performance.now() - this.#library.at > REMEMBERED) this.refresh().catch(console.error);
    return (
      (await this.bundles.page(this.#library.folder, address)) ??
      (await this.bundles.page(this.#program, address))
    );
  }

  /** The name of what the press makes of a story's files. */
  #version(slug: string, hash: string): string {
    const text = JSON.stringify([this.maker, slug, hash]);
    return createHash('sha256').update(text).digest('hex').slice(0, 16);
  }

  /** Prints a story into a folder, with its archive beside that; returns its faults. */
  async #print(slug: string, folder: string, target: string, evenBroken: boolean) {
    await rm(target, { recursive: true, force: true });
    const started = Date.now();
    const job = { kind: 'story', slug, folder, target, evenBroken, maker: this.maker } as const;
    const { faults, notes } = await this.#press.run(job);
    if (faults.length > 0 && !evenBroken) {
      await rm(target, { recursive: true, force: true });
      return faults;
    }
    tell(`${slug} can't be shown yet`, faults);
    tell(`${slug} is shown, and its author should know`, notes);
    say(`  ${slug}: printed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    return faults;
  }

  /** Prints the folders of stories for an export, which uses no shelf; returns all folders of its pages. */
  async print(): Promise<readonly string[]> {
    const folders: string[] = [];
    const cards: Card[] = [];
    for (const { slug, folder } of await listStories()) {
      const target = this.bundles.folder(
        slug,
        this.#version(slug, hashOf(await readStory(folder))),
      );
      if (!existsSync(target)) await this.#print(slug, folder, target, true);
      await rm(`${target}.zip`, { force: true });
      folders.push(target);
      cards.push(JSON.parse(await readFile(path.join(target, CARD), 'utf8')) as Card);
    }
    for (const folder of folders) await keepRecent(folder);
    const library = await this.#site('library', cards);
    await this.printProgram();
    return [...folders, library, this.#program];
  }

  /** Changes of one story follow each other, so that nothing happens between a look at the shelf and a flip. */
  #inTurn<T>(slug: string, change: () => Promise<T>): Promise<T> {
    const running = (this.#turns.get(slug) ?? Promise.resolve()).then(change);
    this.#turns.set(
      slug,
      running.catch(() => undefined),
    );
    return running;
  }

  /** Publishes the story of a folder. */
  publish(slug: string, folder: string, options: PublishOptions = {}): Promise<Published> {
    return this.#inTurn(slug, () => this.#publish(slug, folder, options));
  }

  /** Publishes the story that is sent as an archive. */
  upload(
    slug: string,
    body: AsyncIterable<Uint8Array>,
    from?: string | null,
  ): Promise<Published | Unread> {
    return inIncoming(async (home) => {
      const [archive, folder] = [path.join(home, ARCHIVE), path.join(home, 'story')];
      if (!(await writeBody(body, archive))) return { tooLarge: true };
      const [refused] = (await this.#press.run({ kind: 'unpack', archive, target: folder })).faults;
      if (refused !== undefined) return { refused };
      // Without a valid id the checker says so.
      const id = idIn(await readFile(path.join(folder, MAIN))) ?? slug;
      if (id !== slug) return { faults: [`The address says "${slug}", and the script has the id "${id}": one of them has to change.`] }; // prettier-ignore
      const published = await this.publish(slug, folder, { from });
      if (!('faults' in published)) return published;
      const here = path.relative('', folder).split(path.sep).join('/');
      const named = [`${folder}/`, `${here}/`];
      return { faults: published.faults.map((fault) => named.reduce((text, name) => text.replaceAll(name, ''), fault)) }; // prettier-ignore
    });
  }

  /** The folder of the story that stands, as an archive with notes. */
  async sourceOf(slug: string): Promise<{ version: string; bytes: Uint8Array } | undefined> {
    const version = (await this.shelf.current(slug))?.version;
    const folder = version === undefined ? undefined : await this.bundles.local(slug, version);
    if (version === undefined || folder === undefined) return undefined;
    return inIncoming(async (home) => {
      const target = path.join(home, 'packed');
      await this.#press.run({ kind: 'pack', slug, folder: path.join(folder, 'source'), target });
      return { version, bytes: await readFile(path.join(target, ARCHIVE)) };
    });
  }

  async #publish(slug: string, folder: string, options: PublishOptions): Promise<Published> {
    const { from, evenBroken = false } = options;
    const newer = async () => {
      const current = await this.shelf.current(slug);
      const isNewer = from !== undefined && (current?.version ?? null) !== from;
      return isNewer ? { newer: current } : undefined;
    };
    const refused = await newer();
    if (refused) return refused;
    const version = this.#version(slug, hashOf(await readStory(folder)));
    if (!(await this.shelf.has(slug, version))) {
      const target = this.bundles.folder(slug, version);
      const zip = `${target}.zip`;
      const faults = await this.#print(slug, folder, target, evenBroken);
      if (faults.length > 0 && !evenBroken) return { faults };
      const adding = this.shelf.add(slug, version, await readFile(zip));
      await adding.finally(() => rm(zip, { force: true }));
    }
    // Another server may have published meanwhile.
    const late = await newer();
    if (late) return late;
    await this.#stand(slug, version);
    return { version };
  }

  /** Lets a version of the shelf stand at the story's address. Rejects if the shelf has no such version. */
  stand(slug: string, version: string): Promise<void> {
    return this.#inTurn(slug, () => this.#stand(slug, version));
  }

  async #stand(slug: string, version: string): Promise<void> {
    const folder = await this.bundles.local(slug, version);
    if (folder === undefined) throw new Error(`There is no version ${version} of ${slug}.`);
    const card = JSON.parse(await readFile(path.join(folder, CARD), 'utf8')) as Card;
    await this.shelf.flip(slug, version, card);
    this.bundles.forget(slug);
    await this.bundles.prune(slug);
  }

  /** Takes a story down. Its versions stay for a while, so that it can be put back. */
  remove(slug: string): Promise<void> {
    return this.#inTurn(slug, async () => {
      await this.shelf.remove(slug);
      this.bundles.forget(slug);
    });
  }

  /** Publishes the folders of stories that changed (follow.ts); returns sentences about what could not be done. */
  follow(): Promise<readonly string[]> {
    const running = this.#following.then(() => this.readSite()).then(() => follow(this));
    this.#following = running.catch(() => undefined);
    return running;
  }

  /** Follows the folders while they are written; returns a function that ends it. */
  watch(): () => void {
    let waiting = false;
    return watchStories(() => {
      if (waiting) return;
      waiting = true;
      const next = this.#following.then(() => {
        waiting = false;
        return this.follow();
      });
      next.then((sentences) => sentences.forEach((one) => say(one)), console.error);
    });
  }
}
