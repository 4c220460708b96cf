/** Text as a story prints it: marks resolved, values formatted. */

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** `text` is the formatted value or the author's words. */
  | { readonly type: 'fact'; readonly fact: string; readonly text: string }
  | { readonly type: 'cite'; readonly source: string; readonly at?: string }
  | { readonly type: 'term'; readonly term: string; readonly text: string }
  | { readonly type: 'figure'; readonly step: string; readonly number: number }
  /** `dir` only if the words run in the other direction than the surrounding text. */
  | {
      readonly type: 'lang';
      readonly lang: string;
      readonly text: string;
      readonly dir?: 'ltr' | 'rtl';
    };
export type Line = readonly Inline[];

/** The language of an untranslated line, for places that print only its plain words. */
export function languageOf(line: Line | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const first = line?.find(({ type }) => type === 'lang');
  if (first?.type !== 'lang' || line?.some(({ type }) => type === 'text')) return {};
  return { lang: first.lang, ...(first.dir && { dir: first.dir }) };
}
export type Block =
  | { readonly type: 'paragraph'; readonly children: Line }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly type: 'quote'; readonly paragraphs: readonly Line[]; readonly attribution?: Line };
export type Text = readonly Block[];
