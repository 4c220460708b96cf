/** The blocks of one step as its changes: cards' words, a picture each, notes, a question. */
import type { Json, JsonObject } from '../scene.ts';
import { LIMITS } from '../script/limits.ts';
import { idsFor } from '../script/read-table.ts';
import type { Block, Item } from './blocks.ts';
import { fits, listBlocks } from './cards.ts';
import { isSeen } from './imported.ts';
import type { Picture } from './inline.ts';
import { endingOf, stemOf } from './names.ts';
import type { OutlineStep } from './outline.ts';
import { isElsewhere, stateOf, TABLES } from './pictures.ts';
import { addChart, rowsIn, type Said } from './charts.ts';
import type { Shared } from './shared.ts';
import type { Cells } from './cells.ts';

export interface Change {
  readonly blocks: string[];
  readonly notes: string[];
  shown?: { readonly scene: string; readonly state: JsonObject; readonly alt: string };
  ask?: JsonObject;
}
type Of<T extends Block['type']> = Extract<Block, { type: T }>;

const ATTRIBUTION = /^\s*(?:[—–―]|--)\s*(?=\S)/;
/** A line under a picture or table that says where it is from. */
const CREDIT =
  /^[*_\s]*(?:sources?|photos?|credits?|images?|data|quellen?|fotos?|daten|bild|fuentes?|fonte|bron)[*_]*\s?:[*_]*\s*/i;
/** Of one step: more pictures take each other's place. */
const MOST_CHANGES = 100;
const ASKS = /[?？؟][*_\s]*$/;

export class StepReader {
  readonly title: string;
  readonly #shared: Shared;
  readonly #step: OutlineStep;
  #all: Change[] = [];
  #now: Change = { blocks: [], notes: [] };
  #hasAsk = false;

  constructor(shared: Shared, step: OutlineStep) {
    this.#shared = shared;
    this.#step = step;
    this.title = shared.title(step.title, step.line) || '…';
  }

  changes(): readonly Change[] {
    for (const blocks of this.#step.changes) {
      this.#begin();
      for (let at = 0; at < blocks.length; at++) {
        const block = blocks[at];
        if (block && this.#read(block, blocks[at + 1])) at++;
      }
    }
    return this.#all;
  }

  #begin(): void {
    this.#now = { blocks: [], notes: [] };
    this.#all.push(this.#now);
  }

  /** @returns whether the next block was taken with it */
  #read(block: Block, next: Block | undefined): boolean {
    const { line } = block;
    switch (block.type) {
      case 'paragraph':
        return this.#paragraph(block, next);
      case 'table':
        return this.#table(block.rows, line, this.#creditIn(next));
      case 'list':
        this.#list(block);
        break;
      case 'quote':
        this.#quote(block);
        break;
      case 'comment':
        this.#note(block.text, line);
        break;
      case 'heading': {
        const [words = ''] = this.#shared.texts(block.text.replace(/[*_]/g, ''), line);
        if (words !== '') this.#now.blocks.push(`**${words}**`);
        this.#shared.leave(line, block.text, 'a heading below a step: its words stand in bold');
        break;
      }
      case 'left':
        this.#shared.leave(line, block.text, block.why);
        break;
      default:
    }
    return false;
  }

  #note(text: string, line: number): void {
    const words = this.#shared.texts(text.replace(/^\s*notes\b:?/, ''), line);
    this.#now.notes.push(...words.filter((one) => fits([...this.#now.notes, one].join('\n\n'))));
    this.#shared.taken.notes += words.length > 0 ? 1 : 0;
  }

  #paragraph({ text, line }: Of<'paragraph'>, next: Block | undefined): boolean {
    const pictures: Picture[] = [];
    const notes: string[] = [];
    const words = this.#shared.texts(text, line, { pictures, notes });
    this.#now.blocks.push(...words);
    for (const note of notes) this.#note(note, line);
    const isAlone = words.length === 0 && pictures.length === 1;
    let isTaken = false;
    for (const picture of pictures) {
      const { url, alt, title } = picture;
      const isRemote = isElsewhere(url);
      const said = isAlone ? this.#creditIn(next) : undefined;
      if (isRemote && !isAlone)
        this.#shared.leave(line, `${alt} ${url} ${title}`, 'a picture from elsewhere among words');
      else isTaken = this.#picture(picture, said) || isTaken;
    }
    return isTaken;
  }

  /** What a line under a picture says of where it is from. */
  #creditIn(next: Block | undefined): { readonly text: string; readonly line: number } | undefined {
    if (next?.type !== 'paragraph' || !CREDIT.test(next.text) || next.text.length > 300)
      return undefined;
    return { text: next.text.replace(CREDIT, ''), line: next.line };
  }

  /** Shows a picture from here on; a second one is a change of its own. */
  #show(scene: string, state: JsonObject, alt: string): void {
    if (this.#now.shown && this.#all.length < MOST_CHANGES) this.#begin();
    this.#now.shown = { scene, state, alt };
  }

  /** @returns whether what was said of it below is taken */
  #picture(picture: Picture, said: Said | undefined): boolean {
    const shared = this.#shared;
    const { url, attributes, line, title } = picture;
    const leave = (what: string, why: string) => shared.leave(line, what, why);
    const known = shared.pictures.known(url);
    const below = title === '' && !known ? said : undefined;
    if (!known && TABLES.has(endingOf(url))) {
      const file = shared.pictures.given(url)?.file;
      if (file === undefined) shared.pictures.missing.push(url);
      const source = title === '' ? said : { text: title, line };
      const isTaken = this.#table(rowsIn(file), line, source, picture);
      return isTaken && title === '';
    }
    const words = shared.line(picture.alt, line);
    const credit = below ? shared.words(below.text, below.line, LIMITS.words) : title;
    const alt = isSeen(words) ? words : this.title;
    const shown = known ?? shared.pictures.add({ ...picture, title: credit }, alt, leave);
    if (known) leave(title, 'said again of a picture that is there');
    if (!isSeen(words) && !known) leave(url, `what it shows is not said: "${alt}" stands there`);
    if ('why' in shown) {
      leave(`${picture.alt} ${url} ${title} ${attributes}`, shown.why);
      return false;
    }
    this.#show(
      shown.scene,
      this.#state(shown.kind, attributes, line),
      isSeen(words) ? words : shown.alt,
    );
    return below !== undefined;
  }

  /** A table of the text, or the file of one, as a chart. @returns whether what was said of its source is taken */
  #table(rows: Cells['rows'], line: number, said: Said | undefined, picture?: Picture): boolean {
    const shared = this.#shared;
    const { alt = '', url = `table at ${line}`, title = '', attributes = '' } = picture ?? {};
    const cells = picture ? rows : rows.map((row) => row.map((cell) => shared.words(cell, line)));
    const words = shared.line(alt, line);
    const name = picture ? stemOf(url) : this.title;
    const made = addChart(shared, cells, {
      url,
      name,
      title: isSeen(words) ? words : '',
      step: this.title,
      line,
      said,
    });
    if (made) {
      this.#show(made.scene, this.#state(made.kind, attributes, line), made.alt);
      return made.isSourceTaken;
    }
    if (picture)
      shared.leave(
        line,
        `${alt} ${url} ${title} ${attributes}`,
        'no table of numbers beside the text, or too large for a chart',
      );
    else {
      const items = rows.map((row) => ({
        line,
        text: row.filter((cell) => cell !== '').join(' · '),
      }));
      this.#list({ type: 'list', isOrdered: false, line, items });
    }
    return false;
  }

  #state(kind: string, attributes: string, line: number): JsonObject {
    const leave = (what: string) =>
      this.#shared.leave(line, what, 'nothing that this picture can be told');
    return stateOf(kind, attributes, leave);
  }

  #list({ isOrdered, items, line }: Of<'list'>): void {
    if (
      items.length > 0 &&
      items.every(({ isTicked }) => isTicked !== undefined) &&
      this.#question(items, line)
    )
      return;
    const texts = items.flatMap((item) => {
      const pictures: Picture[] = [];
      const words = this.#shared.texts(item.text, item.line, { pictures, notes: this.#now.notes });
      for (const { alt, url, title } of pictures)
        this.#shared.leave(item.line, `${alt} ${url} ${title}`, 'a picture in a list');
      return words;
    });
    this.#now.blocks.push(...listBlocks(texts, isOrdered));
  }

  /** A task list of two to six is a question: a quiz where one is ticked, else a poll. */
  #question(items: readonly Item[], line: number): boolean {
    if (items.length < 2 || items.length > 6 || this.#hasAsk) return false;
    const shared = this.#shared;
    const last = this.#now.blocks.at(-1) ?? '';
    const isAsked = ASKS.test(last) && last.length <= LIMITS.line && !/^([->]|\d+\.) /.test(last);
    if (isAsked) this.#now.blocks.pop();
    const texts = items.map((item) => shared.line(item.text, item.line));
    const ids = idsFor(texts);
    const isQuiz = items.some(({ isTicked }) => isTicked === true);
    if (texts.some((text) => !isSeen(text))) return false;
    this.#now.ask = {
      kind: isQuiz ? 'quiz' : 'poll',
      question: isAsked ? last : shared.line(this.#step.title, line),
      options: texts.map((text, i): Json => ({
        id: ids[i] ?? `o-${i}`,
        text,
        ...(items[i]?.isTicked && { right: true }),
      })),
    };
    this.#hasAsk = true;
    shared.taken.questions += 1;
    return true;
  }

  #quote({ paragraphs, line }: Of<'quote'>): void {
    const words: string[] = [];
    let who = '';
    for (const [i, paragraph] of paragraphs.entries()) {
      const lines = paragraph.split('\n');
      const isLast =
        i === paragraphs.length - 1 &&
        (i > 0 || lines.length > 1) &&
        ATTRIBUTION.test(lines.at(-1) ?? '');
      if (isLast)
        [who = ''] = this.#shared.texts((lines.pop() ?? '').replace(ATTRIBUTION, ''), line);
      words.push(...this.#shared.texts(lines.join('\n'), line, { notes: this.#now.notes }));
    }
    if (words.length === 0) return;
    const all = [...words.join('\n\n').split('\n'), ...(who === '' ? [] : [`— ${who}`])];
    const quote = all.map((one) => `> ${one}`.trimEnd()).join('\n');
    if (fits(quote)) this.#now.blocks.push(quote);
    else this.#now.blocks.push(...words, ...(who === '' ? [] : [`— ${who}`]));
    this.#shared.taken.quotes += 1;
  }
}
