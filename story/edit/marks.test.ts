import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, type RawInline } from '../script/text-ast.ts';
import { parseText } from '../script/text.ts';
import { isChip, marksOf } from './marks.ts';

/** What the checker's parser finds: chips by place, and those inside of links not. */
function parsed(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (nodes: readonly RawInline[]) => {
    for (const node of nodes)
      if (node.type === 'directive')
        found.push([node.name, node.start, node.end, node.id, node.words ?? ''].join(' '));
      else if (node.type === 'link') found.push(['link', node.start, node.end].join(' '));
      else if (node.type !== 'text') visit(node.children);
  };
  for (const block of parseText(text).blocks) linesOf(block).forEach(visit);
  return found.sort();
}
const ours = (text: string) =>
  marksOf(text)
    .filter(isChip)
    .map((mark) =>
      mark.kind === 'link'
        ? ['link', mark.from, mark.to].join(' ')
        : [mark.kind, mark.from, mark.to, mark.id, mark.words ?? ''].join(' '),
    )
    .sort();

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test('the marks of whole stories are those of the checker', () => {
  let count = 0;
  for (const story of ['ten-peaks', 'air-on-the-mountain'])
    for (const text of stringsIn(
      JSON.parse(readFileSync(`story/library/${story}/story.json`, 'utf8')).chapters,
    )) {
      expect(ours(text), text).toEqual(parsed(text));
      count += ours(text).length;
    }
  expect(count).toBeGreaterThan(100);
});

test('so are those of whatever is typed, where the checker finds no fault', () => {
  const piece = fc.constantFrom(
    ':fact[a-b]',
    ':fact[a|one \\] two]',
    ':cite[s|p. 4]',
    ':term[t]',
    '::fact[a]',
    ':plain[3,4]',
    ':lang[de|das *Wort*]',
    '[words](https://a.org/x(1))',
    '[:plain[3] days](#step)',
    '[',
    ']',
    '\\',
    '*',
    '**',
    ' ',
    'word',
    '\n',
    '\n\n',
    ':fact[',
    '|',
    'é',
    ':',
  );
  let compared = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const marks = ours(text);
      if (parseText(text).faults.length > 0) return;
      compared += 1;
      expect(marks).toEqual(parsed(text));
    }),
    { numRuns: 1_000 },
  );
  expect(compared).toBeGreaterThan(200);
});

test('brackets and asterisks without an end cost no more than their number', () => {
  const start = performance.now();
  for (const text of ['[', ':fact[', '*a', '**', '[a](', '\\[']) marksOf(text.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('emphasis and strong words are found with their asterisks', () => {
  expect(marksOf('a *b* and **c d**, 2 * 3 * 4')).toEqual([
    { kind: 'emphasis', from: 2, to: 5 },
    { kind: 'strong', from: 10, to: 17 },
  ]);
});
