/** The evidence of a story: sources, facts, and the terms that it explains. */
import type { Status } from './scene.ts';
import type { Line, Text } from './text.ts';

export interface Source {
  readonly id: string;
  /** Order of first use in the story, from 1. Unused sources are left out. */
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly via?: string;
  readonly kind: string;
  /** Printed dates, in the story's language. */
  readonly date?: string;
  readonly accessed?: string;
  /** The dates as written in the script: `2026-11`, `2020-Q3`, or two joined by `/`. */
  readonly dateOn?: string;
  readonly accessedOn?: string;
  /** Only https, and only if the script allows the link. */
  readonly href?: string;
  readonly note?: Line;
}
export interface Fact {
  readonly id: string;
  readonly claim: Line;
  /** The printed value with unit and qualifier; absent when the fact has no value. */
  readonly text?: string;
  readonly of?: Line;
  readonly date?: string;
  readonly status: Status;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly sources: readonly { readonly id: string; readonly at?: string }[];
  readonly note?: Text;
}
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: Text;
  readonly also: readonly { readonly lang: string; readonly text: string }[];
}
