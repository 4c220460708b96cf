/**
 * State shared by all steps while a text is read: its evidence, pictures, names, and the list of what was
 * left out.
 */
import type { JsonObject } from '../scene.ts';
import { LIMITS } from '../script/limits.ts';
import { ID_PATTERN, LANG_PATTERN } from '../script/patterns.ts';
import type { Basics } from './compose.ts';
import type { Blocks } from './blocks.ts';
import { fits, piecesOf } from './cards.ts';
import { TAKEN, isSeen, type Beside, type Left, type Taken } from './imported.ts';
import { readInline, type Around, type Inline } from './inline.ts';
import { careful, join, plainly, type Piece } from './marks.ts';
import { uniqueId } from './names.ts';
import type { OutlineChapter, OutlineStep } from './outline.ts';
import { Pictures } from './pictures.ts';
import { Sources } from './sources.ts';

/** Word boundaries: no letters or digits beside a word. */
const APART = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];

/** The author of the text and its pictures, if it gives one. */
const makerOf = ({ authors: [first = '[Who made it]'] = [] }: Basics): string => first;

export class Shared {
  readonly left: Left[];
  readonly taken = Object.fromEntries(TAKEN.map((key) => [key, 0])) as Taken;
  readonly sources = new Sources();
  readonly units: Record<string, JsonObject> = {};
  readonly data: Record<string, JsonObject> = {};
  readonly facts: Record<string, JsonObject> = {};
  readonly glossary: Record<string, JsonObject> = {};
  readonly pictures: Pictures;
  /** Names of the links that the text uses. */
  readonly used = new Set<string>();
  readonly beside: Beside;
  readonly about: Basics;
  readonly dataIds = new Set<string>();
  readonly stepIds = new Set<string>();
  readonly #steps = new Map<OutlineStep, string>();
  readonly #read: Blocks;
  /** Footnotes that were used, in the form for later uses. */
  readonly #notes = new Map<string, Piece>();
  /** Terms that no card has marked yet, by their lower-case form. */
  readonly #terms = new Map<string, string>();
  readonly #anyTerm: RegExp | undefined;

  constructor(
    read: Blocks,
    about: Basics,
    chapters: readonly OutlineChapter[],
    beside: Beside,
    found: readonly Left[],
  ) {
    this.left = [...found];
    this.#read = read;
    this.beside = beside;
    this.pictures = new Pictures(beside.files ?? new Map(), makerOf(about));
    for (const step of chapters.flatMap(({ steps }) => steps))
      this.#steps.set(step, uniqueId(step.title, this.stepIds, 'step'));
    this.about = about;
    this.about = { ...about, title: this.words(about.title, 1, 200) || 'Untitled' };
    for (const block of read.blocks)
      if (block.type === 'term') this.#explain(block.term, block.text, block.line);
    // The longest first, so that "dry stone wall" is not matched as "wall".
    const terms = [...this.#terms.keys()].sort((a, b) => b.length - a.length);
    const any = terms.map((term) => term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
    if (any !== '') this.#anyTerm = new RegExp(`${APART[0]}(${any})${APART[1]}`, 'iu');
  }

  leave(line: number, what: string, why: string): void {
    if (isSeen(what)) this.left.push({ line, what, why });
  }

  stepId(step: OutlineStep): string {
    return this.#steps.get(step) ?? 'step';
  }

  /** The source for numbers without their own: the text itself. */
  storySource(): string {
    return this.sources.addSource(this.about.title, makerOf(this.about));
  }

  /** The source that a footnote or a line under a table names; undefined if it is a remark. */
  source(text: string, line: number): string | undefined {
    const { words, links } = this.inline(text, line, 'words');
    const leave = (what: string, why: string) => this.leave(line, what, why);
    return this.sources.add(words, links[0], leave);
  }

  isNamed(footnote: string): boolean {
    return this.#notes.has(footnote);
  }

  /** Parses marks. `isCard` marks the first use of each term. */
  inline(text: string, line: number, as: Around['as'], isCard = false): Inline {
    return readInline(text, {
      line,
      as,
      targets: this.#read.targets,
      used: this.used,
      footnote: (label) => this.#footnote(label),
      step: (name) => (this.stepIds.has(name) ? `#${name}` : undefined),
      directive: (name, id, words) => this.#directive(name, id, words, text, line),
      ...(isCard && { term: (words) => this.#mark(words) }),
      leave: (what, why) => this.leave(line, what, why),
    });
  }

  /** Only the words; reports what is too long or is not words. */
  words(text: string, line: number, most: number = LIMITS.text): string {
    const { words, links, ...more } = this.inline(text, line, 'words');
    for (const link of links)
      if (!words.includes(link)) this.leave(line, link, 'a link where only words may stand');
    this.#leaveRest(more, line);
    if (words.length <= most) return words;
    const at = Math.max(words.lastIndexOf(' ', most - 1), 0) || most - 1;
    this.leave(line, words.slice(at), `longer than ${most} letters`);
    return words.slice(0, at);
  }

  /** A title: one line without marks. */
  title(text: string, line: number): string {
    const words = this.words(text, line, 200);
    return isSeen(words) ? plainly(words, 'line').slice(0, LIMITS.line) : '';
  }

  /** One line with its marks; without them if it would be too long. */
  line(text: string, line: number): string {
    const inline = this.inline(text, line, 'line');
    this.#leaveRest(inline, line);
    return inline.source.length <= LIMITS.line ? inline.source : this.title(text, line);
  }

  /** A paragraph as one or more texts. */
  texts(text: string, line: number): readonly string[] {
    const inline = this.inline(text, line, 'text');
    this.#leaveRest(inline, line);
    return this.parts(inline, line);
  }

  /** Splits parsed words into texts of valid length. */
  parts({ source, words, links }: Inline, line: number): readonly string[] {
    if (!isSeen(source)) return [];
    if (fits(source)) return [source.replace(/ {2,}/g, ' ')];
    for (const link of links)
      this.leave(line, link, 'a link in a paragraph that is too long for one text');
    return piecesOf(words).map((piece) => plainly(piece));
  }

  #leaveRest({ pictures, notes }: Pick<Inline, 'pictures' | 'notes'>, line: number): void {
    for (const { alt, url, title } of pictures)
      this.leave(line, `${alt} ${url} ${title}`, 'a picture where only words may stand');
    for (const note of notes) this.leave(line, note, 'a remark where only words may stand');
  }

  #footnote(label: string): Piece | undefined {
    const note = this.#read.footnotes.get(label);
    const known = this.#notes.get(label);
    if (!note || known) return known;
    const id = this.source(note.text, note.line);
    const words = id === undefined ? ` (${this.words(note.text, note.line)})` : '';
    const cite: Piece = { source: id === undefined ? '' : `:cite[${id}]`, words: '' };
    this.#notes.set(label, cite);
    // A remark is put in brackets at its first use.
    return id === undefined ? { source: careful(words), words } : cite;
  }

  #explain(term: string, text: string, line: number) {
    const name = this.words(term, line, LIMITS.words);
    const definition = this.texts(text, line).join('\n\n').slice(0, LIMITS.text);
    if (name === '' || definition === '' || Object.keys(this.glossary).length >= LIMITS.terms)
      return this.leave(line, `${name}: ${definition}`, `a story explains ${LIMITS.terms} words`);
    const id = uniqueId(name, new Set(Object.keys(this.glossary)), 'term');
    this.glossary[id] = { term: name, definition };
    this.#terms.set(name.toLowerCase(), id);
  }

  /** Words of a card, with the terms marked that it is the first to use. */
  #mark(words: string): Piece | undefined {
    if (this.#anyTerm === undefined) return undefined;
    return join(
      words.split(this.#anyTerm).map((part, i): Piece => {
        const id = i % 2 === 1 ? this.#terms.get(part.toLowerCase()) : undefined;
        if (id === undefined) return { source: careful(part), words: part };
        this.#terms.delete(part.toLowerCase());
        return { source: `:term[${id}|${careful(part)}]`, words: part };
      }),
    );
  }

  /** A directive of a story, with the words that it prints; undefined if its target does not exist. */
  #directive(name: string, id: string, words: string | undefined, text: string, line: number) {
    const piece: Piece = { source: '', words: name === 'cite' ? '' : (words ?? id) };
    const isGood =
      name === 'plain'
        ? words === undefined && id !== ''
        : name === 'lang'
          ? LANG_PATTERN.test(id) && !!words
          : name === 'term'
            ? Object.hasOwn(this.glossary, id)
            : name === 'cite'
              ? Object.hasOwn(this.sources.all, id)
              : name === 'figure'
                ? this.stepIds.has(id)
                : name === 'fact' && this.#fact(id, words, text, line);
    return isGood ? piece : undefined;
  }

  /** A new fact is added for the author to complete. */
  #fact(id: string, words: string | undefined, text: string, line: number): boolean {
    if (Object.hasOwn(this.facts, id)) return true;
    const isFull = Object.keys(this.facts).length >= LIMITS.facts;
    if (!ID_PATTERN.test(id) || id.length > LIMITS.id || isFull) return false;
    if (words === undefined)
      this.leave(line, `:fact[${id}]`, 'a fact that has no value yet: write it under Evidence');
    const claim = text.replace(/:[a-z]+\[(?:[^\]|]*\|)?([^\]]*)\]/g, '$1').slice(0, 250);
    this.facts[id] = {
      claim: plainly(claim, 'line'),
      value: words ?? '…',
      status: 'recorded',
      sources: [this.storySource()],
    };
    return true;
  }
}
