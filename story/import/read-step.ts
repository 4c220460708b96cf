/** Converts the blocks of one step to its changes: words of cards, one picture each, notes, a question. */
import type { Json, JsonObject } from '../scene.ts';
import { LIMITS } from '../script/limits.ts';
import { idsFor } from '../script/read-table.ts';
import type { Block, Item } from './blocks.ts';
import { fits, listBlocks } from './cards.ts';
import type { Cells } from './cells.ts';
import { addChart, rowsIn, type ChartWords } from './charts.ts';
import { isSeen } from './imported.ts';
import type { Picture } from './inline.ts';
import { endingOf, stemOf } from './names.ts';
import type { OutlineStep } from './outline.ts';
import { isElsewhere, stateOf } from './pictures.ts';
import type { Shared } from './shared.ts';

export interface Change {
  readonly blocks: string[];
  readonly notes: string[];
  picture?: { readonly scene: string; readonly state: JsonObject; readonly alt: string };
  ask?: JsonObject;
}
type Of<T extends Block['type']> = Extract<Block, { type: T }>;

const ATTRIBUTION = /^\s*(?:[—–―]|--)\s*(?=\S)/;
/** A line under a picture or table that gives its source. */
const CREDIT =
  /^[*_\s]*(?:sources?|photos?|credits?|images?|data|quellen?|fotos?|daten|bild|fuentes?|fonte|bron)[*_]*\s?:[*_]*\s*/i;
/** In one step; further pictures replace the last one. */
const MOST_CHANGES = 100;
const ASKS = /[?？؟][*_\s]*$/;

/** The source given in a line under a picture. */
const creditIn = (next: Block | undefined): ChartWords | undefined =>
  next?.type === 'paragraph' && CREDIT.test(next.text) && next.text.length <= LIMITS.words
    ? { text: next.text.replace(CREDIT, ''), line: next.line }
    : undefined;

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
        if (block && this.#read(block, creditIn(blocks[at + 1]))) at++;
      }
    }
    return this.#all;
  }

  #begin(): void {
    this.#now = { blocks: [], notes: [] };
    this.#all.push(this.#now);
  }

  /** @returns whether the credit below was used */
  #read(block: Block, below: ChartWords | undefined): boolean {
    const { line, raw } = block;
    switch (block.type) {
      case 'paragraph':
        return this.#paragraph(block, below);
      case 'table':
        return this.#table(block.rows, line, below);
      case 'list':
        this.#list(block);
        break;
      case 'quote':
        this.#quote(block);
        break;
      case 'comment':
        this.#note(block.text, line);
        break;
      case 'heading':
        if (isSeen(block.text))
          this.#now.blocks.push(...this.#words(`**${block.text.replace(/[*_]/g, '')}**`, line));
        this.#shared.leave(line, block.text, 'a heading below a step: its words stand in bold');
        break;
      case 'left':
        this.#shared.leave(line, raw, block.why);
        break;
      default:
    }
    return false;
  }

  #note(text: string, line: number): void {
    const words = this.#shared.texts(text.replace(/^\s*notes\b:?/, ''), line);
    const isRoom = fits([...this.#now.notes, ...words].join('\n\n'));
    if (isRoom) this.#now.notes.push(...words);
    else this.#shared.leave(line, words.join('\n'), 'more notes than a step may have');
    this.#shared.taken.notes += 1;
  }

  /** The words of a card, and the pictures inside them. */
  #card(text: string, line: number) {
    const inline = this.#shared.inline(text, line, 'text', true);
    this.#shared.taken.links += inline.links.length;
    for (const note of inline.notes) this.#note(note, line);
    return { texts: this.#shared.parts(inline, line), pictures: inline.pictures };
  }

  /** The same for places where no picture is allowed. */
  #words(text: string, line: number): readonly string[] {
    const { texts, pictures } = this.#card(text, line);
    for (const { alt, url, title } of pictures)
      this.#shared.leave(line, `${alt} ${url} ${title}`, 'a picture where only words may stand');
    return texts;
  }

  #paragraph({ text, line }: Of<'paragraph'>, below: ChartWords | undefined): boolean {
    const { texts, pictures } = this.#card(text, line);
    this.#now.blocks.push(...texts);
    const isAlone = texts.length === 0 && pictures.length === 1;
    let isTaken = false;
    for (const picture of pictures) {
      const { url, alt, title } = picture;
      if (isElsewhere(url) && !isAlone)
        this.#shared.leave(line, `${alt} ${url} ${title}`, 'a picture from elsewhere among words');
      else if (this.#picture(picture, isAlone ? below : undefined)) isTaken = true;
    }
    return isTaken;
  }

  /** Shows a picture from here on; a second picture begins a new change. */
  #show(scene: string, state: JsonObject, alt: string): void {
    if (this.#now.picture && this.#all.length < MOST_CHANGES) this.#begin();
    this.#now.picture = { scene, state, alt };
  }

  /** @returns whether the credit below was used */
  #picture(picture: Picture, below: ChartWords | undefined): boolean {
    const shared = this.#shared;
    const { url, attributes, line, title } = picture;
    const leave = (what: string, why: string) => shared.leave(line, what, why);
    const known = shared.pictures.known(url);
    if (!known && /^[ct]sv$/.test(endingOf(url))) {
      const file = shared.pictures.given(url);
      if (file === undefined) shared.pictures.missing.push(url);
      const belowPicture = title === '' ? below : { text: title, line };
      return this.#table(rowsIn(file), line, belowPicture, picture) && title === '';
    }
    const words = shared.line(picture.alt, line);
    const alt = isSeen(words) ? words : this.title;
    const caption = title === '' && !known ? below : undefined;
    const credit = caption ? shared.words(caption.text, caption.line, LIMITS.words) : title;
    const pictureScene = known ?? shared.pictures.add({ ...picture, title: credit }, alt, leave);
    if (known) leave(title, 'said again of a picture that is there');
    if ('why' in pictureScene) {
      leave(`${picture.alt} ${url} ${title} ${attributes}`, pictureScene.why);
      return false;
    }
    if (!isSeen(words) && !known) leave(url, `what it shows is not said: "${alt}" stands there`);
    const state = stateOf(pictureScene.kind, attributes, leave);
    this.#show(pictureScene.scene, state, isSeen(words) ? words : pictureScene.alt);
    return caption !== undefined;
  }

  /** Adds a table of the text, or a table file, as a chart. @returns whether the credit below was used */
  #table(
    rows: Cells['rows'],
    line: number,
    caption: ChartWords | undefined,
    picture?: Picture,
  ): boolean {
    const shared = this.#shared;
    const leave = (what: string, why: string) => shared.leave(line, what, why);
    const { alt = '', url = `table at ${line}`, title = '', attributes = '' } = picture ?? {};
    const cells = picture ? rows : rows.map((row) => row.map((cell) => shared.words(cell, line)));
    const words = shared.line(alt, line);
    const named = isSeen(words) ? words : '';
    const name = picture ? stemOf(url) : this.title;
    const chart = addChart(shared, cells, {
      url,
      name,
      title: named,
      step: this.title,
      line,
      words: caption,
    });
    if (chart) {
      this.#show(chart.scene, stateOf(chart.kind, attributes, leave), chart.alt);
      return chart.isSourceTaken;
    }
    if (picture) {
      const why = 'no table of numbers beside the text, or too large for a chart';
      leave(`${alt} ${url} ${title} ${attributes}`, why);
    } else {
      const items = rows.map((row) => row.filter((cell) => cell !== '').join(' · '));
      this.#list({ items: items.map((text) => ({ line, text })), line });
    }
    return false;
  }

  #list({ start, items, line }: Pick<Of<'list'>, 'start' | 'items' | 'line'>): void {
    if (items.every(({ isTicked }) => isTicked !== undefined) && this.#question(items, line))
      return;
    const texts = items.flatMap((item) => this.#words(item.text, item.line));
    const list = listBlocks(
      texts.map((text, i) => (start === 1 ? `${i + 1}. ${text}` : `- ${text}`)),
    );
    // Lists in a story begin at 1; one that begins elsewhere keeps its numbers as words.
    if (start === undefined || (start === 1 && list.length === 1)) this.#now.blocks.push(...list);
    else this.#now.blocks.push(...texts.map((text, i) => `${start + i}\\. ${text}`));
  }

  /** A task list of two to six items becomes a question: a quiz if one is ticked, else a poll. */
  #question(items: readonly Item[], line: number): boolean {
    if (items.length < 2 || items.length > 6 || this.#hasAsk) return false;
    const shared = this.#shared;
    const last = this.#now.blocks.at(-1) ?? '';
    const isAsked = ASKS.test(last) && last.length <= LIMITS.line && !/^([->]|\d+\.) /.test(last);
    const texts = items.map((item) => shared.line(item.text, item.line));
    if (texts.some((text) => !isSeen(text))) return false;
    if (isAsked) this.#now.blocks.pop();
    const ids = idsFor(texts);
    this.#now.ask = {
      kind: items.some(({ isTicked }) => isTicked === true) ? 'quiz' : 'poll',
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
    const lines = paragraphs.join('\n\n').split('\n');
    const last = lines.length > 1 && ATTRIBUTION.test(lines.at(-1) ?? '') ? lines.pop() : undefined;
    const words = lines
      .join('\n')
      .split('\n\n')
      .flatMap((paragraph) => this.#words(paragraph, line));
    const who = this.#words(last?.replace(ATTRIBUTION, '') ?? '', line).map((one) => `— ${one}`);
    if (words.length === 0) return void this.#now.blocks.push(...who);
    const quote = [...words.join('\n\n').split('\n'), ...who].map((one) => `> ${one}`.trimEnd());
    if (fits(quote.join('\n'))) this.#now.blocks.push(quote.join('\n'));
    else this.#now.blocks.push(...words, ...who);
    this.#shared.taken.quotes += 1;
  }
}
