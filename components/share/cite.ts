/** Citations of a story or of one of its steps: CSL-JSON, BibTeX, and a line of text. */
import type { Translate } from '../ui/messages.ts';
import type { Step, Story } from '../../story/story.ts';

/** The absolute URL, or undefined where the address of the site is unknown. */
type Address = string | undefined;

interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly translator?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language: string;
  readonly URL?: string;
}

/** The date of the last change, else of publication; of a span its end. In the script's notation. */
const dateOf = ({ updatedOn, publishedOn }: Story) => (updatedOn ?? publishedOn)?.split('/').at(-1);

/** Year, month and day as numbers, as precisely as the script gives the date. */
function partsOf(story: Story): readonly number[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(dateOf(story) ?? '') ?? [];
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

const literal = (names: readonly string[]) => names.map((name) => ({ literal: name }));

const idOf = (story: Story, step: Step | undefined) =>
  [story.id, step?.id, story.translation && story.lang].filter(Boolean).join('-');

/** CSL-JSON as reference managers import it: an array of one item. */
export function cslJson(story: Story, step: Step | undefined, address: Address): string {
  const parts = partsOf(story);
  const item: CslItem = {
    id: idOf(story, step),
    type: 'webpage',
    title: step?.name ?? story.name,
    ...(step && { 'container-title': story.name }),
    ...(story.authors.length > 0 && { author: literal(story.authors) }),
    ...(story.translation?.by.length && { translator: literal(story.translation.by) }),
    ...(parts.length > 0 && { issued: { 'date-parts': [parts] } }),
    language: story.lang,
    ...(address !== undefined && { URL: address }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const inBib = (text: string) =>
  text.replace(/[\\{}$&#^_%~]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);

/**
 * An entry that both BibTeX and biblatex read. Names and titles are in double braces, so that their capitals
 * are not changed.
 */
export function bibtex(story: Story, step: Step | undefined, address: Address): string {
  const [year, month] = partsOf(story);
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ['author', story.authors.map((name) => `{${inBib(name)}}`).join(' and ') || undefined],
    ['title', `{${inBib(step?.name ?? story.name)}}`],
    ['howpublished', step && `In: {${inBib(story.name)}}`],
    ['year', year],
    ['month', month],
    ['url', address],
    ['langid', story.lang],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@misc{${idOf(story, step)},\n${lines.join('')}}\n`;
}

/** One line of text in the story's language. */
export function citation(
  t: Translate,
  story: Story,
  step: Step | undefined,
  address: string,
): string {
  const texts = {
    authors: story.authors.join(', '),
    date: story.updated ?? story.published ?? '–',
    title: story.name,
    address,
  };
  const line = step
    ? t('share.stepCitation', { ...texts, step: step.name })
    : t('share.citation', texts);
  return line.trimStart();
}
