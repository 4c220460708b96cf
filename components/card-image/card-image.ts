/**
 * A picture for use outside of the story, as one SVG: a still with its words, a heading, and at the bottom
 * the source and the address. The build makes cards from it (bin/cards.ts), the browser makes copied pictures
 * from it (components/share).
 */
import type { Palette, PlacedLabel, TypeScale } from '../../story/scene.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import type { Rect } from '../scenes/kit/place.ts';
import { fontOf, PLAIN, PROSE, STRONG, titlesOf, wordsSvg, type Face } from './faces.ts';
import { GROUND, groundSvg } from './ground.ts';
import { labelsSvg } from './labels.ts';
import { element, markSvg } from './svg.ts';

export const CARD = { width: 1200, height: 630 } as const;
/** Distance from the card's sides to its words. */
export const SIDE = 56;
export const FOOT_SIZE = 23;
/** The y of the rule between the picture and the bottom line. */
export const RULE = CARD.height - 3 * FOOT_SIZE;

/** Where a picture's plate lies on the card: its upper left corner and its scale. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
export interface Picture {
  /** The still as SVG text, as in its file. */
  readonly still: string;
  readonly labels: readonly PlacedLabel[];
  /** Photographs drawn over the still, as data URLs. */
  readonly marks: readonly Mark[];
  /** Factor from the size of labels on a page to their size here. */
  readonly letters: number;
}
/** The colours and typefaces of a card. */
export interface CardLook {
  readonly theme: string;
  readonly palette: Palette;
  /** The type scale of labels, for a wide plate. */
  readonly type: TypeScale;
}
export interface Lines {
  readonly lines: readonly string[];
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  readonly size: number;
  /** Distance from line to line, as a multiple of the size. */
  readonly pitch: number;
  readonly as: 'title' | 'prose' | 'kicker';
}
export interface CardImage {
  readonly look: CardLook;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /**
   * `room`: the visible rectangle of the picture; the ground covers the rest. Without it the picture fills
   * everything above the rule.
   */
  readonly picture?: Picture & { readonly view: View; readonly room?: Rect };
  readonly words: readonly Lines[];
  readonly source: string;
  readonly address: string;
}

const coloursOf = { title: 'ink', prose: 'ink', kicker: 'inkSecond' } as const;
const faceOf = (as: Lines['as'], theme: string): Face =>
  as === 'title' ? titlesOf(theme) : as === 'prose' ? PROSE : STRONG;

/**
 * Still, photographs and labels in the still's units. Anything outside of the plate is drawn too, as on a
 * wide screen.
 */
function pictureSvg({ look, picture }: CardImage): string {
  if (!picture) return '';
  const { still, marks, labels, view, letters } = picture;
  const place = `translate(${round(view.x)} ${round(view.y)}) scale(${Math.round(view.scale * 1e4) / 1e4})`;
  const drawn = still.replace(/^<svg\b[^>]*>|<\/svg>\s*$/g, '');
  const words = labelsSvg(labels, { ...look, letters });
  return element('g', { transform: place }, drawn + marks.map(markSvg).join('') + words);
}
const round = (n: number) => Math.round(n * 10) / 10;

function linesSvg(
  { lines, x, y, size, pitch, as }: Lines,
  { look: { theme, palette }, dir }: CardImage,
): string {
  const at = dir === 'rtl' ? CARD.width - x : x;
  const spans = lines.map((line, i) =>
    element('tspan', { x: round(at), y: round(y + i * pitch * size) }, wordsSvg(line)),
  );
  return element(
    'text',
    {
      ...fontOf(faceOf(as, theme), size, theme),
      fill: palette[coloursOf[as]],
      ...(as === 'title' && { 'letter-spacing': '-0.014em' }),
      ...(dir === 'rtl' && { direction: 'rtl' }),
    },
    spans.join(''),
  );
}

/**
 * Covers everything that a picture draws outside of its `room` with the ground, through one clip path for all
 * sides.
 */
function coverSvg({ picture, look }: CardImage): string {
  if (!picture) return '';
  const { width, height } = CARD;
  if (!picture.room)
    return element('rect', { y: RULE, width, height: height - RULE, fill: look.palette.card });
  const { left, right, top, bottom } = picture.room;
  const d = `M0 0H${width}V${height}H0ZM${left} ${top}H${right}V${bottom}H${left}Z`;
  return (
    element('clipPath', { id: 'plate-outside' }, element('path', { d, 'clip-rule': 'evenodd' })) +
    element('use', { href: `#${GROUND}`, 'clip-path': 'url(#plate-outside)' })
  );
}

/** The bottom line: a rule, the source at its start and the address at its end. */
function footSvg({ look: { theme, palette }, source, address, dir }: CardImage): string {
  const base = RULE + FOOT_SIZE * 1.75;
  const [start, end] = [SIDE, CARD.width - SIDE];
  const text = (face: Face, x: number, anchor: string, colour: string, words: string) =>
    words &&
    element(
      'text',
      { x, y: base, ...fontOf(face, FOOT_SIZE, theme), 'text-anchor': anchor, fill: colour },
      wordsSvg(words),
    );
  const [left, right] = dir === 'rtl' ? [address, source] : [source, address];
  return (
    element('rect', {
      x: start,
      y: RULE,
      width: end - start,
      height: 1.5,
      fill: palette.ink,
      'fill-opacity': 0.4,
    }) +
    text(dir === 'rtl' ? STRONG : PLAIN, start, 'start', palette.inkSecond, left) +
    text(dir === 'rtl' ? PLAIN : STRONG, end, 'end', palette.ink, right)
  );
}

/** The picture as one SVG document. It refers to typefaces by name, so the renderer must have them. */
export function cardImageSvg(content: CardImage): string {
  const { width, height } = CARD;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': content.lang,
    },
    groundSvg(content.look.palette, width, height) +
      pictureSvg(content) +
      coverSvg(content) +
      content.words.map((lines) => linesSvg(lines, content)).join('') +
      (content.address && footSvg(content)),
  );
}

/** All characters that the plate sets, for callers that must check or load the glyphs for them. */
export const lettersIn = ({ picture, words, source, address }: CardImage): string =>
  [
    ...words.flatMap(({ lines }) => lines),
    ...(picture?.labels.flatMap(({ lines, unit = '' }) => [...lines, unit]) ?? []),
    source,
    address,
  ].join('');
