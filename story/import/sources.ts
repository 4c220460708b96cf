/** `Title, Publisher, date, https://…` as a source; one address is one source. */
import type { JsonObject } from '../scene.ts';
import { LIMITS } from '../script/limits.ts';
import { DATE_PATTERN } from '../script/schema-words.ts';
import { ownId } from './names.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const two = (n: number | string) => String(n).padStart(2, '0');

/** A date as people write it; undefined where it is none. */
function dateIn(piece: string): string | undefined {
  const text = piece.replace(/^\(|\)$/g, '').trim();
  if (DATE_PATTERN.test(text)) return text;
  const [, before, name, after, year = ''] =
    /^(?:(\d{1,2})\.? )?([A-Za-z]{3,9})\.?(?: (\d{1,2}))?,? (\d{4})$/.exec(text) ?? [];
  const month = monthOf(name);
  const day = Number(before ?? after ?? 0);
  if (month === 0 || day > 31) return undefined;
  return day === 0 ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

const KINDS = [
  [/\.gov(\.|$)|(^|\.)(europa\.eu|un\.org|who\.int|oecd\.org|worldbank\.org)$/, 'official'],
  [/(^|\.)(doi\.org|arxiv\.org|nature\.com|sciencedirect\.com)$|\.edu(\.|$)|\.ac\./, 'research'],
] as const;

interface Told {
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
}

/** What a footnote tells of its source; undefined where it is a remark. `words` takes the marks off. */
function read(text: string, words: (text: string) => string): Told | undefined {
  const [link, named, of] = /\[([^\]]{0,300})\]\((https?:[^\s)]{1,2000})\)/.exec(text) ?? [];
  const bare =
    link === undefined
      ? /https?:\/\/[^\s<>"]{1,2000}/.exec(text)?.[0].replace(/[.,;:)]+$/, '')
      : undefined;
  const url = of ?? bare;
  const rest = words(
    text
      .replace(link ?? bare ?? '\0', /^https?:/.test(named ?? '') ? '' : (named ?? ''))
      .replace(/<\s*>/g, ''),
  );
  const pieces = rest.split(/,\s+|;\s+/).flatMap((piece) => {
    const tidy = piece.replace(/^[\s“"«]+|[\s.,;:”"»]+$/g, '');
    return tidy === '' ? [] : [tidy];
  });
  // "May 12, 2019" has a comma of its own.
  for (let i = pieces.length - 1; i > 0; i--)
    if (/^\d{4}$/.test(pieces[i] ?? '') && /^[A-Z][a-z]+ \d{1,2}$/.test(pieces[i - 1] ?? ''))
      pieces.splice(i - 1, 2, `${pieces[i - 1]} ${pieces[i]}`);
  const at = pieces.findLastIndex((piece) => dateIn(piece) !== undefined);
  const date = dateIn(pieces[at] ?? '');
  if (url === undefined && (date === undefined || pieces.length < 3)) return undefined;
  if (date !== undefined) pieces.splice(at, 1);
  const publisher = pieces.length > 1 ? pieces.pop() : undefined;
  const title = pieces.join(', ');
  return {
    title: title === '' ? (publisher ?? hostOf(url) ?? '') : title,
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
  };
}

const hostOf = (url: string | undefined) =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;

export class Sources {
  readonly all: Record<string, JsonObject> = {};
  readonly #taken = new Set<string>();
  readonly #byAddress = new Map<string, string>();

  /** The id of the source that a text names; undefined where the text is none. */
  add(text: string, words: (text: string) => string): string | undefined {
    const told = read(text, words);
    if (!told) return undefined;
    const { title, publisher, date, url } = told;
    const address = url?.replace(/\/$/, '');
    const known = address === undefined ? undefined : this.#byAddress.get(address);
    const host = hostOf(url);
    // Longer than a source's words may be: a remark with an address in it.
    if ([title, publisher ?? ''].some((one) => one.length > 300)) return undefined;
    if (known !== undefined && (this.all[known]?.['title'] === title || title === host))
      return known;
    if (known !== undefined) {
      const { note = '' } = this.all[known] as { note?: string };
      const more = [note, [title, publisher, date].filter((one) => one !== undefined).join(', ')];
      const joined = more.filter((one) => one !== '').join('; ');
      if (joined.length > 300) return undefined;
      this.all[known] = { ...this.all[known], note: joined };
      return known;
    }
    if (this.#taken.size >= LIMITS.sources - 1) return undefined;
    const id = ownId(publisher ?? host ?? title, this.#taken, 'source');
    const kind = KINDS.find(([hosts]) => host !== undefined && hosts.test(host))?.[1] ?? 'other';
    this.all[id] = {
      title,
      publisher: publisher ?? host ?? title,
      kind,
      ...(date !== undefined && { date }),
      ...(url !== undefined && { url }),
    };
    if (address !== undefined) this.#byAddress.set(address, id);
    return id;
  }

  /** What numbers come from that nobody gives a source: the text itself. */
  own(title: string, publisher: string): string {
    this.all['this-text'] ??= {
      title,
      publisher,
      kind: 'other',
      via: 'the text that this story was made from',
    };
    return 'this-text';
  }
}
