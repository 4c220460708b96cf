/**
 * A picture that leaves the house: a still, the words over it, a heading, and below them its source and its address, as one
 * SVG. Cards are made of it in the build (bin/cards.ts), copied pictures in the browser (components/share).
 */
import { type Aspect, type Palette, type PlacedLabel, type TypeScale } from '../../story/scene.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import { fontOf, PLAIN, PROSE, STRONG, titlesOf, wordsSvg, type Face } from './faces.ts';
import { GROUND, groundSvg } from './ground.ts';
import { labelsSvg } from './labels.ts';
import { element, markSvg } from './svg.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** Where a picture's plate stands: its left upper corner and its scale. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}
export interface Picture {
  /** The still as its file has it. */
  readonly still: string;
  readonly labels: readonly PlacedLabel[];
  /** Photographs that lie over the still, with their bytes in the address. */
  readonly marks: readonly Mark[];
  readonly aspect: Aspect;
  readonly view: View;
  /** Times their size on a page. */
  readonly letters: number;
}
export interface Lines {
  readonly lines: readonly string[];
  readonly x: number;
  /** The base line of the first. */
  readonly y: number;
  readonly size: number;
  /** From line to line, times the size. */
  readonly pitch: number;
  readonly as: 'title' | 'prose' | 'kicker';
}
export interface Plate {
  readonly size: Size;
  readonly theme: string;
  readonly palette: Palette;
  readonly type: TypeScale;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly picture?: Picture;
  /** Colour below the rule, where that is not the ground's: of the table that a mounted picture lies on. */
  readonly table?: string;
  readonly words: readonly Lines[];
  readonly foot: {
    readonly source: string;
    readonly address: string;
    readonly side: number;
    readonly size: number;
  };
}

const coloursOf = { title: 'ink', prose: 'ink', kicker: 'inkSecond' } as const;
const faceOf = (as: Lines['as'], theme: string): Face =>
  as === 'title' ? titlesOf(theme) : as === 'prose' ? PROSE : STRONG;

/** Still, photographs and labels in the still's own units. What lies beyond the plate is drawn as well, as on a wide screen. */
function pictureSvg({ theme, palette, type, picture }: Plate): string {
  if (!picture) return '';
  const { still, marks, labels, aspect, view, letters } = picture;
  const place = `translate(${round(view.x)} ${round(view.y)}) scale(${Math.round(view.scale * 1e4) / 1e4})`;
  const drawn = still.replace(/^<svg\b[^>]*>|<\/svg>\s*$/g, '');
  const words = labelsSvg(labels, { aspect, theme, palette, type, letters });
  return element('g', { transform: place }, drawn + marks.map(markSvg).join('') + words);
}
const round = (n: number) => Math.round(n * 10) / 10;

function linesSvg(
  { lines, x, y, size, pitch, as }: Lines,
  { theme, palette, size: { width }, dir }: Plate,
): string {
  const at = dir === 'rtl' ? width - x : x;
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

/** Height of the foot: a rule, the source at one end and the address at the other. */
export const footHeight = (size: number): number => Math.round(size * 3);

function footSvg({ size: { width, height }, foot, theme, palette, dir, table }: Plate): string {
  const top = height - footHeight(foot.size);
  const strip = { y: top, width, height: height - top };
  // What runs off its plate ends at the rule.
  const below =
    table === undefined
      ? element(
          'svg',
          { ...strip, viewBox: `0 ${top} ${width} ${strip.height}` },
          element('use', { href: `#${GROUND}` }),
        )
      : element('rect', { ...strip, fill: table });
  const base = top + foot.size * 1.75;
  const [start, end] = [foot.side, width - foot.side];
  const text = (face: Face, x: number, anchor: string, colour: string, words: string) =>
    words &&
    element(
      'text',
      { x, y: base, ...fontOf(face, foot.size, theme), 'text-anchor': anchor, fill: colour },
      wordsSvg(words),
    );
  const [left, right] = dir === 'rtl' ? [foot.address, foot.source] : [foot.source, foot.address];
  return (
    below +
    element('rect', {
      x: start,
      y: top,
      width: end - start,
      height: 1.5,
      fill: palette.ink,
      'fill-opacity': 0.4,
    }) +
    text(dir === 'rtl' ? STRONG : PLAIN, start, 'start', palette.inkSecond, left) +
    text(dir === 'rtl' ? PLAIN : STRONG, end, 'end', palette.ink, right)
  );
}

/** The picture as one SVG document. It names typefaces: whoever paints it has them. */
export function plate(said: Plate): string {
  const { width, height } = said.size;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': said.lang,
    },
    groundSvg(said.palette, width, height) +
      pictureSvg(said) +
      said.words.map((lines) => linesSvg(lines, said)).join('') +
      footSvg(said),
  );
}

/** All letters that it sets, for whoever has to see that there are glyphs for them. */
export const lettersIn = ({ picture, words, foot }: Plate): string =>
  [
    ...words.flatMap(({ lines }) => lines),
    ...(picture?.labels.flatMap(({ lines, unit = '' }) => [...lines, unit]) ?? []),
    foot.source,
    foot.address,
  ].join('');
