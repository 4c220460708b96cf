/** Reads the front matter of a Markdown file, between `---` lines at its start. */
import { parse } from 'yaml';
import { LIMITS } from '../script/limits.ts';
import { DATE_PATTERN, LANG_PATTERN } from '../script/patterns.ts';
import type { Left } from './imported.ts';

/** The fields of a story that a text may give. */
export interface About {
  title?: string;
  subtitle?: string;
  summary?: string;
  authors?: readonly string[];
  lang?: string;
  published?: string;
  theme?: string;
  license?: string;
}

const FRONT_MATTER = /^---[ \t]*\n([^]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** Names that other programs use for these fields. */
const NAMES: Readonly<Record<string, keyof About>> = {
  ...{ title: 'title', headline: 'title', subtitle: 'subtitle', dek: 'subtitle' },
  ...{ summary: 'summary', description: 'summary', authors: 'authors', author: 'authors' },
  ...{ lang: 'lang', language: 'lang', date: 'published', published: 'published' },
  ...{ theme: 'theme', licence: 'license', license: 'license' },
};
const PATTERNS: Readonly<Partial<Record<keyof About, RegExp>>> = {
  lang: LANG_PATTERN,
  published: DATE_PATTERN,
  theme: /^(?:silk|press|dark|classroom)$/,
};
const MOST_AUTHORS = 20;

/** The names in `A, B and C`, or in a list. */
const namesIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : String(value).split(/,\s*|;\s*|\s+(?:and|&|und|et|y)\s+/))
    .map((name) => String(name).trim())
    .filter((name) => name !== '');

/** Sets one field from a text. @returns whether the value fits */
export function tell(about: About, key: string, value: unknown): boolean {
  const name = Object.hasOwn(NAMES, key.toLowerCase()) ? NAMES[key.toLowerCase()] : undefined;
  const isNames = Array.isArray(value) && value.every((one) => typeof one === 'string');
  if (name === undefined || about[name] !== undefined) return false;
  if (name === 'authors' && (isNames || typeof value === 'string')) {
    const names = namesIn(value);
    const fits = names.length <= MOST_AUTHORS && names.every(({ length }) => length <= LIMITS.line);
    if (fits && names.length > 0) about.authors = names;
    return about.authors !== undefined;
  }
  if (typeof value !== 'string' || name === 'authors') return false;
  const text = value.replace(/\s+/g, ' ').trim();
  const fits = text !== '' && text.length <= LIMITS.line && (PATTERNS[name]?.test(text) ?? true);
  if (fits) about[name] = text;
  return fits;
}

const WHY =
  'nothing that a story says of itself: title, subtitle, summary, authors, lang, date, theme, licence';

/** Parses the front matter; `text` is the rest, with the same line numbers. */
export function readFrontMatter(text: string): {
  about: About;
  left: readonly Left[];
  text: string;
} {
  const [all, yaml = ''] = FRONT_MATTER.exec(text) ?? [];
  if (all === undefined) return { about: {}, left: [], text };
  const body = '\n'.repeat(all.split('\n').length - 1) + text.slice(all.length);
  let read: unknown;
  try {
    // All values stay text, so that a date is unchanged. Aliases are refused, because a few lines of them can
    // expand to millions.
    read = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' });
  } catch {
    read = undefined;
  }
  const about: About = {};
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    const why = 'these lines at the head are no YAML that can be read';
    return { about, left: [{ line: 1, what: yaml, why }], text: body };
  }
  const left: Left[] = [];
  const lines = yaml.split('\n');
  for (const [key, value] of Object.entries(read)) {
    if (tell(about, key, value)) continue;
    const at = lines.findIndex((line) => line.trimStart().startsWith(key));
    const what = `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
    left.push({ line: at + 2, what, why: WHY });
  }
  return { about, left, text: body };
}
