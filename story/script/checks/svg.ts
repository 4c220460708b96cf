/**
 * Checks whether an SVG file can be displayed: browsers silently draw nothing if it is not well-formed XML.
 * One linear pass over its tags.
 */
import { message, type Message } from '../message.ts';
import { Copies, MOST_COPIES } from './svg-copies.ts';

const NAME = String.raw`[A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*`;
const ATTRIBUTE = String.raw`(${NAME})\s*=\s*("[^"<]*"|'[^'<]*')`;
const TAG = new RegExp(String.raw`<(${NAME})((?:\s+${ATTRIBUTE})*)\s*(/?)>`, 'uy');
const ATTRIBUTES = new RegExp(ATTRIBUTE, 'gu');
const END = new RegExp(String.raw`</(${NAME})\s*>`, 'uy');
/** Markup that is not an element: how it begins and how it ends. */
const ASIDES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
const DOCTYPE = /<!DOCTYPE\s[^<>[\]]*(?:\[[^\]]*\]\s*)?>/iy;
const ENTITY = /<!ENTITY\s+(\w+)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;
const REFERENCE = /&(?:#\d+;|#x[\da-f]+;|([\w.-]+);)?/gi;
/** An entity inside an entity: nested ones can fill the memory when expanded. */
const NESTED = /&(?!#|amp;|lt;|gt;|quot;|apos;)/;
const KNOWN = ['amp', 'lt', 'gt', 'quot', 'apos'].map((name) => [name, name] as const);
const CONTROL = /[\0-\u0008\u000b\u000c\u000e-\u001f]/;
/** Namespace prefixes that need no declaration. */
const SPACES: ReadonlyMap<string, string> = new Map([
  ['xml', ''],
  ['xmlns', ''],
]);
const SVG = 'http://www.w3.org/2000/svg';

/** Limit for the number of characters that all entities expand to. */
const MOST_SPELLED = 1_000_000;

interface Open {
  readonly name: string;
  /** The nearest id, of the element itself or of one above it. */
  readonly id: string;
  /** The namespaces declared so far: prefix -> address, '' for the default one. */
  readonly spaces: ReadonlyMap<string, string>;
}
/** Makes the message for a fault, given the file's path and the line. */
type Fault = (path: string, line: number) => Message;

class Reader {
  readonly #text: string;
  readonly #open: Open[] = [];
  readonly #entities = new Map<string, string>(KNOWN);
  readonly #copies = new Copies();
  #at = 0;
  #spelled = 0;
  #hasRoot = false;

  constructor(text: string) {
    this.#text = text;
  }

  get at(): number {
    return this.#at;
  }

  /** The first fault; 'cut' if the file ends too early; undefined if the SVG can be displayed. */
  read(): Fault | 'cut' | undefined {
    while (this.#at < this.#text.length) {
      const fault = this.#words() ?? (this.#at < this.#text.length ? this.#markup() : undefined);
      if (fault) return fault;
    }
    if (this.#open.length > 0 || !this.#hasRoot) return 'cut';
    if (this.#copies.total > MOST_COPIES) return (path) => message('svgCopies', { path });
    return undefined;
  }

  /** Reads text up to the next tag. */
  #words(): Fault | undefined {
    const next = this.#text.indexOf('<', this.#at);
    const words = this.#text.slice(this.#at, next < 0 ? undefined : next);
    if (this.#open.length === 0 && /[^\s\ufeff]/.test(words)) return badTag(words.trim());
    const fault = this.#references(words);
    if (!fault) this.#at += words.length;
    return fault;
  }

  #references(words: string): Fault | undefined {
    if (CONTROL.test(words)) return badTag('a control character');
    for (const [written, name] of words.matchAll(REFERENCE)) {
      const entity = name === undefined ? '' : this.#entities.get(name);
      if (written === '&' || entity === undefined)
        return (path, line) => message('svgReference', { path, line, written });
      this.#spelled += entity.length;
      if (NESTED.test(entity)) return (path) => message('svgEntities', { path });
      if (this.#spelled > MOST_SPELLED) return (path) => message('svgSpelled', { path });
    }
    return undefined;
  }

  #markup(): Fault | 'cut' | undefined {
    const aside = ASIDES.find(([begin]) => this.#text.startsWith(begin, this.#at));
    if (aside) {
      const end = this.#text.indexOf(aside[1], this.#at + aside[0].length);
      this.#at = end < 0 ? this.#text.length : end + aside[1].length;
      return end < 0 ? 'cut' : undefined;
    }
    const [written, name = '', attributes = '', , , close] = this.#match(TAG) ?? [];
    if (written !== undefined) return this.#begin(written, name, attributes, close === '/');
    const [ended, last = ''] = this.#match(END) ?? [];
    if (ended !== undefined) return this.#end(ended, last);
    const [type] = this.#match(DOCTYPE) ?? [];
    if (type === undefined)
      return this.#text.includes('>', this.#at) ? badTag(this.#line()) : 'cut';
    for (const [, entity = '', one, other] of type.matchAll(ENTITY))
      this.#entities.set(entity, one ?? other ?? '');
    this.#at += type.length;
    return undefined;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text);
  }

  /** The rest of the line from the current offset. */
  #line(): string {
    return this.#text.slice(this.#at, this.#at + 40).split(/[\r\n]/)[0] ?? '';
  }

  #begin(written: string, name: string, attributes: string, isEmpty: boolean): Fault | undefined {
    const given = new Map<string, string>();
    for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTES)) {
      if (given.has(key)) return badTag(written);
      given.set(
        key,
        value
          .slice(1, -1)
          .replace(/&(\w+);/g, (all, one: string) => this.#entities.get(one) ?? all),
      );
    }
    const held = this.#open.at(-1)?.spaces ?? SPACES;
    const namespaces = [...given].filter(([key]) => /^xmlns(?::|$)/.test(key));
    const spaces =
      namespaces.length === 0
        ? held
        : new Map([...held, ...namespaces.map(([key, value]) => [key.slice(6), value] as const)]);
    const names = [name, ...given.keys()];
    const prefixes = names.flatMap((one) =>
      one.includes(':') ? one.slice(0, one.indexOf(':')) : [],
    );
    const prefix = prefixes.find((one) => !spaces.has(one));
    if (prefix !== undefined) return (path, line) => message('svgPrefix', { path, line, prefix });
    if (this.#open.length === 0) {
      const [space = '', inner] = name.includes(':') ? name.split(':') : ['', name];
      if (this.#hasRoot || inner !== 'svg' || spaces.get(space) !== SVG)
        return (path) => message('svgRoot', { path });
      this.#hasRoot = true;
    }
    const fault = this.#references(attributes);
    if (fault) return fault;
    const copied = /(?:^|:)use$/.test(name) ? (given.get('href') ?? given.get('xlink:href')) : '';
    const id = this.#copies.take(this.#open.at(-1)?.id ?? '', given.get('id'), copied);
    if (!isEmpty) this.#open.push({ name, id, spaces });
    this.#at += written.length;
    return undefined;
  }

  #end(written: string, name: string): Fault | undefined {
    const open = this.#open.pop()?.name;
    this.#at += written.length;
    if (open === name) return undefined;
    const expected = open === undefined ? 'nothing is open' : `</${open}> is due`;
    return (path, line) => message('svgEnd', { path, line, written, wanted: expected });
  }
}

const badTag =
  (found: string): Fault =>
  (path, line) =>
    message('svgTag', { path, line, written: found });

/**
 * Why a browser displays nothing of this SVG: a message, 'cut' if the file ends too early, or undefined if it
 * is well-formed.
 */
export function svgFault(path: string, bytes: Uint8Array): Message | 'cut' | undefined {
  const text = new TextDecoder().decode(bytes);
  const reader = new Reader(text);
  const fault = reader.read();
  if (fault === undefined || fault === 'cut') return fault;
  return fault(path, text.slice(0, reader.at).split('\n').length);
}
