import { measure } from '../../story/layout/measure.ts';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { THEMES } from '../themes/themes.ts';
import { wordsSvg } from './faces.ts';
import { headingIn } from './lines.ts';
import { overlap, type Rect } from '../scenes/kit/place.ts';
import { card, cover, type CardPicture, type CardWords } from './card.ts';
import { CARD, lettersIn, cardImageSvg, type CardImage, type View } from './card-image.ts';

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

const WORDS: CardWords = {
  lang: 'en',
  dir: 'ltr',
  kickers: ['A story · A chapter', 'A story'],
  title: 'Ink & <paper>',
  more: 'One sentence. And another.',
  sources: ['Sources: A; B; C.', 'Sources: A and 2 more.'],
  address: 'https://example.org/s/a-story/',
};

const [THEME] = [...THEMES.values()];
const LOOK = { theme: 'silk', palette: THEME!.moods.get('day')!, type: THEME!.type.wide };
const pictureOf = (extent: Rect): CardPicture => ({
  ...{ still: '<svg></svg>', labels: [], marks: [], letters: 1, mounted: false },
  extent,
});
const placeOf = ({ left, right, top, bottom }: Rect, { x, y, scale }: View): Rect => ({
  ...{ left: x + left * scale, right: x + right * scale },
  ...{ top: y + top * scale, bottom: y + bottom * scale },
});

/**
 * The rectangles of a card's words, by their computed widths; in right-to-left text the x of a line is
 * mirrored.
 */
const wordRects = ({ words, dir }: CardImage): readonly Rect[] =>
  words.flatMap(({ lines, x, y, size, pitch, as }) =>
    lines.map((line, i) => {
      const face = as === 'title' ? 'labrada 500' : as === 'prose' ? 'source 400' : 'archivo 600';
      const end = x + measure(line, { face, size });
      const [left, right] = dir === 'rtl' ? [CARD.width - end, CARD.width - x] : [x, end];
      return { left, right, top: y + (i * pitch - 0.8) * size, bottom: y + i * pitch * size };
    }),
  );

const span = (most: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most - 20 }), fc.integer({ min: 8, max: most }))
    .map(([from, length]) => [from, Math.min(most, from + length)] as const);

test.each(['ltr', 'rtl'] as const)('%s: a picture is whole, and apart from the words', (dir) => {
  const places = new Set<string>();
  fc.assert(
    fc.property(span(1440), span(900), ([left, right], [top, bottom]) => {
      const extent = { left, right, top, bottom };
      const cardPlate = card({ ...WORDS, dir }, LOOK, pictureOf(extent));
      const { view, room } = cardPlate.picture!;
      const seen = placeOf(extent, view);
      expect(seen.left).toBeGreaterThanOrEqual(room!.left - 0.01);
      expect(seen.right).toBeLessThanOrEqual(room!.right + 0.01);
      expect(seen.top).toBeGreaterThanOrEqual(room!.top - 0.01);
      expect(seen.bottom).toBeLessThanOrEqual(room!.bottom + 0.01);
      for (const rect of wordRects(cardPlate)) expect(overlap(rect, room!)).toBe(0);
      places.add(room!.top > 0 ? 'below' : 'beside');
    }),
    { numRuns: 200 },
  );
  expect([...places].sort()).toEqual(['below', 'beside']);
});

test('a picture that runs off its plate runs off the card', () => {
  const { picture } = card(
    WORDS,
    LOOK,
    pictureOf({ left: 1000, right: 1440, top: 50, bottom: 850 }),
  );
  expect(picture!.view.x + 1440 * picture!.view.scale).toBeCloseTo(CARD.width);
});

test('the words of a picture are counted with it', () => {
  const picture = pictureOf({ left: 700, right: 900, top: 300, bottom: 600 });
  const label = { id: 'a', role: 'label', lines: ['Mauna Loa'], x: 0.9, y: 0.9 } as const;
  const labels: CardPicture['labels'] = [{ ...label, align: 'end', opacity: 1 }];
  const scaleOf = (one: CardPicture) => card(WORDS, LOOK, one).picture!.view.scale;
  expect(scaleOf({ ...picture, labels })).toBeLessThan(scaleOf(picture));
  const alone = { ...picture, extent: undefined, labels } as unknown as CardPicture;
  expect(scaleOf(alone)).toBeGreaterThan(0.3);
});

test('a title that is too long for a column stands above', () => {
  const title =
    'Did it make firms any better than they were before? That depends on which of all the firms';
  const cardPlate = card(
    { ...WORDS, title },
    LOOK,
    pictureOf({ left: 540, right: 1408, top: 100, bottom: 800 }),
  );
  expect(cardPlate.words.find(({ as }) => as === 'title')?.lines.join(' ')).toBe(title);
  expect(cardPlate.picture?.room?.top).toBeGreaterThan(100);
});

test('what a picture draws beyond its room is covered; a mounted one fills the card', () => {
  const picture = pictureOf({ left: 540, right: 1408, top: 100, bottom: 800 });
  expect(cardImageSvg(card(WORDS, LOOK, picture))).toContain('clip-path="url(#plate-outside)"');
  const mounted = card(WORDS, LOOK, { ...picture, mounted: true });
  expect(mounted.picture?.room).toBeUndefined();
  expect(cardImageSvg(mounted)).toContain(`fill="${LOOK.palette.card}"`);
});

test('a cover is its picture alone: whole, and without the space that a step leaves for words', () => {
  const extent = { left: 540, right: 1408, top: 100, bottom: 800 };
  const { picture, ...plate } = cover('en', LOOK, pictureOf(extent));
  const { left, right, top, bottom } = placeOf(extent, picture!.view);
  expect([top, bottom, left + right]).toEqual([16, CARD.height - 16, CARD.width].map(near));
  expect(cardImageSvg({ picture: picture!, ...plate })).not.toContain('<text');
});
const near = (value: number): unknown => expect.closeTo(value, 1);

test('a card says its title, its source and its address, as text', () => {
  const cardPlate = card(WORDS, LOOK);
  const svg = cardImageSvg(cardPlate);
  for (const text of [
    'Ink &amp; &lt;paper&gt;',
    'One sentence. And another.',
    'Sources: A; B; C.',
    '>example.org/s/a-story<',
  ])
    expect(svg).toContain(text);
  expect(svg).not.toContain('<paper>');
  expect(lettersIn(cardPlate)).toContain('Sources: A; B; C.');
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
