/** Runs of a document's words with their look, as Markdown. */
import { wrapped } from './marks.ts';

export interface Style {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly href: string;
  /** In points; 0 where nothing is said. */
  readonly size: number;
}
export interface Run extends Style {
  text: string;
}
export const PLAIN: Style = { isBold: false, isItalic: false, isStruck: false, href: '', size: 0 };

/** Links of a document lead through a page of the service. */
function addressOf(href: string): string {
  const [, real] =
    /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:[^#]*&)?q=([^&#]+)/.exec(href) ?? [];
  try {
    return real === undefined ? href : decodeURIComponent(real);
  } catch {
    return href;
  }
}

export function styled(
  tag: string,
  { style = '', href }: Readonly<Record<string, string>>,
  before: Style,
): Style {
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const slant = /font-style:\s*(\w+)/.exec(style)?.[1];
  const isBold =
    weight === undefined
      ? before.isBold || tag === 'b' || tag === 'strong'
      : weight === 'bold' || Number(weight) >= 600;
  const isItalic =
    slant === undefined ? before.isItalic || tag === 'i' || tag === 'em' : slant === 'italic';
  const isStruck =
    before.isStruck ||
    tag === 's' ||
    tag === 'del' ||
    tag === 'strike' ||
    /line-through/.test(style);
  const size = Number(/font-size:\s*([\d.]{1,6})pt/.exec(style)?.[1] ?? before.size);
  return { isBold, isItalic, isStruck, href: tag === 'a' ? (href ?? '') : before.href, size };
}

export const escaped = (text: string): string =>
  text
    .split(/(:[a-z]+\[[^\]]*\])/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[\\`*_[\]<>~|]/g, '\\$&')))
    .join('');
export function inMarks({ text, isBold, isItalic, isStruck, href }: Run): string {
  const footnote = /^#_?ftn(?:t)?(\d+)$/.exec(href)?.[1];
  if (footnote !== undefined) return `[^${footnote}]`;
  const struck = isStruck ? wrapped('~~', escaped(text)) : escaped(text);
  const slanted = isItalic ? wrapped('*', struck) : struck;
  const marked = isBold ? wrapped('**', slanted) : slanted;
  return /^(https?|mailto):/.test(href) && text.trim() !== ''
    ? `[${marked}](${addressOf(href).replace(/[()\s]/g, encodeURIComponent)})`
    : marked;
}
