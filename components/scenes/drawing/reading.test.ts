import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../kit/marks.ts';
import { PROGRAMS } from '../../../tests/components/scenes/drawing/example-programs.ts';
import { isGroup } from './nodes.ts';
import type { DrawingFile, Node, Params } from './params.ts';
import { boxOf, outlineOf, written } from './spec-path.ts';
import { withFiles } from './spec-file.ts';

const HEAD = '<svg xmlns="http://www.w3.org/2000/svg"';
function read(svg: string, parts?: Params['parts']) {
  const bytes = new TextEncoder().encode(svg);
  const given: Params = {
    file: 'a.svg',
    alt: '',
    credit: '',
    area: 'side',
    ...(parts && { parts }),
  };
  const { params, faults } = withFiles(given, () => bytes);
  return { found: params.found, faults };
}
function foundIn(svg: string): DrawingFile {
  const { found, faults } = read(svg);
  if (!found) throw new Error(faults[0]?.message);
  return found;
}
const shapesIn = (nodes: readonly Node[]): readonly (readonly [paint: number, d: string])[] =>
  nodes.flatMap((node) => (isGroup(node) ? shapesIn(node.of) : [[node[0], node[1]] as const]));
const errors = (svg: string) => read(svg).faults.filter(({ isWarning }) => !isWarning);

describe('what programs write', () => {
  it.each(PROGRAMS)('%s', (_, svg, parts, words, shapes) => {
    const found = foundIn(svg);
    expect(Object.keys(found.parts)).toEqual(parts);
    expect(found.words.map(({ lines }) => lines.join(' / '))).toEqual(words);
    expect(shapesIn(found.nodes)).toHaveLength(shapes);
    expect(JSON.stringify(found)).not.toMatch(/NaN|null|Infinity|style=|https?:|javascript/);
  });

  it('finds what a rule, a class and a gradient say of a shape', () => {
    const paintsOf = (program: string) => foundIn(PROGRAMS.find(([name]) => name === program)![1]).paints; // prettier-ignore
    expect(paintsOf('R svglite')[1]).toMatchObject({ fill: 'none', stroke: '#DF536B' });
    expect(paintsOf('Illustrator')[1]).toMatchObject({ fill: 'none', stroke: '#231F20' });
    expect(paintsOf('Mermaid').map(({ fill }) => fill)).toContain('#ECECFF');
    expect(paintsOf('draw.io')[0]).toMatchObject({ fill: '#fff2cc' });
    expect(paintsOf('Inkscape')[0]?.fill).toMatch(/^@d\d/);
  });

  it('takes a share of a colour below nothing for nothing', () => {
    const svg = `${HEAD} viewBox="0 0 9 9"><path d="M0 0h9v9z" fill="rgb(148, 0, -5)"/></svg>`;
    expect(foundIn(svg).inks).toEqual([[['#940000'], 1]]);
  });

  it('turns an arrowhead as its line goes', () => {
    const { nodes } = foundIn(
      `${HEAD} viewBox="0 0 100 100"><marker id="m" markerWidth="4" markerHeight="4" markerUnits="userSpaceOnUse" refY="2" orient="auto"><path d="M0 0L4 2L0 4z"/></marker><path d="M0 0h1v1zM99 99h1v1z"/><path d="M50 20V80" stroke="red" marker-end="url(#m)"/></svg>`,
    );
    const { x, y, width, height } = boxOf(outlineOf(shapesIn(nodes)[2]![1]))!;
    expect([x, y, width, height].map(Math.round)).toEqual([480, 800, 40, 40]);
  });
});

describe('where things stand', () => {
  const matrix = fc.tuple(
    ...[1, 2, 3, 4].map(() => fc.double({ min: -2, max: 2, noNaN: true })),
    ...[1, 2].map(() => fc.double({ min: -50, max: 50, noNaN: true })),
  );
  it('is the same through any transforms as by plain arithmetic', () => {
    const point = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }));
    fc.assert(
      fc.property(
        fc.array(matrix, { minLength: 1, maxLength: 5 }),
        fc.array(point, { minLength: 3, maxLength: 6 }),
        (matrices, points) => {
          const open = matrices.map((one) => `<g transform="matrix(${one.join(' ')})">`).join('');
          const d = `M${points.map((one) => one.join(' ')).join('L')}z`;
          const page = '<rect x="-1e6" y="-1e6" width="2e6" height="2e6" fill="#eee"/>';
          const svg = `${HEAD} viewBox="-500 -500 1000 1000">${page}<path d="M-500 -500h1000v1000h-1000z" fill="none" stroke="red" stroke-width=".01"/>${open}<path d="${d}"/>${'</g>'.repeat(matrices.length)}</svg>`;
          const apart = points.map((start) =>
            [...matrices]
              .reverse()
              .reduce(
                ([x, y], [a, b, c, e, tx, ty]) => [
                  a! * x! + c! * y! + tx!,
                  b! * x! + e! * y! + ty!,
                ],
                start as readonly number[],
              ),
          );
          const [xs, ys] = [0, 1].map((i) => apart.map((one) => one[i]! + 500));
          const last = shapesIn(foundIn(svg).nodes).at(-1)!;
          const box = boxOf(outlineOf(last[1]))!;
          const local = [box.x, box.y, box.x + box.width, box.y + box.height];
          const requested = [
            Math.min(...xs!),
            Math.min(...ys!),
            Math.max(...xs!),
            Math.max(...ys!),
          ];
          local.forEach((n, i) => expect(Math.abs(n - requested[i]!)).toBeLessThan(0.11));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('writes a path so that it reads the same', () => {
    const number = fc.integer({ min: -9000, max: 9000 }).map((n) => n / 10);
    const piece = fc.oneof(
      fc.tuple(
        fc.constantFrom('l', 'L', 'm', 't', 'T'),
        fc.array(number, { minLength: 2, maxLength: 2 }),
      ),
      fc.tuple(fc.constantFrom('c', 'C'), fc.array(number, { minLength: 6, maxLength: 6 })),
      fc.tuple(fc.constantFrom('s', 'q', 'Q'), fc.array(number, { minLength: 4, maxLength: 4 })),
      fc.tuple(fc.constantFrom('h', 'V'), fc.array(number, { minLength: 1, maxLength: 1 })),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const d = `M0 0${pieces.map(([command, n]) => command + n.join(' ')).join('')}`;
        const once = outlineOf(d);
        const again = outlineOf(written(once));
        const ends = (outline: typeof once) =>
          outline.flatMap(({ is, to }) => (is === 'L' ? [] : to.flat()));
        const [a, b] = [ends(once), ends(again)];
        expect(b).toHaveLength(a.length);
        a.forEach((n, i) => expect(Math.abs(n - b[i]!)).toBeLessThan(0.051));
      }),
    );
  });

  it('reads arcs whose flags stand without a space', () => {
    const box = boxOf(outlineOf('M10 50a40 40 0 1180 0a40 40 0 11-80 0z'))!;
    expect([box.x, box.y, box.width, box.height].map(Math.round)).toEqual([10, 10, 80, 80]);
  });

  it('cuts a page to what is drawn on it, with or without a ground', () => {
    const small = '<path d="M40 40h20v10z"/>';
    for (const ground of ['', '<rect width="100" height="100" fill="#eef"/>']) {
      const found = foundIn(`${HEAD} viewBox="0 0 100 100">${ground}${small}</svg>`);
      expect(found.width / found.height).toBeCloseTo(2, 0);
      expect(found.ground).toBe(ground ? '#eeeeff' : undefined);
    }
  });
});

describe('parts', () => {
  const svg = `${HEAD} viewBox="0 0 90 90"><g id="a" class="bar wide"><path id="b" d="M0 0h9v90z"/></g><g class="bar"><path d="M30 0h60v9z"/></g><g id="Öl_tank" display="none"><path d="M0 0h9v9z"/></g></svg>`;
  it('are found by id, class and name, however many elements bear it', () => {
    const { found } = read(svg, {
      bars: 'bar',
      tank: { name: 'Tank', part: 'Öl tank' },
      inner: 'b',
    });
    expect(found!.parts).toMatchObject({
      bars: { name: 'bar', isHidden: false },
      tank: { name: 'Tank', isHidden: true },
      inner: { name: 'b' },
    });
    expect(found!.parts['bars']!.box.width).toBeGreaterThan(900);
  });
  it('are told of where there is none of that name', () => {
    const [fault] = read(svg, { bars: 'bars' }).faults;
    expect(fault).toMatchObject({ path: ['parts', 'bars'], wanted: 'bars' });
    expect(fault!.known).toContain('bar');
  });
});

it('takes no code of a web page for words', () => {
  const page = '<h:div>Sea<h:script>var a</h:script><h:style>b{}</h:style></h:div><h:p>Land</h:p>';
  const { words } = foundIn(
    `${HEAD} xmlns:h="http://www.w3.org/1999/xhtml" viewBox="0 0 9 9"><foreignObject width="9" height="9">${page}</foreignObject></svg>`,
  );
  expect(words.map(({ lines }) => lines)).toEqual([['Sea', 'Land']]);
});

describe('what asks for too much', () => {
  const nested = `${HEAD} xmlns:xlink="http://www.w3.org/1999/xlink"><defs><path id="a0" d="M0 0h1v1z"/>${Array.from({ length: 9 }, (_, i) => `<g id="a${i + 1}">${`<use href="#a${i}"/>`.repeat(10)}</g>`).join('')}</defs><use href="#a9"/></svg>`;
  const empty = nested.replace('<path id="a0" d="M0 0h1v1z"/>', '<g id="a0"><title>no</title></g>');
  it.each([
    ['copies of copies', nested, 'draws more than 5,000 shapes'],
    ['copies of nothing', empty, 'copies its own shapes over and over'],
    ['itself', `${HEAD}><g id="a"><use href="#a"/><path d="M0 0h1"/></g></svg>`, 'over and over'],
    ['depth', `${HEAD}>${'<g>'.repeat(10_000)}${'</g>'.repeat(10_000)}</svg>`, '100 levels deep'],
    [
      'bytes',
      `${HEAD}><path d="M0 0${'l1 1'.repeat(103_000)}"/></svg>`,
      'has 403 KB, 400 are allowed',
    ],
    [
      'shapes',
      `${HEAD}>${'<path d="M0 0h9v9z"/>'.repeat(5001)}</svg>`,
      'draws more than 5,000 shapes',
    ],
    [
      'a shape outside',
      `${HEAD} viewBox="0 0 9 9"><rect x="900" width="5" height="5"/></svg>`,
      'draws nothing',
    ],
    ['a point', `${HEAD}><path d="M5 5"/></svg>`, 'draws nothing'],
    ['no ink', `${HEAD}><path fill="transparent" d="M0 0h9v9z"/></svg>`, 'draws nothing'],
    ['no weight', `${HEAD}><path opacity="0" d="M0 0h9v9z"/></svg>`, 'draws nothing'],
    ['nothing', `${HEAD}><defs><path d="M0 0h9v9z"/></defs></svg>`, 'draws nothing'],
  ])('is refused: %s', (_, svg, sentence) => {
    const [fault, ...more] = errors(svg);
    expect(more).toEqual([]);
    expect(fault?.message).toContain(sentence);
    expect(fault?.hint).toBeTruthy();
  });

  it('is read in little time where it is allowed', () => {
    const hard = [
      `${HEAD}><path d="M0 0${'l1 1'.repeat(75_000)}" stroke="red"/></svg>`,
      `${HEAD}><style>${Array.from({ length: 9000 }, (_, i) => `.c${i},g g g rect{fill:#${String(100 + (i % 800))}}`).join('')}</style>${'<g><g><rect class="c1" width="1" height="1"/></g></g>'.repeat(2000)}</svg>`,
      `${HEAD}><style>${Array.from({ length: 100 }, (_, i) => `.a.b.c${i} .d.e rect{fill:red}`).join('')}</style>${`<g class="${'a b c f g h i j '.repeat(9)}">`.repeat(40)}${'<rect width="1" height="1"/>'.repeat(400)}${'</g>'.repeat(40)}</svg>`,
      `${HEAD}><pattern id="p" width="9" height="9" patternUnits="userSpaceOnUse"><rect width="9" height="9" fill="url(#p)"/></pattern><linearGradient id="g" href="#g"/><rect width="9" height="9" fill="url(#p)" stroke="url(#g)"/></svg>`,
    ];
    for (const svg of hard) {
      const start = process.cpuUsage();
      read(svg);
      const { user } = process.cpuUsage(start);
      // A fifth of a second on a machine of its own: what this guards against takes minutes.
      expect(user / 1000).toBeLessThan(10_000);
    }
  });
});

it('keeps nothing that could run or be fetched', () => {
  const { found } = read(
    `${HEAD} viewBox="0 0 9 9" onload="x()"><style>@import url(http://e.org/a.css);path{fill:url("http://e.org/a.svg#b")}</style><script>x()</script><a href="javascript:x()"><path id="p" d="M0 0h9v9z" onclick="x()" style="fill:red;background:url(http://e.org)"/></a><path d="M0 0h9v9z" fill="red&quot;/&gt;&lt;script&gt;" stroke="blue"/><use href="http://e.org/a.svg#b"/><image href="data:image/png;base64,AA"/></svg>`,
  );
  const text = JSON.stringify(found);
  expect(text).not.toMatch(/e\.org|script|onclick|onload|url\(|data:/);
  const tags = (marks: readonly Mark[]): readonly string[] => marks.flatMap(({ tag, children = [] }) => [tag, ...tags(children)]); // prettier-ignore
  // What hangs over the page is cut off.
  expect(tags(found!.defs)).toEqual(['clipPath', 'rect']);
});
