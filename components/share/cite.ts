/** A story, or one step of it, as others cite it: CSL-JSON, BibTeX, and a line of text. */
import type { Translate } from '../ui/messages.ts';
import type { Step, Story } from '../../story/story.ts';

/** The whole address, or nothing where the site's is not known. */
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

/** The last day that anything was said: when it changed, else when it came out; as the script writes it. */
const dateOf = ({ updatedOn, publishedOn }: Story) => (updatedOn ?? publishedOn)?.split('/').at(-1);

/** Year, month and day, as far as the script tells them. */
function partsOf(story: Story): readonly number[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(dateOf(story) ?? '') ?? [];
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
}

const literal = (names: readonly string[]) => names.map((name) => ({ literal: name }));

const idOf = (story: Story, step: Step | undefined) =>
  [story.id, step?.id, story.translation && story.lang].filter(Boolean).join('-');

/** As reference managers import it: a list of one. */
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

/** For BibTeX and biblatex alike. Names and titles in double braces: they are kept as they are. */
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

/** One line, in the story's language. */
export function citation(
  t: Translate,
  story: Story,
  step: Step | undefined,
  address: string,
): string {
  const said = {
    authors: story.authors.join(', '),
    date: story.updated ?? story.published ?? '–',
    title: story.name,
    address,
  };
  const line = step
    ? t('share.stepCitation', { ...said, step: step.name })
    : t('share.citation', said);
  return line.trimStart();
}
