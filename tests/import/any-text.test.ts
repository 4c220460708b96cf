/** Whatever a text is made of, each of its words is in the story or among what was left. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importText } from '../../story/import/import-text.ts';

const MARKDOWN = [
  ...['\n', '\n\n', '\n- ', '\n  - ', '\n1. ', '\n- [x] ', '\n> ', '\n> > ', '\n    ', '\n---\n'],
  ...['\n# ', '\n## ', '\n### ', '\n#### ', '\n```\n', '\n<div>', '<b>', '<!-- ', ' -->', '`'],
  ...['*', '**', '~~', '[', ']', '](https://a.org)', '](b.png)', '![', '[^n]', '\n[^n]: '],
  ...['\n[r]: https://c.org ', '[r]', ' | ', '\n| ', '\n|-|-|\n', '\n: ', ':fact[', ':plain['],
  ...[':cite[', '|', '\nSource: ', '\\', '&amp;'],
];
const TAGS = [
  ...['p', 'p style="margin-left:36pt"', 'p class="title"', 'h1', 'h2', 'h3', 'h4', 'div'],
  ...['ul', 'ol', 'li', 'table', 'tr', 'td', 'caption', 'blockquote', 'pre', 'dl', 'dd', 'u'],
  ...['b', 'b style="font-weight:400"', 'i style="font-weight:700"', 'sup', 'select', 'option'],
  ...['span style="text-decoration:line-through"', 'span style="font-size:30pt"'],
  ...['a href="https://a.org"', 'a id="ftnt1"', 'a id="cmnt1"'],
];
const HTML = TAGS.flatMap((tag) => [`<${tag}>`, `</${tag.split(' ')[0] ?? ''}>`]);

it.each([
  ['md', MARKDOWN],
  ['html', [...HTML, '<br>', '<hr>', '<img alt="">']],
])('loses no word of any %s', (ending, signs) => {
  const check = (pieces: readonly string[]) => {
    // A word of its own after each, so that there is something to lose.
    const importResult = importText(
      `a.${ending}`,
      pieces.map((piece, i) => `${piece}q${i}z `).join(''),
    );
    if ('refused' in importResult) return;
    const left = importResult.left.map(({ what }) => what);
    const found = [...importResult.files.values(), ...left].map(String).join('\n');
    expect(pieces.map((_, i) => `q${i}z`).filter((word) => !found.includes(word))).toEqual([]);
  };
  const pieces = fc.array(fc.constantFrom(' ', ' ', ...signs), { maxLength: 60 });
  fc.assert(fc.property(pieces, check), { numRuns: 400 });
});
