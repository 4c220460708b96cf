/** Quotations: their marks by language, their sizes, the portrait beside or above them. */
import type { TypeRole } from '../../../story/scene.ts';
import { evenly } from '../../../story/layout/break-lines.ts';
import { measure } from '../../../story/layout/measure.ts';
import { fileAddress } from '../../../story/file-address.ts';
import { mark, type Mark, rect, round2 } from '../kit/marks.ts';
import type { Box } from '../kit/plate.ts';
import { emphasisOpacity, linesOf, wrap } from '../kit/text.ts';
import type { Context, ItemParam } from './params.ts';

/** Opening and closing marks by language; all others use the English ones. */
const MARKS: { readonly [lang: string]: readonly [string, string] } = {
  ...{ de: ['„', '“'], cs: ['„', '“'], pl: ['„', '”'], da: ['»', '«'], sv: ['”', '”'] },
  ...{ es: ['«', '»'], it: ['«', '»'], ru: ['«', '»'], uk: ['«', '»'], ar: ['«', '»'] },
  ...{ fr: ['« ', ' »'], ja: ['「', '」'] },
};
export const marksOf = (lang: string): readonly [open: string, close: string] =>
  MARKS[lang.split('-')[0] ?? ''] ?? ['“', '”'];

/** The words without quotation marks that an author has put around all of them. */
export const bareWords = (text: string): string =>
  /^["“”„«»「]([^"“”„«»「」]*)["“”«»」]$/u.exec(text)?.[1]?.trim() ?? text;

/** The sizes of a quotation, largest first, with the most lines that it may have in each. */
export const QUOTATIONS = [
  ['display-3', 2],
  ['display-4', 6],
  ['statement', 11],
  ['figure', Infinity],
] as const;
export type QuotationRole = (typeof QUOTATIONS)[number][0] & TypeRole;

/**
 * A portrait: its sizes and its distance from the words; the credit stands below it, or beside it if
 * words follow below.
 */
const PORTRAIT = {
  wide: { width: 236, height: 295, gap: 64 },
  tall: { width: 112, height: 140, gap: 34 },
} as const;
/** Below a portrait: to the baseline of its credit, and the line height. */
const CREDIT = { drop: 20, pitch: 17 } as const;

export interface Quotation {
  readonly role: QuotationRole;
  readonly lines: readonly string[];
  /** Hangs to the left of the first line. */
  readonly open: string;
  /** From the left edge of the field to the words, and from the top of the block. */
  readonly indent: number;
  readonly titleHeight: number;
  /** Height of the portrait with its credit. */
  readonly beside: number;
  readonly portrait?: Box;
  /** From the corner of the block to the first baseline. */
  readonly credit: readonly [x: number, y: number];
  readonly creditLines: readonly string[];
}

/** A quotation at a size; undefined if a word is wider than the available width. */
export function quotationIn(
  { aspect, type: scale, lang }: Context,
  item: ItemParam,
  field: Box,
  role: QuotationRole,
): Quotation | undefined {
  const type = scale[role];
  const { portrait } = item;
  const frame = PORTRAIT[aspect];
  const isBeside = portrait !== undefined && aspect === 'wide';
  const [open, close] = marksOf(item.lang ?? lang);
  // A phone has no margin for hanging marks.
  const hung = aspect === 'tall' ? measure(open, type) : 0;
  const indent = isBeside ? frame.width + frame.gap : hung;
  const space = field.width - indent;
  const lines = linesOf(bareWords(item.text ?? '') + close).flatMap((line) =>
    evenly(line, space, type),
  );
  if (role !== 'figure' && lines.some((line) => measure(line, type) > space)) return undefined;
  const creditWidth = isBeside ? frame.width : field.width - frame.width - 12;
  const creditLines = portrait ? wrap([portrait.credit], creditWidth, scale.axis) : [];
  const last = (creditLines.length - 1) * CREDIT.pitch;
  const height = frame.height + (isBeside ? CREDIT.drop + last : 0);
  return {
    ...{ role, lines, open, indent, creditLines },
    titleHeight: portrait && !isBeside ? frame.height + frame.gap : 0,
    beside: portrait ? height : 0,
    ...(portrait && { portrait: { x: 0, y: 0, width: frame.width, height: frame.height } }),
    credit: isBeside
      ? [0, frame.height + CREDIT.drop]
      : [frame.width + 12, frame.height - last - 2],
  };
}

/** Plain paper, with the picture on it where files can be loaded, and an edge. */
export function portraitMarks(
  now: Context,
  [id, item]: readonly [string, ItemParam],
  box: Box,
): readonly Mark[] {
  const { home, palette, state } = now;
  if (!item.portrait) return [];
  const opacity = round2((state.shown[id] ?? 1) * emphasisOpacity(now, 0.28, id));
  const edge = { fill: 'none', stroke: palette.edge, 'stroke-width': 1.35 };
  const { attrs } = rect('picture', box, {});
  return [
    mark('g', `portrait-${id}`, { opacity }, [
      rect('paper', box, { fill: palette.paper }),
      ...(home === undefined
        ? []
        : [
            mark('image', 'picture', {
              ...attrs,
              href: fileAddress(home, item.portrait.file),
              // In a portrait the head is in the upper part.
              preserveAspectRatio: 'xMidYMin slice',
            }),
          ]),
      rect('edge', box, edge),
    ]),
  ];
}
