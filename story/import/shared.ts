/** What all steps of a text share while it is read: its evidence, pictures, names, and the list of what was left. */
import type { JsonObject } from '../scene.ts';
import { LIMITS } from '../script/limits.ts';
import type { Begun, Basics } from './basics.ts';
import { nameOf, type Blocks } from './blocks.ts';
import { fits, piecesOf } from './cards.ts';
import { TAKEN, isSeen, type Beside, type Left, type Taken } from './imported.ts';
import { readInline, readWords, type Around, type Picture } from './inline.ts';
import { plainly } from './marks.ts';
import { ownId } from './names.ts';
import type { OutlineStep } from './outline.ts';
import { Pictures } from './pictures.ts';
import { Sources } from './sources.ts';

/** What marks of a paragraph give beside its words. */
interface Sinks {
  readonly pictures?: Picture[];
  readonly notes?: string[];
}

export class Shared {
  readonly left: Left[];
  readonly taken = Object.fromEntries(TAKEN.map((key) => [key, 0])) as Taken;
  readonly sources = new Sources();
  readonly units: Record<string, JsonObject> = {};
  readonly data: Record<string, JsonObject> = {};
  readonly facts: Record<string, JsonObject> = {};
  readonly glossary: Record<string, JsonObject> = {};
  readonly pictures: Pictures;
  readonly stepIds = new Set<string>();
  /** Names of links, and `^` with those of footnotes, that a text uses. */
  readonly used = new Set<string>();
  readonly beside: Beside;
  #facts = 0;
  readonly dataIds = new Set<string>();
  about: Basics;
  readonly #read: Blocks;
  readonly #steps = new Map<OutlineStep, string>();
  /** The name of a heading as sites make an address of it -> the step. */
  readonly #anchors = new Map<string, string>();

  constructor(read: Blocks, { about, chapters }: Begun, beside: Beside, found: readonly Left[]) {
    this.left = [...found];
    this.#read = read;
    this.beside = beside;
    this.pictures = new Pictures(beside.files ?? new Map(), about.authors[0] ?? '');
    for (const { title, steps } of chapters)
      for (const step of steps) {
        const id = ownId(step.title, this.stepIds, 'step');
        this.#steps.set(step, id);
        for (const name of [id, anchorOf(step.title), anchorOf(title)])
          if (!this.#anchors.has(name)) this.#anchors.set(name, id);
      }
    this.about = about;
    this.about = { ...about, title: this.words(about.title, 1, 200) || 'Untitled' };
    const ids = new Set<string>();
    for (const block of read.blocks)
      if (block.type === 'term') {
        const term = this.words(block.term, block.line, LIMITS.words);
        const definition = this.texts(block.text, block.line).join('\n\n').slice(0, LIMITS.text);
        if (ids.size >= LIMITS.terms)
          this.leave(
            block.line,
            `${term}: ${definition}`,
            `a story explains at most ${LIMITS.terms} words`,
          );
        else if (term !== '' && definition !== '')
          this.glossary[ownId(term, ids, 'term')] = { term, definition };
      }
  }

  leave(line: number, what: string, why: string): void {
    if (isSeen(what)) this.left.push({ line, what, why });
  }

  stepId(step: OutlineStep): string {
    return this.#steps.get(step) ?? 'step';
  }

  /** The source of what has none of its own: this text. */
  ownSource(): string {
    return this.sources.own(this.about.title, this.about.authors[0] ?? '');
  }

  #around(line: number, text: string, sinks: Sinks = {}): Around {
    const { targets } = this.#read;
    return {
      targets,
      used: this.used,
      footnote: (label) => this.#footnote(label, line),
      anchor: (name) => {
        const id = this.#anchors.get(name.toLowerCase());
        return id === undefined ? undefined : `#${id}`;
      },
      knows: (name, id, words) => this.#knows(name, id, words, line, text),
      leave: (what, why) => this.leave(line, what, why),
      note: (note) =>
        sinks.notes ? sinks.notes.push(note) : this.leave(line, note, 'a remark where no step is'),
      picture: (picture) => {
        if (sinks.pictures) sinks.pictures.push({ ...picture, line });
        else
          this.leave(
            line,
            `${picture.alt} ${picture.url} ${picture.title}`,
            'a picture where only words may stand',
          );
      },
      link: () => void (this.taken.links += 1),
    };
  }

  #footnote(label: string, line: number): { source: string; words: string } | undefined {
    const note = this.#read.footnotes.get(label);
    if (!note) return undefined;
    const isFirst = !this.used.has(`^${label}`);
    this.used.add(`^${label}`);
    const id = this.sources.add(note.text, (text) => this.words(text, note.line));
    if (id !== undefined) return { source: `:cite[${id}]`, words: '' };
    // A remark stands in brackets where it is first named.
    const words = isFirst ? ` (${this.words(note.text, line)})` : '';
    return { source: plainly(words.trim()).padStart(words.length), words };
  }

  #knows(name: string, id: string, words: string | undefined, line: number, text: string): boolean {
    if (name === 'term') return Object.hasOwn(this.glossary, id);
    if (name === 'cite') return Object.hasOwn(this.sources.all, id);
    if (name === 'figure') return this.stepIds.has(id);
    if (name !== 'fact' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > LIMITS.id)
      return false;
    if (!Object.hasOwn(this.facts, id) && this.#facts >= LIMITS.facts) return false;
    if (words === undefined && !Object.hasOwn(this.facts, id))
      this.leave(line, `:fact[${id}]`, 'a fact that has no value yet: write it under Evidence');
    const claim = plainly(
      text.replace(/:[a-z]+\[(?:[^\]|]*\|)?([^\]]*)\]/g, '$1').slice(0, 250),
      'line',
    );
    if (!Object.hasOwn(this.facts, id)) this.#facts += 1;
    this.facts[id] ??= {
      claim,
      value: words ?? '…',
      status: 'recorded',
      sources: [this.ownSource()],
    };
    return true;
  }

  /** The words alone; what is too long is left. */
  words(text: string, line: number, most: number = LIMITS.text): string {
    return this.#cut(readWords(text, this.#around(line, text)), line, most);
  }

  #cut(words: string, line: number, most: number): string {
    if (words.length <= most) return words;
    const end = words.lastIndexOf(' ', most - 1);
    const at = end <= 0 ? most - 1 : end;
    this.leave(line, words.slice(at).trim(), `longer than ${most} letters`);
    return words.slice(0, at);
  }

  /** A title: one line without marks. */
  title(text: string, line: number): string {
    const words = this.words(text, line, 200);
    return isSeen(words) ? plainly(words, 'line').slice(0, LIMITS.line) : '';
  }

  /** One line with its marks; without them where it would be too long. */
  line(text: string, line: number): string {
    const made = readInline(text, this.#around(line, text), 'line');
    return made.length <= LIMITS.line
      ? made
      : plainly(this.words(text, line, 200), 'line').slice(0, LIMITS.line);
  }

  /** A paragraph as one text or more. */
  texts(text: string, line: number, sinks: Sinks = {}): readonly string[] {
    const made = readInline(text, this.#around(line, text, sinks));
    if (!isSeen(made)) return [];
    if (fits(made)) return [made.replace(/ {2,}/g, ' ')];
    for (const [, address = ''] of made.matchAll(/\]\(([^)\s]+)\)/g))
      this.leave(line, address, 'a link in a paragraph that is too long for one text');
    return piecesOf(readWords(text, this.#around(line, text))).map((piece) => plainly(piece));
  }

  /** A sentence for lists, out of the first words. */
  firstSentence(
    chapters: readonly { readonly steps: readonly JsonObject[] }[],
  ): string | undefined {
    const first = chapters
      .flatMap(({ steps }) => steps)
      .find(({ text }) => typeof text === 'string');
    const text = (first?.['text'] as string | undefined)
      ?.split('\n\n')
      .find((block) => !/^([->]|\d+\.) /.test(block));
    if (text === undefined) return undefined;
    const words = readWords(text, {
      ...this.#around(0, text),
      leave: () => undefined,
      link: () => undefined,
    });
    const sentence = /^.{20,280}?[.!?。！？](?=\s|$)/.exec(words)?.[0] ?? words.slice(0, 140);
    return isSeen(sentence) ? plainly(sentence, 'line').slice(0, LIMITS.line) : undefined;
  }
}

const anchorOf = (title: string) =>
  nameOf(title)
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
