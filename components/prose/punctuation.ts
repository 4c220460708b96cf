/**
 * Source numbers stand after the punctuation that follows them, as in print: "one in two.12", not
 * "one in two12." The marks are moved here, once, so that no author has to think of it.
 */
import type { Inline, Line } from '../../story/story.ts';

const LEADING = /^[.,;:!?…。，；：！？)\]’”"'）]+/u;

/** Moves leading punctuation of a text into the fact before it, or ahead of the citation before it. */
export function pullPunctuation(line: Line): Line {
  const out: Inline[] = [];
  for (const inline of line) {
    const last = out.at(-1);
    const lead = inline.type === 'text' ? (LEADING.exec(inline.text)?.[0] ?? '') : '';
    if (inline.type !== 'text' || lead === '' || (last?.type !== 'fact' && last?.type !== 'cite')) {
      out.push(inline);
      continue;
    }
    if (last.type === 'fact') out[out.length - 1] = { ...last, text: last.text + lead };
    else out.splice(out.length - 1, 0, { type: 'text', text: lead });
    const rest = inline.text.slice(lead.length);
    if (rest !== '') out.push({ type: 'text', text: rest });
  }
  return out;
}
