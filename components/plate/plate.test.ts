import { measure } from '../../story/layout/measure.ts';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { THEMES } from '../themes/themes.ts';
import { wordsSvg } from './faces.ts';
import { fit, meets, Sums } from './fit.ts';
import { COLUMNS, ROWS, type Ink } from './ink.ts';
import { headingIn } from './lines.ts';
import { card, CARD, type CardWords } from './card.ts';
import { lettersIn, plate } from './plate.ts';

const ROOM = { width: 440, most: 3, sizes: [64, 52, 44], letters: { face: 'archivo 560' } };

describe('headings', () => {
  it.each([
    ['en', 'Fast rail more than doubled in ten years', ' '],
    ['zh-Hans', '十年间高铁里程翻了一番多，但目标仍未达到', ''],
    ['th', 'รถไฟความเร็วสูงเพิ่มขึ้นกว่าสองเท่าในสิบปี', ''],
  ])('are broken where %s breaks, and say all their words', (lang, text, joint) => {
    const { lines, size } = headingIn(text, ROOM);
    expect(lines.join(joint)).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(measure(line, { size, ...ROOM.letters })).toBeLessThanOrEqual(ROOM.width);
      expect(line).not.toMatch(/^[，。、]/u);
    }
  });

  it('grow smaller before they are cut, and end in an ellipsis when they are', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'mountain').join(' ');
    expect(headingIn(words(3), ROOM)).toMatchObject({ size: 64 });
    expect(headingIn(words(6), ROOM)).toMatchObject({ size: 52 });
    const { lines, size } = headingIn(words(30), ROOM);
    expect(lines).toHaveLength(3);
    expect(size).toBe(44);
    expect(lines.at(-1)).toMatch(/[^\s…]…$/u);
    expect(headingIn('Donau'.repeat(30), ROOM).lines).toEqual([expect.stringMatching(/…$/u)]);
  });
});

const inkWith = (left: number, right: number, top: number, foot: number): Ink => {
  const cells = new Uint8Array(COLUMNS * ROWS);
  for (let y = top; y < foot; y++) cells.fill(1, y * COLUMNS + left, y * COLUMNS + right);
  return { columns: COLUMNS, rows: ROWS, cells };
};
const TITLE = { left: 56, right: 500, top: 40, foot: 260 };
const SPACE = {
  size: { width: CARD.width, height: 561 },
  free: { left: 40, right: 1160, top: 40, foot: 540 },
  taken: [TITLE],
};

test('nothing drawn lies under the title, whatever the picture', () => {
  const span = (most: number) =>
    fc
      .tuple(fc.integer({ min: 0, max: most - 20 }), fc.integer({ min: 8, max: most }))
      .map(([from, length]) => [from, Math.min(most, from + length)] as const);
  let placed = 0;
  fc.assert(
    fc.property(span(COLUMNS), span(ROWS), ([left, right], [top, foot]) => {
      const ink = inkWith(left, right, top, foot);
      const view = fit(ink, SPACE);
      if (!view) return;
      placed++;
      expect(meets(new Sums(ink), view, SPACE.taken)).toBe(false);
    }),
    { numRuns: 200 },
  );
  expect(placed).toBeGreaterThan(20);
});

test('a picture that runs off its plate runs off the card', () => {
  const view = fit(inkWith(150, COLUMNS, 90, 170), SPACE);
  expect(view && view.x + 1440 * view.scale).toBeCloseTo(CARD.width);
});

const WORDS: CardWords = {
  lang: 'en',
  dir: 'ltr',
  kickers: ['A story · A chapter', 'A story'],
  title: 'Ink & <paper>',
  more: 'One sentence. And another.',
  sources: ['Sources: A; B; C.', 'Sources: A and 2 more.'],
  address: 'example.org/s/a-story',
};

test('a card says its title, its source and its address, as text', () => {
  const [theme] = [...THEMES.values()];
  const look = { theme: 'silk', palette: theme!.moods.get('day')!, type: theme!.type.wide };
  const made = card(WORDS, look);
  const svg = plate(made);
  for (const said of [
    'Ink &amp; &lt;paper&gt;',
    'One sentence. And another.',
    'Sources: A; B; C.',
    WORDS.address,
  ])
    expect(svg).toContain(said);
  expect(svg).not.toContain('<paper>');
  expect(lettersIn(made)).toContain('Sources: A; B; C.');
});

test('runs that another file sets are elements of their own', () => {
  expect(wordsSvg('Office，另有 13 个 & Łódź')).toBe(
    'Office<tspan font-family="Noto Serif SC">，另有</tspan> 13 <tspan font-family="Noto Serif SC">个</tspan> &amp; <tspan>Ł</tspan>ód<tspan>ź</tspan>',
  );
});

const channel = (hex: string, at: number) => {
  const share = parseInt(hex.slice(at, at + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const light = (hex: string) =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const ratio = (a: string, b: string) => {
  const [dark = 0, pale = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (pale + 0.05) / (dark + 0.05);
};

test('words are read on the ground of every mood of every theme', () => {
  const faint = [...THEMES.values()].flatMap(({ name, moods }) =>
    [...moods].flatMap(([mood, { ground, ink, inkSecond, frictionText, card: table }]) =>
      [
        ['ink', ink, ground],
        ['second', inkSecond, ground],
        ['friction', frictionText, ground],
        ['table', inkSecond, table],
      ].flatMap(([what, text = '', on = '']) =>
        ratio(text, on) < 4.5 ? [`${name} ${mood} ${what}: ${ratio(text, on).toFixed(2)}`] : [],
      ),
    ),
  );
  expect(faint).toEqual([]);
});
