/**
 * What a kind of question is to everybody who needs one: compiler, a single reader, a class, paper and tour. A kind is
 * a folder here (`ask.ts`: these functions; `schema.ts` and `script.ts`: what an author writes, how it is checked and compiled) and one in components/asks (what is seen).
 */
import type { Ask, Line, Text } from '../story.ts';

/** An answer as a class sends and stores it. */
export type Answer =
  | { readonly option: string }
  | { readonly number: number }
  | { readonly line: readonly number[] }
  | { readonly text: string }
  | { readonly order: readonly string[] }
  /** Shares of the frame of a scene, from 0 to 1. */
  | { readonly at: readonly [x: number, y: number] };

/** Why an answer is refused. */
export type Fault = 'option' | 'range' | 'empty' | 'too-long' | 'answer';

/** An answer as a single reader's browser stores it. */
export type Stored =
  | { readonly kind: 'choice'; readonly chosen: readonly string[] }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'line'; readonly values: readonly (number | undefined)[] }
  | { readonly kind: 'order'; readonly order: readonly string[] }
  | { readonly kind: 'point'; readonly at: readonly [x: number, y: number] };

/**
 * `counts` in the order of the options; `bins` lie between `edges`, of which there is one more; `line` is the median at
 * each point; `ranks` counts for each item how often it stood at each place; `spots` are all places.
 */
export type Results =
  | { readonly counts: readonly number[] }
  | { readonly bins: readonly number[]; readonly edges: readonly number[] }
  | { readonly line: readonly number[] }
  | { readonly texts: readonly string[] }
  | { readonly ranks: readonly (readonly number[])[] }
  | { readonly spots: readonly (readonly [x: number, y: number])[] };

/** An answer of a class; `shown`: whether the teacher shows this short answer to everybody. */
export interface GivenAnswer {
  readonly answer: Answer;
  readonly shown: boolean;
}

/** Untrusted JSON, or what an older version stored. */
export type Sent = Readonly<Record<string, unknown>>;

/** What students get when the teacher reveals a question; the same that a reader without a class can open. */
export interface Revealed {
  readonly kind: Ask['kind'];
  /** The ids of the right options, or of all items in the right order; and the explanation of each option. */
  readonly right: readonly string[];
  readonly whys: readonly (readonly [option: string, why: Line])[];
  /** The correct value as printed. */
  readonly answer?: string;
  /** The correct number. */
  readonly value?: number;
  /** The true values of a line. */
  readonly line?: readonly number[];
  readonly explain?: Text;
}

/** A question's words for a table of results. */
export interface ResultWords {
  readonly options: readonly { readonly text: string; readonly right: boolean }[];
  /** The right answer in words; empty if there is none. */
  readonly right: string;
  /** The correct number. */
  readonly value?: number | undefined;
  /** The names of a line's points. */
  readonly points: readonly string[];
}

export type ResultRow = readonly (string | number)[];

/**
 * A kind of question as pure functions. `A`: the question of a compiled story; `R`: which answers a class accepts,
 * without any right answer; `P`: what a browser needs to answer it, without words.
 */
export interface AskKind<A, R extends { readonly kind: string }, P = never> {
  /** It is answered on the first picture, with the question in the column beside it. */
  readonly isOnPicture?: boolean;
  /** Its answers are words, which a teacher reads before the class does; there is no right one. */
  readonly isApproved?: boolean;
  rule(ask: A): R;
  read(rule: R, sent: Sent): Answer | Fault;
  results(rule: R, given: readonly GivenAnswer[]): Results;
  /** Rows of a table of results: option or answer, count or value, `correct`. Without it equal answers are counted. */
  rows?(results: Results, rule: R, words: ResultWords | undefined): readonly ResultRow[];
  /** Undefined where nothing can be answered on screen. */
  plan?(ask: A): P | undefined;
  /** The plan for a class, of the question without its answer; the same where left out. */
  classPlan?(ask: A): P | undefined;
  /** A stored answer; undefined if it does not fit this question. */
  stored?(plan: P, answer: Sent): Stored | undefined;
  /** The question without its answer. */
  hide?(ask: A): A;
  reveal?(ask: A): Partial<Revealed>;
  /** What is printed and spoken with the question: options, prompts. */
  lines(ask: A): readonly Line[];
  /** Reasons that come with the answer. */
  reasons?(ask: A): readonly Line[];
}

export const CORRECT = 'correct';
/** A number as a table of results prints it. */
export const rounded = (value: number): number => Number(value.toPrecision(6));
