/** Runs of words in a document's HTML, each with one style, and their Markdown. */
import { wrapped } from './marks.ts';
import { decoded } from './names.ts';

export type Attributes = Readonly<Record<string, string>>;
export interface Style {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isStruck: boolean;
  readonly isRaised: boolean;
  readonly href: string;
  /** In points; 0 if not given. */
  readonly size: number;
}
export interface Run {
  readonly style: Style;
  text: string;
}
export const PLAIN: Style = {
  ...{ isBold: false, isItalic: false, isStruck: false, isRaised: false },
  ...{ href: '', size: 0 },
};

/** Links in a document go through a redirect page of Google. */
const THROUGH = /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:[^#]*&)?q=([^&#]+).*/;
const NOTE = /^#(?:ftnt|_ftn|footnote-)(\d+)$/;
/** Links to a comment, and back from a footnote. */
const NO_WORDS = /^#(?:cmnt|ftnt_ref|_ftnref|_msocom|footnote-ref|comment-)/;

/** A raised number: an exponent, or what remains of a copied footnote. */
export const isRaisedNumber = ({ text, style }: Run) =>
  style.isRaised && style.href === '' && /^\d{1,3}$/.test(text.trim());
const raised = (digits: string) =>
  digits.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '');

/** The number that a style gives; NaN if it gives none. */
export const numberIn = (style: string, of: RegExp) => Number(of.exec(style)?.[1] ?? NaN);

/** The style inside an element, inherited from the style around it. */
export function styled(tag: string, { style = '', href = '' }: Attributes, before: Style): Style {
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const slant = /font-style:\s*(\w+)/.exec(style)?.[1];
  const isStruckTag = tag === 's' || tag === 'del' || tag === 'strike';
  return {
    isBold: weight
      ? weight === 'bold' || Number(weight) >= 600
      : before.isBold || tag === 'b' || tag === 'strong',
    isItalic: slant ? slant === 'italic' : before.isItalic || tag === 'i' || tag === 'em',
    isStruck: before.isStruck || isStruckTag || style.includes('line-through'),
    isRaised: before.isRaised || tag === 'sup' || /vertical-align:\s*super/.test(style),
    href: tag === 'a' ? href : before.href,
    size: numberIn(style, /font-size:\s*([\d.]{1,6})pt/) || before.size,
  };
}

/** Escapes Markdown signs; a story's directives stay. */
export const escaped = (text: string): string =>
  text
    .split(/(:[a-z]+\[[^\]]*\])/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[\\`*_[\]<>~|]/g, '\\$&')))
    .join('');

/** A run as Markdown. */
export function inMarks(run: Run): string {
  const { isBold, isItalic, href } = run.style;
  const text = isRaisedNumber(run) ? raised(run.text) : run.text;
  const [, note] = NOTE.exec(href) ?? [];
  if (note !== undefined) return `[^${note}]`;
  if (NO_WORDS.test(href)) return '';
  const slanted = isItalic ? wrapped('*', escaped(text)) : escaped(text);
  const marked = isBold ? wrapped('**', slanted) : slanted;
  if (!/^(?:https?|mailto):/.test(href) || text.trim() === '') return marked;
  const address = THROUGH.test(href) ? decoded(href.replace(THROUGH, '$1')) : href;
  return `[${marked}](${address.replace(/[()\s<>]/g, encodeURIComponent)})`;
}
