import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, wordsIn, type RawInline, type RawLine } from './text-ast.ts';
import { parseLine, parseText } from './text.ts';

/** The tree without its places: `*word*`, `fact(id|words)`. */
const show = (line: RawLine): unknown[] =>
  line.map((node: RawInline) => {
    if (node.type === 'text') return node.text;
    if (node.type === 'directive')
      return `${node.name}(${node.id}${node.words === undefined ? '' : `|${node.words}`})`;
    return [node.type, ...('href' in node ? [node.href] : []), ...show(node.children)];
  });
const line = (source: string) => {
  const { line: parsed, faults } = parseLine(source);
  expect(faults).toEqual([]);
  return show(parsed);
};
/** Its words, one string a line of a block. */
const wordsOf = (source: string) =>
  parseText(source).blocks.flatMap((block) => linesOf(block).map(wordsIn));
const kinds = (source: string | readonly string[]) =>
  parseText(source).faults.map(({ kind }) => kind);

describe('marks in a line', () => {
  it.each<[string, unknown[]]>([
    ['plain words', ['plain words']],
    ['*a* and **b**', [['emphasis', 'a'], ' and ', ['strong', 'b']]],
    ['[site](https://example.org/a?b=c)', [['link', 'https://example.org/a?b=c', 'site']]],
    ['[mail](mailto:a@b.org)', [['link', 'mailto:a@b.org', 'mail']]],
    ['[there](#cars)', [['link', '#cars', 'there']]],
    ['It was :fact[nev-2025].', ['It was ', 'fact(nev-2025)', '.']],
    [':fact[nev|nearly one in two]', ['fact(nev|nearly one in two)']],
    ['比例为:fact[nev]和:fact[b]。', ['比例为', 'fact(nev)', '和', 'fact(b)', '。']],
    ['said:cite[caam|p. 4]', ['said', 'cite(caam|p. 4)']],
    [':lang[zh-Hans|双循环]', ['lang(zh-Hans|双循环)']],
    [':plain[100]', ['plain(100)']],
    [':term[a|x \\] y \\| z \\\\]', ['term(a|x ] y | z \\)']],
    [':term[a|see [x] here]', ['term(a|see [x] here)']],
    [':term[a|*not marked* <b>]', ['term(a|*not marked* <b>)']],
    ['**:fact[a]**', [['strong', 'fact(a)']]],
    ['Note:this at 12:30, a:b', ['Note:this at 12:30, a:b']],
    ['Note:this{a=b} stays', ['Note:this{a=b} stays']],
    ['2 \\* 3 \\[x\\] \\:fact', ['2 * 3 [x] :fact']],
    ['he wrote [sic] here', ['he wrote [sic] here']],
    ['R&D, AT&amp;T', ['R&D, AT&amp;T']],
    ['snake_case_name', ['snake_case_name']],
    ['1. Tools', ['1. Tools']],
    ['2015. The plan', ['2015. The plan']],
    ['> 20%', ['> 20%']],
    ['- x', ['- x']],
    ['#1 in the world', ['#1 in the world']],
  ])('%s', (source, tree) => expect(line(source)).toEqual(tree));

  it('keeps the places of marks', () => {
    const source = 'Over 双 :fact[nev|one in two].';
    const node = parseLine(source).line[1];
    expect(node).toMatchObject({ name: 'fact', start: 7, end: 28, idStart: 13, wordsStart: 17 });
    expect(source.slice(7, 28)).toBe(':fact[nev|one in two]');
  });

  it('has one paragraph', () => {
    expect(parseLine('one\n\ntwo').faults).toMatchObject([{ kind: 'blocks', offset: 5 }]);
  });
});

describe('blocks', () => {
  it('reads paragraphs, lists and quotes', () => {
    const text =
      'One\ntwo.\n\n- a\n- *b*\n\n1. c\n2. d\n\n> Said\n> so.\n>\n> Twice.\n> — Ada, engineer';
    const { blocks, faults } = parseText(text);
    expect(faults).toEqual([]);
    expect(blocks.map((block) => block.type)).toEqual(['paragraph', 'list', 'list', 'quote']);
    expect(wordsOf(text)).toEqual([
      'One two.',
      ...['a', 'b', 'c', 'd', 'Said so.', 'Twice.', 'Ada, engineer'],
    ]);
    expect(blocks[2]).toMatchObject({ ordered: true });
    expect(blocks[3]).toHaveProperty('attribution');
  });

  it('takes each string of a list as a block of one text', () => {
    const { blocks, faults } = parseText(['One.', '- a\n- b', '# No']);
    expect(blocks.map(({ part }) => part)).toEqual([0, 1]);
    expect(faults).toMatchObject([{ kind: 'heading', part: 2, offset: 0 }]);
  });

  it('keeps marks in an attribution, and a quote without one whole', () => {
    const quote = (source: string) => parseText(source).blocks[0];
    expect(quote('> Words.\n> — Ada :cite[s]')).toMatchObject({
      attribution: [{ text: 'Ada ' }, { name: 'cite' }],
    });
    expect(quote('> Words — more.')).not.toHaveProperty('attribution');
    expect(quote('> — a dash alone')).not.toHaveProperty('attribution');
  });

  it('joins Chinese lines without a space', () => {
    expect(wordsOf('双循\n环\nand')).toEqual(['双循环 and']);
  });
});

describe('faults', () => {
  it.each<[string, string]>([
    ['# Big', 'heading'],
    ['Big\n===', 'heading'],
    ['![a](b.png)', 'image'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'table'],
    ['`code`', 'code'],
    ['```\ncode\n```', 'code'],
    ['    indented\n    code\n', 'code'],
    ['a <b>bold</b>', 'html'],
    ['<div>\nx\n</div>', 'html'],
    ['<!-- x -->', 'html'],
    ['a\n\n---\n\nb', 'rule'],
    ['- a\n  - b', 'nested'],
    ['> - a', 'nested'],
    ['* a', 'list-marker'],
    ['1) a', 'list-marker'],
    ['2015. The plan', 'list-start'],
    ['[a]: https://example.org', 'reference'],
    ['<https://example.org>', 'autolink'],
    ['[a](https://example.org "t")', 'link-title'],
    ['[](https://example.org)', 'empty-link'],
    ['_a_', 'underscore'],
    ['**a', 'unclosed-strong'],
    ['这是**“强调”**的', 'unclosed-strong'],
    ['[a](https://example.org', 'unclosed-bracket'],
    [':fact[a', 'unclosed-bracket'],
    ['a ] b', 'unclosed-bracket'],
    [':fact[a|b]c]', 'unclosed-bracket'],
    [':foo[a]', 'unknown-directive'],
    [':fact[]', 'empty-directive'],
    [':fact[a|]', 'needs-words'],
    [':lang[ar]', 'needs-words'],
    [':lang[ar ab|x]', 'bad-language'],
    [':figure[a|b]', 'no-words'],
    [':fact[a]{.b}', 'attributes'],
    ['::fact[a]', 'double-colon'],
    ['[see :fact[a]](https://example.org)', 'in-link'],
    ['[a](javascript:alert)', 'scheme'],
    ['[a](http://example.org)', 'scheme'],
    ['[a](HTTPS://u:p@example.org)', 'user-info'],
    ['[a](//example.org)', 'no-address'],
    ['[a](#Up)', 'no-address'],
    ['*'.repeat(600), 'tangled'],
  ])('%j has %s', (source, kind) => expect(kinds(source)).toContain(kind));

  it('points at the place and names what it found', () => {
    expect(parseText('Say :foo[a] and [b](javascript:x)').faults).toEqual([
      { code: 'bad-text', kind: 'unknown-directive', value: ':foo', offset: 4, part: 0 },
      { code: 'bad-link', kind: 'scheme', value: 'javascript:', offset: 16, part: 0 },
    ]);
  });

  it('reads what it can beside a fault', () => {
    expect(wordsOf('# No\n\nYes :fact[a|one] and :fact[b].')).toEqual(['Yes one and b.']);
  });
});

describe('any string', () => {
  const pieces = fc.constantFrom(
    ...[':fact[', 'a', ']', '[', '](', ')', '*', '**', '_', '`', '\\', '|', '>', '- ', '1. ', '#'],
    ...[
      '\n',
      '\n\n',
      ' ',
      '<',
      '>',
      '!',
      ':',
      'https://',
      '双',
      '😀',
      '—',
      '&amp;',
      '\t',
      '{',
      '}',
    ],
  );
  const source = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
  );

  it('parses without a throw, faults and places inside it', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { blocks, faults } = parseText(text);
        for (const { offset } of faults) expect(offset).toBeLessThanOrEqual(text.length);
        const walk = (nodes: RawLine) => {
          for (const node of nodes) {
            expect(node.start).toBeLessThanOrEqual(node.end);
            expect(node.end).toBeLessThanOrEqual(text.length);
            if (node.type === 'directive')
              expect(text.slice(node.start)).toMatch(new RegExp(`^:${node.name}\\[`));
            if ('children' in node) walk(node.children);
          }
        };
        for (const block of blocks) if (block.type === 'paragraph') walk(block.children);
        parseLine(text);
      }),
      { numRuns: 800 },
    );
  });

  it('reads words without marks as they stand, however they are parsed', () => {
    const words = fc
      .string({ unit: fc.constantFrom(...'abc .,;()’“”双 é0&%/') })
      .map((text) => `w${text}`.trim());
    fc.assert(
      fc.property(words, (text) => {
        expect(wordsOf(text)).toEqual([text]);
        // A colon takes the long way.
        expect(wordsOf(`${text} : x`)).toEqual([`${text} : x`]);
      }),
    );
  });

  it('reads a hostile text of full length in much less than a second', () => {
    const hostile = ['[', '![', '*a**', ':a[', '<a ', '`', '>', '- ', '\n- a', '[a](', '_a_b'];
    // Processor time, the best of three: other work on the machine does not count. About 0.1 s is usual.
    const cost = (text: string) => {
      const started = process.cpuUsage();
      parseText(text);
      return process.cpuUsage(started).user / 1000;
    };
    for (const piece of hostile) {
      const text = piece.repeat(4000 / piece.length);
      let least = Infinity;
      for (let i = 0; i < 3 && least >= 800; i++) least = Math.min(least, cost(text));
      expect(least, piece).toBeLessThan(800);
    }
  });
});
