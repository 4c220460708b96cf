/** Who said it: the last line of a quote, when it begins with a dash. */
import type { RawInline, RawLine } from './text-ast.ts';
import { joinLines } from './text-inline.ts';

const DASH = /^\s*[—―]\s*/;

/** The marks before and after the last line break that lies outside all marks. */
function splitLastLine(line: RawLine): readonly [RawLine, RawLine] {
  for (let i = line.length - 1; i >= 0; i--) {
    const node = line[i];
    if (node?.type !== 'text') continue;
    const at = node.text.lastIndexOf('\n');
    if (at < 0) continue;
    const piece = (text: string): RawInline[] => (text === '' ? [] : [{ ...node, text }]);
    return [
      [...line.slice(0, i), ...piece(node.text.slice(0, at).trimEnd())],
      [...piece(node.text.slice(at + 1)), ...line.slice(i + 1)],
    ];
  }
  return [[], line];
}

/** The paragraphs of a quote and, without its dash, the attribution. */
export function splitAttribution(paragraphs: readonly RawLine[]): {
  paragraphs: readonly RawLine[];
  attribution?: RawLine;
} {
  const [body, last] = splitLastLine(paragraphs.at(-1) ?? []);
  const first = last[0];
  // A quote that is nothing but a dashed line has nobody to attribute.
  const alone = paragraphs.length === 1 && body.length === 0;
  if (first?.type !== 'text' || !DASH.test(first.text) || alone)
    return { paragraphs: paragraphs.map(joinLines) };
  const said = { ...first, text: first.text.replace(DASH, '') };
  const kept = body.length > 0 ? [body] : [];
  return {
    paragraphs: [...paragraphs.slice(0, -1), ...kept].map(joinLines),
    attribution: joinLines(said.text === '' ? last.slice(1) : [said, ...last.slice(1)]),
  };
}
