/** A list of what is wrong with one string of a text. */
import type { FaultKind, TextFault } from './text-ast.ts';

export class Faults {
  readonly list: TextFault[] = [];
  readonly source: string;
  readonly part: number;

  constructor(source: string, part: number) {
    this.source = source;
    this.part = part;
  }

  /** Notes `kind` at `start` to `end`; `value` is the text found there unless given. */
  add(kind: FaultKind, start: number, end: number, value = this.source.slice(start, end)): void {
    this.#push('bad-text', kind, start, end, value);
  }

  addLink(kind: FaultKind, start: number, end: number, value: string): void {
    this.#push('bad-link', kind, start, end, value);
  }

  #push(code: TextFault['code'], kind: FaultKind, start: number, end: number, value: string) {
    const short = value.length > 40 ? `${value.slice(0, 39)}…` : value;
    const place = { offset: start, length: Math.max(1, end - start), part: this.part };
    this.list.push({ code, kind, value: short, ...place });
  }
}
