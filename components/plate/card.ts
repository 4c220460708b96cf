/** A card, as chats and networks show a link: 1200 x 630, read at a quarter of that. Words first, the picture in what they leave. */
import { measure } from '../../story/layout/measure.ts';
import type { Palette, PlacedLabel, TypeScale } from '../../story/scene.ts';
import type { Rect } from '../scenes/kit/place.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import { PLAIN, PROSE, STRONG, titlesOf } from './faces.ts';
import { fit, meets, Sums } from './fit.ts';
import { labelRects, type Ink } from './ink.ts';
import { cutTo, headingIn, type Heading, type Letters, type Room } from './lines.ts';
import { footHeight, type Lines, type Plate, type View } from './plate.ts';

export const CARD = { width: 1200, height: 630 } as const;
const SIDE = 56;
const FOOT_SIZE = 23;
const KICKER = 26;
const PITCH = 1.06;
const MORE = 28;
/** Above this line stands the picture, below it the foot. */
const RULE = CARD.height - footHeight(FOOT_SIZE);

export interface CardWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Above the title, from the longest to the shortest that will do; none for no such line. */
  readonly kickers: readonly string[];
  readonly title: string;
  /** Sentences below the title, as many as have room. */
  readonly more: string;
  /** What stands at the foot, from the longest to the shortest that will do. */
  readonly sources: readonly string[];
  readonly address: string;
}
export interface CardLook {
  readonly theme: string;
  readonly palette: Palette;
  /** Of labels, on a wide plate. */
  readonly type: TypeScale;
}
export interface CardPicture {
  readonly still: string;
  readonly labels: readonly PlacedLabel[];
  readonly marks: readonly Mark[];
  readonly letters: number;
  /** Where something is drawn, words of the picture included; and without them. */
  readonly ink: Ink;
  readonly bare: Ink;
  /** What a mounted picture leaves uncovered: words stand in it. */
  readonly sheet?: Rect;
}

/** Widths that a title is tried in, and how many lines it may have there. */
const COLUMNS: readonly Omit<Room, 'letters'>[] = [
  { width: 440, most: 3, sizes: [72, 64, 58, 52, 48, 44] },
  { width: 560, most: 3, sizes: [72, 64, 58, 52, 48, 44] },
  { width: 720, most: 3, sizes: [72, 64, 58, 52, 48, 44] },
  { width: CARD.width - 2 * SIDE, most: 2, sizes: [72, 64, 58, 52, 48, 44] },
];

const widthOf = ({ lines, size }: Heading, letters: Letters) =>
  lines.map((line) => measure(line, { ...letters, size }));

interface Set {
  readonly words: readonly Lines[];
  readonly taken: readonly Rect[];
  readonly size: number;
}

/** Kicker and title, from a left upper corner down. */
function setAt(
  x: number,
  y: number,
  text: CardWords,
  kicker: string | undefined,
  room: Omit<Room, 'letters'>,
  theme: string,
): Set {
  const { letters } = titlesOf(theme);
  const title = headingIn(text.title, { ...room, letters });
  const base = y + (kicker === undefined ? 0 : KICKER + 18) + title.size * 0.8;
  const words: Lines[] = [
    { lines: title.lines, x, y: base, size: title.size, pitch: PITCH, as: 'title' },
  ];
  const taken = widthOf(title, letters).map((width, i) => ({
    left: x,
    right: x + width + 26,
    top: base + (i * PITCH - 0.8) * title.size - 10,
    foot: base + (i * PITCH + 0.25) * title.size + 18,
  }));
  if (kicker !== undefined) {
    words.unshift({
      lines: [kicker],
      x,
      y: y + KICKER * 0.8,
      size: KICKER,
      pitch: 1,
      as: 'kicker',
    });
    const width = measure(kicker, { ...STRONG.letters, size: KICKER });
    taken.push({ left: x, right: x + width + 26, top: y - 8, foot: y + KICKER });
  }
  return { words, taken, size: title.size };
}

/** Whole sentences below a title, in lines of `width`; nothing where not even the first has room. */
function moreBelow(
  words: readonly Lines[],
  { more, lang }: CardWords,
  width: number,
  isFree: (lines: Lines) => boolean,
): readonly Lines[] {
  const last = words.at(-1)!;
  const y = last.y + (last.lines.length - 1) * last.pitch * last.size + MORE * 2.2;
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(more)].map(
    ({ segment }) => segment,
  );
  for (let count = sentences.length; count > 0; count--) {
    const room = { width, most: 5, sizes: [MORE], letters: PROSE.letters };
    const set = headingIn(sentences.slice(0, count).join('').trim(), room);
    const lines: Lines = { ...set, x: last.x + 2, y, pitch: 1.4, as: 'prose' };
    if (!isCut([lines]) && isFree(lines)) return [lines];
  }
  return [];
}

const rectsOf = ({ lines, x, y, size, pitch }: Lines): readonly Rect[] =>
  lines.map((line, i) => ({
    left: x,
    right: x + measure(line, { ...PROSE.letters, size }) + 22,
    top: y + (i * pitch - 1) * size,
    foot: y + (i * pitch + 0.5) * size,
  }));

const mirrored = ({ left, right, ...rest }: Rect): Rect => ({
  ...rest,
  left: CARD.width - right,
  right: CARD.width - left,
});

const isCut = (words: readonly Lines[]) => words.at(-1)?.lines.at(-1)?.endsWith('…');

const kickersOf = ({ kickers }: CardWords) => (kickers.length > 0 ? kickers : [undefined]);

/** Without its words where those stand in the way; cut at its foot where that is not enough. */
const WAYS = [
  { labels: true, below: 0 },
  { labels: false, below: 0 },
  { labels: false, below: 0.3 },
] as const;
/** Less is too small to be looked at, and the next way is tried. */
const LEAST = 0.45;

/** The arrangement whose picture is largest; a larger title counts for a little. */
function arranged(text: CardWords, picture: CardPicture, theme: string) {
  for (const way of WAYS) {
    const ink = way.labels ? picture.ink : picture.bare;
    const tried = COLUMNS.flatMap((room) =>
      kickersOf(text).flatMap((kicker, i) => {
        const set = setAt(SIDE, 52, text, kicker, room, theme);
        const placed = (rects: readonly Rect[]) =>
          text.dir === 'rtl' ? rects.map(mirrored) : rects;
        const view = fit(ink, {
          size: { width: CARD.width, height: RULE },
          free: { left: SIDE - 16, right: CARD.width - SIDE + 16, top: 40, foot: RULE - 22 },
          taken: placed(set.taken),
          below: picture.marks.length > 0 ? 0 : way.below,
        });
        if (!view) return [];
        const worth = view.scale + set.size / 300 - i / 50 - (isCut(set.words) ? 1 : 0);
        const more = () =>
          moreBelow(set.words, text, Math.min(room.width, 470), (lines) => {
            const rects = rectsOf(lines);
            return (
              rects.every(({ foot }) => foot < RULE - 12) &&
              !meets(new Sums(ink), view, placed(rects))
            );
          });
        return [{ set, more, view, labels: way.labels ? picture.labels : [], worth }];
      }),
    );
    const best = tried.sort((a, b) => b.worth - a.worth)[0];
    if (best && best.view.scale > LEAST)
      return { ...best, words: [...best.set.words, ...best.more()] };
  }
  return undefined;
}

/** Words that would be cut by the card's edges say nothing. */
const wholeOnes = (
  labels: readonly PlacedLabel[],
  type: TypeScale,
  letters: number,
  { x, y, scale }: View,
) =>
  labels.filter((label) => {
    const [rect] = labelRects([label], type, letters) as [Rect];
    return (
      rect.left * scale + x > 4 &&
      rect.right * scale + x < CARD.width - 4 &&
      rect.top * scale + y > 8 &&
      rect.foot * scale + y < RULE
    );
  });

/** Where a picture with a mount stands: its sheet fills the height, its end is near the card's; towards its start a scroll goes on. */
function mountedView({ top, foot, right }: Rect): View {
  const scale = (RULE - 64) / (foot - top);
  return { scale, x: CARD.width - SIDE + 8 - right * scale, y: 34 - top * scale };
}

/** The largest words that stand on a mounted picture's sheet and meet nothing drawn there. */
function onSheet(
  text: CardWords,
  { ink, sheet }: CardPicture & { readonly sheet: Rect },
  view: View,
  theme: string,
): readonly Lines[] {
  const sums = new Sums(ink);
  const top = sheet.top * view.scale + view.y + 44;
  const sizes = [116, 104, 92, 82, 72, 64, 58, 52, 48, 44];
  const [kicker] = text.kickers;
  const tried = [720, 640, 560, 480, 420, 360, 300].flatMap((width) =>
    sizes.flatMap((size) => {
      const set = setAt(SIDE, top, text, kicker, { width, most: 3, sizes: [size] }, theme);
      return !isCut(set.words) && !meets(sums, view, set.taken) ? [set] : [];
    }),
  );
  const best =
    tried.sort((a, b) => b.size - a.size)[0] ??
    setAt(SIDE, top, text, kicker, { width: 420, most: 3, sizes: [44] }, theme);
  const isFree = (lines: Lines) => !meets(sums, view, rectsOf(lines));
  return [...best.words, ...moreBelow(best.words, text, 440, isFree)];
}

/** Words alone: large, with sentences of the text. */
function wordsAlone(text: CardWords, theme: string): readonly Lines[] {
  const width = CARD.width - 2 * SIDE;
  const room = { width: width - 60, most: 3, sizes: [104, 92, 82, 72, 64, 58, 52, 48, 44] };
  const { words } = setAt(SIDE, 56, text, text.kickers[0], room, theme);
  const isFree = (lines: Lines) => rectsOf(lines).every(({ foot }) => foot < RULE - 8);
  return [...words, ...moreBelow(words, text, width - 180, isFree)];
}

function footOf({ sources, address }: CardWords) {
  const width = CARD.width - 2 * SIDE;
  const right = cutTo(address, width * 0.6, { ...STRONG.letters, size: FOOT_SIZE });
  const left = width - measure(right, { ...STRONG.letters, size: FOOT_SIZE }) - 40;
  const type = { ...PLAIN.letters, size: FOOT_SIZE };
  const source =
    sources.find((one) => measure(one, type) <= left) ?? cutTo(sources.at(-1) ?? '', left, type);
  return { source, address: right, side: SIDE, size: FOOT_SIZE };
}

/** The card of a story or a step; without a picture its words stand alone. */
export function card(text: CardWords, look: CardLook, picture?: CardPicture): Plate {
  const { theme, palette, type } = look;
  const { lang, dir } = text;
  const base = { size: CARD, theme, palette, type, lang, dir, foot: footOf(text) };
  if (picture?.sheet) {
    const view = mountedView(picture.sheet);
    const words = onSheet(text, { ...picture, sheet: picture.sheet }, view, theme);
    return { ...base, words, table: palette.card, picture: { ...picture, aspect: 'wide', view } };
  }
  const found = picture && arranged(text, picture, theme);
  if (!found) return { ...base, words: wordsAlone(text, theme) };
  const { view, words } = found;
  const labels = wholeOnes(found.labels, type, picture.letters, view);
  return { ...base, words, picture: { ...picture, labels, aspect: 'wide', view } };
}
