/**
 * Every address in the markup of a file that stands by itself: a fragment, a link out into the world, or bytes that lie
 * in the file. There is nothing beside the file, so no file is made where an address is none of these.
 */
import { base64Of, textOf } from './base64.ts';

/** What is named would be missing in the file. */
export class Hole extends Error {}

export interface Addresses {
  /** The address of the story's page on a site, with a slash at both ends. */
  readonly home: string;
  /** Its editions in the file: address -> language. */
  readonly languages: ReadonlyMap<string, string>;
  /** What the build wrote under an address; undefined where it wrote nothing. */
  readonly read: (address: string) => Uint8Array | undefined;
  /** Addresses of all that scripts put in their places, and of what is written out: filled here. */
  readonly wanted: Set<string>;
  readonly written: Set<string>;
  /** Whether pictures are written out, for readers without scripts; else scripts put them in. */
  readonly inline: boolean;
}

/** Pages of a story that lie in the file, each under its own name. */
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

/** Text as an address: base64 would add a third. For an attribute in single quotes. */
const asText = (type: string, text: string): string =>
  `data:${type},${text.replace(/[%#&'\n\r\t]/g, (letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)}`;

/** Whose end can be said by itself. */
const EMPTY = /<([a-z]+)([^<>]*)><\/\1>/g;
export function dataAddress(address: string, bytes: Uint8Array): string {
  const type = typeOf(address);
  if (type === 'image/svg+xml') return asText(type, textOf(bytes).replace(EMPTY, '<$1$2/>'));
  if (address.endsWith('.csv')) return asText(type, textOf(bytes));
  return `data:${type};base64,${base64Of(bytes)}`;
}

/** Written out wherever it is shown; one that is larger once, and scripts put it in its other places. */
const SMALL = 64 * 1024;

/** `#` of what the address of a page of the story means in the file; undefined where it is no page. */
function fragmentFor(address: string, home: string): string | undefined {
  if (address === home) return '#text';
  const rest = address.startsWith(home) ? address.slice(home.length) : address;
  if (rest.startsWith('#')) return rest;
  const [, page = '', place = ''] = /^(\w+)\/(?:#(.*))?$/.exec(rest) ?? [];
  if (page === 'tour') return place.startsWith('t=') ? `#${place}` : `#tour/${place}`;
  return SHEETS.some((sheet) => sheet === page) ? `#${page}/${place}` : undefined;
}

const plain = (value: string) => value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The markup with every address in its place. @throws Hole where one leads to nothing */
export function placeAddresses(
  html: string,
  { home, languages, read, wanted, written, inline }: Addresses,
): string {
  let isTall = false;
  const attribute = (tag: string, name: string, address: string): string => {
    const lang = tag === 'a' ? languages.get(address) : undefined;
    // Where it leads to another edition: scripts show that one (client.tsx).
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
    wanted.add(file);
    return ` data-${name}="${address}"`;
  };
  return html.replace(/<\/?([a-z][\w-]*)[^>]*>/gi, (whole, tag: string) => {
    // The picture for tall windows comes by script, and what lies over it with it.
    if (tag === 'svg') isTall = whole.includes('tall-only');
    return (
      whole
        .replace(/\s(href|src|srcset)="([^"]*)"/gi, (_, name: string, value: string) =>
          attribute(tag, name.toLowerCase(), plain(value)),
        )
        // The first still needs no line to itself, and what lies in the file is not fetched.
        .replace(/ (?:data-sources|fetchpriority|loading)="[^"]*"/gi, '')
        // The tour's place stands behind its name.
        .replace(/(href="#tour[^>]*) data-onward=""/, '$1')
    );
  });
}

const NAMED = /\s(id|for|aria-labelledby|aria-describedby|aria-controls|popovertarget)="([^"]*)"/gi;

/** A page of its own inside another document: its names begin with the page's, so that none stands twice. */
export const withPrefix = (html: string, prefix: string): string =>
  html
    .replace(NAMED, (_, name: string, ids: string) => {
      const named = ids.split(' ').map((id) => prefix + id);
      return ` ${name}="${named.join(' ')}"`;
    })
    .replace(/\shref="#([^"]*)"/g, (_, id: string) => ` href="#${prefix}${id}"`);

const FOOTNOTE = /<div popover="" id="([^"]*)" class="footnote">([\s\S]*?)<\/div>/g;
/** What a footnote says, whatever it is called. */
const saidIn = (id: string, inner: string) => inner.replaceAll(`"${id}"`, '""');

/** The page with those of its footnotes that the article has too opened there: twice they would be a seventh of the file. */
export function withoutDoubles(html: string, article: string): string {
  const known = new Map(
    [...article.matchAll(FOOTNOTE)].map(([, id = '', inner = '']) => [saidIn(id, inner), id]),
  );
  const moved = new Map<string, string>();
  const left = html.replace(FOOTNOTE, (whole, id: string, inner: string) => {
    const other = known.get(saidIn(id, inner));
    if (other === undefined) return whole;
    moved.set(id, other);
    return '';
  });
  return left.replace(/ popovertarget="([^"]*)"/gi, (whole, id: string) => {
    const other = moved.get(id);
    return other === undefined ? whole : ` popovertarget="${other}"`;
  });
}
