/**
 * Source numbers stand after the punctuation that follows them, as in print: "one in two.12", not
 * "one in two12." The marks are moved here, once, so that no author has to think of it.
 */
import type { Inline, Line } from '../../story/story.ts';

const LEADING = /^[.,;:!?…。，；：！？)\]’”"'）]+/u;

const TAKES: ReadonlySet<string> = new Set(['fact', 'cite', 'term', 'figure']);

/** An inline and, for a term, the punctuation that must stay on its line. */
export type Printed = Inline & { readonly tail?: string };

/** Moves leading punctuation of a text into the fact or term before it, or ahead of the citation. */
export function pullPunctuation(line: Line): readonly Printed[] {
  const out: Printed[] = [];
  for (const inline of line) {
    const last = out.at(-1);
    const lead = inline.type === 'text' ? (LEADING.exec(inline.text)?.[0] ?? '') : '';
    if (inline.type !== 'text' || lead === '' || !last || !TAKES.has(last.type)) {
      out.push(inline);
      continue;
    }
    if (last.type === 'fact') out[out.length - 1] = { ...last, text: last.text + lead };
    else if (last.type === 'cite') out.splice(out.length - 1, 0, { type: 'text', text: lead });
    else out[out.length - 1] = { ...last, tail: lead };
    const rest = inline.text.slice(lead.length);
    if (rest !== '') out.push({ type: 'text', text: rest });
  }
  return out;
}
