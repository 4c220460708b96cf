/** Fetches what a build published for making files in a browser, from the studio's own site. */
import { isFew } from '../../file/latin.ts';
import type { Needed, Tools } from '../../file/make.ts';
import { joinParts, partsFor, type ReaderParts } from '../../file/reader-parts.ts';
import { accentRule } from '../../themes/accent-rule.ts';

export interface Site extends Pick<Tools, 'styleOf' | 'programsFor'> {
  readonly version: string;
  /** The JSON schema of story.json. */
  schema(): Promise<Uint8Array>;
}

async function fetched(address: string): Promise<Response> {
  // Without a network the browser's cache is used, even if the host demands revalidation.
  const answer = await fetch(address).catch(() => fetch(address, { cache: 'force-cache' }));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/**
 * @param list the address of the list of parts, with the site's base path. Rejects if the site can't
 * be reached.
 * @param get the answer for an address of the site
 */
export async function openSite(list: string, get = fetched): Promise<Site> {
  const base = list.slice(0, list.indexOf('/studio/'));
  const text = async (address: string) => (await get(base + address)).text();
  const reader = (await (await get(list)).json()) as ReaderParts;
  return {
    version: reader.version,
    schema: async () =>
      new Uint8Array(await (await get(`${base}/schema/story-1.json`)).arrayBuffer()),
    async styleOf(story, words) {
      const { sheets, latin } = reader;
      const themeCss = await text(sheets[story.theme] ?? sheets['silk'] ?? '');
      // Without subsetting they are larger than all others together.
      const more = isFew(words) ? '' : await text(latin);
      return more + themeCss + accentRule(story);
    },
    async programsFor(needed: Needed) {
      const names = partsFor(reader, needed);
      const codes = await Promise.all(names.map((name) => text(reader.parts[name]?.address ?? '')));
      const parts = new Map(names.map((name, i) => [name, codes[i] ?? '']));
      return [...reader.first, joinParts(reader.entry, parts)];
    },
  };
}
