/** Resolved text (runs.ts) as elements, on the server and in the browser alike. */
import { createElement, type ReactNode } from 'react';
import type { RunBlock, RunBlocks, RunElement, Runs } from './runs.ts';

export const richLine = (runs: Runs): ReactNode =>
  runs.map((run, i) => (typeof run === 'string' ? run : elementOf(run, i)));

export const richText = (text: RunBlocks): ReactNode => text.map(blockOf);

function elementOf({ as, runs, panel, label, ...attributes }: RunElement, key: number): ReactNode {
  const opens = panel !== undefined && { popoverTarget: panel };
  const named = label !== undefined && { 'aria-label': label };
  return createElement(as, { key, ...attributes, ...opens, ...named }, richLine(runs));
}

function blockOf(block: RunBlock, key: number): ReactNode {
  if (block.type === 'paragraph') return <p key={key}>{richLine(block.runs)}</p>;
  if (block.type === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return <List key={key}>{linesIn('li', block.items)}</List>;
  }
  return (
    <figure key={key} className="quote">
      <blockquote>{linesIn('p', block.paragraphs)}</blockquote>
      {block.attribution ? <figcaption>{richLine(block.attribution)}</figcaption> : null}
    </figure>
  );
}

const linesIn = (Tag: 'li' | 'p', lines: readonly Runs[]) =>
  lines.map((runs, i) => <Tag key={i}>{richLine(runs)}</Tag>);

/** Resolved text as a plain string. */
export const textOf = (runs: Runs): string =>
  runs.map((run) => (typeof run === 'string' ? run : textOf(run.runs))).join('');

/**
 * Separates a title from the sentence after it: a full stop and a space, or only the space where the
 * title ends with punctuation.
 */
export function fullStop(title: string): string {
  if (/[.?!。？！…]$/u.test(title)) return ' ';
  return /\p{Script=Han}[”’》）]*$/u.test(title) ? '。' : '. ';
}

/** The line with a full stop if it has none, and a space before what follows. */
export const withStop = (runs: Runs): Runs => [...runs, fullStop(textOf(runs))];
