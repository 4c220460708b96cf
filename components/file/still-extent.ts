/** The top and bottom of a still's drawing: paper shows no more of the plate than that. */

/** How many numbers each command of a path takes, and which of them are y coordinates. */
const TAKES: { readonly [command: string]: readonly [count: number, heights: readonly number[]] } =
  {
    m: [2, [1]],
    l: [2, [1]],
    t: [2, [1]],
    h: [1, []],
    v: [1, [0]],
    c: [6, [1, 3, 5]],
    s: [4, [1, 3]],
    q: [4, [1, 3]],
    a: [7, [6]],
  };

/**
 * The y coordinates of a path's points; for a curve those of its control points too, between which
 * it lies.
 */
function heightsOf(d: string): readonly number[] {
  const heights: number[] = [];
  let y = 0;
  let start = 0;
  for (const [, command = '', rest = ''] of d.matchAll(/([a-z])([^a-df-z]*)/gi)) {
    const [count, at] = TAKES[command.toLowerCase()] ?? [0, []];
    if (count === 0) {
      y = start;
      continue;
    }
    const from = command === command.toLowerCase();
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number);
    for (let i = 0; i + count <= numbers.length; i += count) {
      const reached = at.map((place) => (numbers[i + place] ?? 0) + (from ? y : 0));
      heights.push(...reached);
      y = reached.at(-1) ?? y;
      if (/m/i.test(command) && i === 0) start = y;
    }
  }
  return heights;
}

const DEFINES = /^(defs|clipPath|mask|pattern)$/;

/** The markup from one definition to the next, or to the end of the last one. */
function definitionOf(svg: string, id: string): string {
  const at = svg.indexOf(` id="${id}"`);
  if (at < 0) return '';
  const [outside = ''] = svg.slice(at + 1).split(/ id="|<\/defs>/, 1);
  return svg.slice(svg.lastIndexOf('<', at), at + 1 + outside.length);
}

interface Scale {
  readonly by: number;
  readonly from: number;
}

/** A transform's effect on y coordinates; rotations are ignored. */
function within(outer: Scale, transform: string): Scale {
  let { by, from } = outer;
  for (const [, name, values = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y] = values.split(/[\s,]+/).map(Number);
    if (name === 'translate') from += by * (y ?? 0);
    if (name === 'scale') by *= y ?? x;
  }
  return { by, from };
}

/** Top and bottom of what is drawn, in units of its plate; undefined if nothing is. */
export function extentOf(svg: string): readonly [top: number, bottom: number] | undefined {
  const scales: Scale[] = [{ by: 1, from: 0 }];
  let top = Infinity;
  let bottom = -Infinity;
  let defining = 0;
  const known = new Map<string, readonly number[]>();
  const used = (id: string) => {
    const heights = known.get(id) ?? extentOf(definitionOf(svg, id)) ?? [];
    known.set(id, heights);
    return heights;
  };
  for (const [, closes, tag = '', written = '', empty] of svg.matchAll(
    /<(\/?)([a-z]\w*)([^>]*?)(\/?)>/gi,
  )) {
    if (DEFINES.test(tag)) defining += closes ? -1 : 1;
    if (closes) {
      if (scales.length > 1) scales.pop();
      continue;
    }
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(written)?.[1] ?? '';
    const number = (name: string) => Number(attribute(name));
    const scale = within(scales.at(-1)!, attribute('transform'));
    if (!empty) scales.push(scale);
    if (defining > 0) continue;
    const heights =
      tag === 'path'
        ? heightsOf(attribute('d'))
        : tag === 'rect' || tag === 'image'
          ? [number('y'), number('y') + number('height')]
          : tag === 'circle'
            ? [number('cy') - number('r'), number('cy') + number('r')]
            : tag === 'line'
              ? [number('y1'), number('y2')]
              : tag === 'use'
                ? used(attribute('href').slice(1)).map((height) => height + number('y'))
                : [];
    for (const height of heights) {
      top = Math.min(top, scale.from + scale.by * height);
      bottom = Math.max(bottom, scale.from + scale.by * height);
    }
  }
  return top <= bottom ? [Math.floor(top), Math.ceil(bottom)] : undefined;
}
