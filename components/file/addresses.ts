/**
 * Converts every address in the markup of a one-file story: to a fragment, a link to the web, or
 * bytes within the file. Nothing lies beside the file, so if an address is none of these, making the
 * file fails.
 */
import { base64Of, textOf } from './base64.ts';

/** Something that is referred to would be missing in the file. */
export class Hole extends Error {}

export interface Addresses {
  /** The address of the story's page on a site, with a slash at both ends. */
  readonly home: string;
  /** Languages of the editions in the file, by address. */
  readonly languages: ReadonlyMap<string, string>;
  /** What the build wrote under an address; undefined if there is nothing. */
  readonly read: (address: string) => Uint8Array | undefined;
  /**
   * Addresses of everything that scripts insert later, and of everything that is inlined: filled by
   * this function.
   */
  readonly needed: Set<string>;
  readonly written: Set<string>;
  /** Whether pictures are inlined, for readers without scripts; otherwise scripts insert them. */
  readonly inline: boolean;
}

/** Pages of a story that are part of the file, by name. */
export const SHEETS = ['sources', 'data', 'transcript', 'notes'] as const;
export type SheetName = (typeof SHEETS)[number];

const TYPES = new Map([
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['csv', 'text/csv;charset=utf-8'],
  ['json', 'application/json'],
  ['opus', 'audio/ogg; codecs=opus'],
  ['ogg', 'audio/ogg'],
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ['wav', 'audio/wav'],
]);
export const typeOf = (address: string): string =>
  TYPES.get(/\.([a-z0-9]+)$/i.exec(address)?.[1]?.toLowerCase() ?? '') ??
  'application/octet-stream';

/** Text as a data URL: base64 would add a third. For an attribute in single quotes. */
const asText = (type: string, text: string): string =>
  `data:${type},${text.replace(/[%#&'\n\r\t]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)}`;

/** Elements without content, which can be written as self-closing. */
const EMPTY = /<([a-z]+)([^<>]*)><\/\1>/g;
export function dataAddress(address: string, bytes: Uint8Array): string {
  const type = typeOf(address);
  if (type === 'image/svg+xml') return asText(type, textOf(bytes).replace(EMPTY, '<$1$2/>'));
  if (address.endsWith('.csv')) return asText(type, textOf(bytes));
  return `data:${type};base64,${base64Of(bytes)}`;
}

/**
 * Bytes; a smaller picture is inlined wherever it is shown, a larger one once, and scripts insert it
 * in other places.
 */
const SMALL = 64 * 1024;

/** The fragment that replaces the address of one of the story's pages; undefined for any other address. */
function fragmentFor(address: string, home: string): string | undefined {
  if (address === home) return '#text';
  const rest = address.startsWith(home) ? address.slice(home.length) : address;
  if (rest.startsWith('#')) return rest;
  const [, page = '', place = ''] = /^(\w+)\/(?:#(.*))?$/.exec(rest) ?? [];
  if (page === 'tour') return place.startsWith('t=') ? `#${place}` : `#tour/${place}`;
  return SHEETS.some((sheet) => sheet === page) ? `#${page}/${place}` : undefined;
}

const plain = (value: string) => value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The markup with every address converted. @throws Hole if an address has no content */
export function placeAddresses(
  html: string,
  { home, languages, read, needed, written, inline }: Addresses,
): string {
  let isTall = false;
  const attribute = (tag: string, name: string, address: string): string => {
    const lang = tag === 'a' ? languages.get(address) : undefined;
    // A link to another edition: scripts show that one (client.tsx).
    if (lang !== undefined && address !== home) return ` ${name}="?lang=${lang}"`;
    const fragment = tag === 'a' ? fragmentFor(address, home) : undefined;
    if (fragment !== undefined) return ` ${name}="${fragment}"`;
    if (/^(https?|mailto):/.test(address)) return ` ${name}="${address.replaceAll('"', '%22')}"`;
    const [file = '', view] = address.split('#');
    const at = view === undefined ? '' : `#${view}`;
    const bytes = read(file);
    if (!bytes)
      throw new Hole(
        `Nothing lies at ${address}, which a <${tag}> asks for: the file would have a hole there`,
      );
    if (tag === 'a') return ` ${name}='${dataAddress(file, bytes)}'`;
    const isRoom = !written.has(file) || bytes.byteLength < SMALL;
    if (inline && !isTall && name !== 'srcset' && isRoom) {
      written.add(file);
      return ` ${name}='${dataAddress(file, bytes)}${at}' data-file="${address}"`;
    }
    needed.add(file);
    return ` data-${name}="${address}"`;
  };
  return html.replace(/<\/?([a-z][\w-]*)[^>]*>/gi, (match, tag: string) => {
    // The picture for tall windows is inserted by scripts, together with the words over it.
    if (tag === 'svg') isTall = match.includes('tall-only');
    return (
      match
        .replace(/\s(href|src|srcset)="([^"]*)"/gi, (_, name: string, value: string) =>
          attribute(tag, name.toLowerCase(), plain(value)),
        )
        // Nothing is fetched from a file, so hints for loading are removed.
        .replace(/ (?:data-sources|fetchpriority|loading)="[^"]*"/gi, '')
        // The place in the tour is part of the fragment.
        .replace(/(href="#tour[^>]*) data-onward=""/, '$1')
    );
  });
}

const NAMED = /\s(id|for|aria-labelledby|aria-describedby|aria-controls|popovertarget)="([^"]*)"/gi;

/** A page within another document: its ids get the page's name as a prefix, so that no id occurs twice. */
export const withPrefix = (html: string, prefix: string): string =>
  html
    .replace(NAMED, (_, name: string, ids: string) => {
      const named = ids.split(' ').map((id) => prefix + id);
      return ` ${name}="${named.join(' ')}"`;
    })
    .replace(/\shref="#([^"]*)"/g, (_, id: string) => ` href="#${prefix}${id}"`);

const FOOTNOTE = /<div popover="" id="([^"]*)" class="footnote">([\s\S]*?)<\/div>/g;
/** A footnote's content without its own id, to compare footnotes. */
const withoutId = (id: string, inner: string) => inner.replaceAll(`"${id}"`, '""');

/**
 * The page without those footnotes that are in the article too; its marks open the article's.
 * Duplicates would be a seventh of the file.
 */
export function withoutDoubles(html: string, article: string): string {
  const known = new Map(
    [...article.matchAll(FOOTNOTE)].map(([, id = '', inner = '']) => [withoutId(id, inner), id]),
  );
  const moved = new Map<string, string>();
  const left = html.replace(FOOTNOTE, (match, id: string, inner: string) => {
    const other = known.get(withoutId(id, inner));
    if (other === undefined) return match;
    moved.set(id, other);
    return '';
  });
  return left.replace(/ popovertarget="([^"]*)"/gi, (match, id: string) => {
    const other = moved.get(id);
    return other === undefined ? match : ` popovertarget="${other}"`;
  });
}
