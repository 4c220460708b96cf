/**
 * Lays out a card for a link: 1200 x 630 pixels, usually displayed at a quarter of that. The picture stands
 * beside the words, a broad one below them.
 */
import { measure } from '../../story/layout/measure.ts';
import { PLATE, type PlacedLabel, type Type, type TypeScale } from '../../story/scene.ts';
import { rectOnPlate, type Rect } from '../scenes/kit/place.ts';
import { PLAIN, PROSE, STRONG, titlesOf } from './faces.ts';
import { cutTo, headingIn } from './lines.ts';
import {
  CARD,
  FOOT_SIZE,
  RULE,
  SIDE,
  type CardLook,
  type Lines,
  type Picture,
  type CardImage,
  type View,
} from './card-image.ts';

const GAP = 12;
const EDGE = 16;
const KICKER = 26;
const PITCH = 1.06;
const MORE = { size: 28, pitch: 1.4 };

export interface CardWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Candidates for the line above the title, the longest first; empty for no line. */
  readonly kickers: readonly string[];
  readonly title: string;
  /** Sentences below the title, as many as fit. */
  readonly more: string;
  /** Candidates for the line of sources at the bottom, the longest first. */
  readonly sources: readonly string[];
  /** Printed without its scheme and without a slash at its end. */
  readonly address: string;
}
export interface CardPicture extends Picture {
  /** Whether the picture lies on a table that fills the card, with the words on its cloth. */
  readonly mounted: boolean;
  /** The rectangle that the still visibly fills, in units of its plate; absent if it has only labels. */
  readonly extent?: Rect;
}

/** The part of a card for a title and the text below it. */
interface Column {
  readonly top: number;
  readonly width: number;
  readonly most: number;
  readonly sizes: readonly number[];
  /** The lower limit of the text below the title. */
  readonly bottom: number;
}
const SIZES = [72, 64, 58, 52, 48, 44];
const LARGE = [116, 104, 92, 82, ...SIZES];
const ACROSS = CARD.width - 2 * SIDE;
const FOOT = RULE - 12;
const BESIDE: Column = { top: 52, width: 440, most: 3, sizes: SIZES, bottom: FOOT };
const ALONE: Column = { ...BESIDE, width: ACROSS - 60, sizes: LARGE.slice(1) };
/** On a cloth the words begin lower. */
const ON_CLOTH: Column = { top: 76, width: 560, most: 2, sizes: LARGE, bottom: 390 };
const ABOVE: Column = { ...BESIDE, width: ACROSS, most: 1, sizes: [72], bottom: 0 };
/** Places for words beside a picture or above it; of equally good ones the first is used. */
const COLUMNS: readonly Column[] = [
  BESIDE,
  { ...BESIDE, most: 4, sizes: [44] },
  ABOVE,
  { ...ABOVE, sizes: [58, 52, 48, 44] },
  { ...ABOVE, most: 2, sizes: [52, 48, 44] },
];
/** How much larger a picture below the words must be to be preferred to one beside them. */
const LARGER = 1.2;

/** The first line that fits the width; else the last one, cut. */
const fitting = (lines: readonly string[], width: number, type: Type): string =>
  lines.find((line) => measure(line, type) <= width) ?? cutTo(lines.at(-1) ?? '', width, type);

const isCut = ({ lines }: Lines) => lines.at(-1)?.endsWith('…') ?? false;
const bottomOf = ({ lines, y, size, pitch }: Lines) =>
  y + ((lines.length - 1) * pitch + 0.3) * size;

/** As many full sentences as fit below a title. */
function moreBelow(title: Lines, { more, lang }: CardWords, column: Column): readonly Lines[] {
  const y = bottomOf(title) - title.size * 0.3 + MORE.size * 2.2;
  const most = Math.min(5, 1 + Math.floor((column.bottom - y) / (MORE.size * MORE.pitch)));
  if (most < 1) return [];
  const space = { width: Math.min(column.width, 910), most, sizes: [MORE.size] };
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(more)];
  for (let count = sentences.length; count > 0; count--) {
    const text = sentences.slice(0, count).map(({ segment }) => segment);
    const set = headingIn(text.join('').trim(), { ...space, letters: PROSE.letters });
    const lines: Lines = { ...set, x: SIDE + 2, y, pitch: MORE.pitch, as: 'prose' };
    if (!isCut(lines)) return [lines];
  }
  return [];
}

/** Kicker, title and sentences, from top to bottom. */
function wordsIn(column: Column, text: CardWords, theme: string) {
  const kicker = fitting(text.kickers, column.width, { ...STRONG.letters, size: KICKER });
  const set = headingIn(text.title, { ...column, letters: titlesOf(theme).letters });
  const top = column.top + (kicker === '' ? 0 : KICKER + 18);
  const title: Lines = { ...set, x: SIDE, y: top + set.size * 0.8, pitch: PITCH, as: 'title' };
  const above: Lines = {
    ...{ lines: [kicker], x: SIDE, y: column.top + KICKER * 0.8, size: KICKER, pitch: 1 },
    as: 'kicker',
  };
  const words = [...(kicker === '' ? [] : [above]), title, ...moreBelow(title, text, column)];
  return { words, title };
}

/** The rectangle of a label that is enlarged around its anchor. */
function rectOf(label: PlacedLabel, type: TypeScale, letters: number): Rect {
  const { left, right, top, bottom } = rectOnPlate(label, { aspect: 'wide', type });
  const x = (edge: number) => edge * letters - label.x * PLATE.wide.width * (letters - 1);
  const y = (edge: number) => edge * letters - label.y * PLATE.wide.height * (letters - 1);
  return { left: x(left), right: x(right), top: y(top), bottom: y(bottom) };
}

/** The rectangle of a picture with its labels, in units of its plate. */
function seenOf({ extent, labels, letters }: CardPicture, type: TypeScale): Rect {
  const words = labels.map((label) => rectOf(label, type, letters));
  const rects = extent ? [extent, ...words] : words;
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    right: Math.max(...rects.map(({ right }) => right)),
    top: Math.min(...rects.map(({ top }) => top)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

/** Enlarged further, lines look coarse. */
const LARGEST = 1.15;

/** The largest view of a picture in a rectangle: centred, or at the edge of the card that it runs off. */
function viewIn(space: Rect, seen: Rect, toEdge: boolean): View {
  const [width, height] = [seen.right - seen.left, seen.bottom - seen.top];
  const [wide, high] = [space.right - space.left, space.bottom - space.top];
  const scale = Math.min(LARGEST, wide / width, high / height);
  return {
    x: space.left + (wide - width * scale) * (toEdge ? 1 : 0.5) - seen.left * scale,
    y: space.top + (high - height * scale) / 2 - seen.top * scale,
    scale,
  };
}

const mirrored = ({ left, right, ...rest }: Rect): Rect => ({
  ...rest,
  left: CARD.width - right,
  right: CARD.width - left,
});

/** A mounted picture fills the height of the card. */
const MOUNTED = RULE / PLATE.wide.height;
const mountedView = { x: CARD.width - PLATE.wide.width * MOUNTED, y: 0, scale: MOUNTED };

/** Words and picture, arranged so that the title is whole and the picture largest. */
function arranged(text: CardWords, picture: CardPicture, { theme, type }: CardLook) {
  const seen = seenOf(picture, type);
  const endsRight = (picture.extent?.right ?? 0) > PLATE.wide.width - EDGE;
  const right = endsRight ? CARD.width : CARD.width - SIDE + EDGE;
  const across = { left: endsRight && seen.left < EDGE ? 0 : SIDE - EDGE, right };
  const isRtl = text.dir === 'rtl';
  const placed = (rect: Rect) => (isRtl ? mirrored(rect) : rect);
  const tried = COLUMNS.map((column) => {
    const { words, title } = wordsIn(column, text, theme);
    const isBeside = column.width < ACROSS;
    const [left, top] = isBeside ? [SIDE + column.width + GAP, 0] : [0, bottomOf(title)];
    const inner = isBeside
      ? { left: left + GAP, right, top: 40, bottom: RULE - EDGE }
      : { ...across, top: top + GAP, bottom: RULE - EDGE };
    const view = viewIn(placed(inner), seen, endsRight && !isRtl);
    const worth = isCut(title) ? 0 : view.scale * (isBeside ? LARGER : 1);
    return { words, view, room: placed({ left, right: CARD.width, top, bottom: RULE }), worth };
  });
  return tried.sort((a, b) => b.worth - a.worth)[0]!;
}

function sourceAndAddress({ sources, address }: CardWords) {
  const strong = { ...STRONG.letters, size: FOOT_SIZE };
  const short = address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const cut = cutTo(short, ACROSS * 0.6, strong);
  const left = ACROSS - measure(cut, strong) - 40;
  const source = fitting(sources, left, { ...PLAIN.letters, size: FOOT_SIZE });
  return { source, address: cut };
}

/** A picture with its own words alone, as large as it fits: a page sets the title beside it. */
export function cover(lang: string, look: CardLook, picture: CardPicture): CardImage {
  const { width, height } = CARD;
  const room = { left: 0, right: width, top: 0, bottom: height };
  const inner = { left: EDGE, right: width - EDGE, top: EDGE, bottom: height - EDGE };
  const scale = width / PLATE.wide.width;
  const view = picture.mounted
    ? { x: 0, y: (height - PLATE.wide.height * scale) / 2, scale }
    : viewIn(inner, seenOf(picture, look.type), false);
  const none = { words: [], source: '', address: '' };
  return { look, lang, dir: 'ltr', ...none, picture: { ...picture, view, room } };
}

/** The card of a story or a step; without a picture its words stand alone. */
export function card(text: CardWords, look: CardLook, picture?: CardPicture): CardImage {
  const { lang, dir } = text;
  const base = { look, lang, dir, ...sourceAndAddress(text) };
  if (!picture) return { ...base, words: wordsIn(ALONE, text, look.theme).words };
  if (picture.mounted) {
    const { words } = wordsIn(ON_CLOTH, text, look.theme);
    return { ...base, words, picture: { ...picture, view: mountedView } };
  }
  const { words, view, room } = arranged(text, picture, look);
  return { ...base, words, picture: { ...picture, view, room } };
}
