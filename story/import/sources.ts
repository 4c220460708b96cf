/** Converts `Title, Publisher, date, https://…` to a source; an address is used for one source only. */
import type { JsonObject } from '../scene.ts';
import { LIMITS } from '../script/limits.ts';
import { readDate } from './dates.ts';
import { uniqueId } from './names.ts';

const ADDRESS = /https?:\/\/[^\s<>"]+/;
/** A place in a document is no publisher: p. 12, S. 3–4, Table 5. */
const PLACE = /^(?:pp?|pages?|S|Seiten?|vol|no|Nr|Bd|ch|fig|tab|table|Tabelle)\.?\s?\d[\d\s,–-]*$/i;
const hostOf = (url: string) =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;

export class Sources {
  readonly all: Record<string, JsonObject> = {};
  readonly #ids = new Set<string>();

  /**
   * The id of the source that the words and their link describe; undefined if they are a remark. If an
   * address is described again differently, the difference goes to `leave`.
   */
  add(
    words: string,
    link: string | undefined,
    leave: (what: string, why: string) => void,
  ): string | undefined {
    const url = link ?? ADDRESS.exec(words)?.[0].replace(/[.,;:)]+$/, '');
    let pieces = words
      .replace(url ?? '', '')
      // A date such as "May 16, 2019" contains a comma.
      .replace(/([A-Z][a-z]+ \d{1,2}), (\d{4})/, '$1 $2')
      .split(/[,;]\s+/)
      .map((piece) => piece.replace(/^[\s“"«(]+|[\s.,;:”"»)]+$/g, ''))
      .filter((piece) => piece !== '');
    const at = pieces.findLastIndex((piece) => readDate(piece, 'dmy') !== undefined);
    if (url === undefined && (at < 0 || pieces.length < 3)) return undefined;
    const date = readDate(pieces[at] ?? '', 'dmy');
    if (at >= 0) pieces.splice(at, 1);
    const places = pieces.filter((piece) => PLACE.test(piece));
    pieces = pieces.filter((piece) => !PLACE.test(piece));
    const host = url === undefined ? '' : hostOf(url);
    const publisher = (pieces.length > 1 ? pieces.pop() : undefined) ?? '';
    const title = pieces.join(', ');
    // Longer than a source's fields: it is a remark with an address in it.
    if (Math.max(title.length, publisher.length) > LIMITS.words) return undefined;
    const fields = {
      title: [title || publisher || host, ...places].join(', '),
      publisher: publisher || host || title,
      kind: 'other',
      ...(date !== undefined && { date }),
      ...(url !== undefined && { url }),
    };
    const [known, same] =
      Object.entries(this.all).find(([, one]) => url && one['url'] === url) ?? [];
    if (known !== undefined && same?.['title'] !== fields.title && title + places.join('') !== '')
      leave(words, `the address is that of the source "${String(same?.['title'])}"`);
    if (known !== undefined) return known;
    if (this.#ids.size >= LIMITS.sources - 1) return undefined;
    const id = uniqueId(fields.publisher, this.#ids, 'source');
    this.all[id] = fields;
    return id;
  }

  /** The source for numbers without one: the text itself. */
  addSource(title: string, publisher: string): string {
    const via = 'the text that this story was made from';
    this.all['this-text'] ??= { title, publisher, kind: 'other', via };
    return 'this-text';
  }
}
