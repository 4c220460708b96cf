/** What stands between `---` lines at the head of a Markdown file. */
import { parse } from 'yaml';
import { LANG_PATTERN } from '../script/patterns.ts';
import { DATE_PATTERN } from '../script/schema-words.ts';
import type { Left } from './imported.ts';

/** What a story says of itself. */
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
interface FrontMatter {
  readonly about: About;
  readonly left: readonly Left[];
  /** The text without it, its lines where they were. */
  readonly text: string;
}

const HEAD = /^---[ \t]*\n([^]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
/** Other names of what it says, as other programs have them. */
const NAMES: Readonly<Record<string, keyof About>> = {
  ...{ title: 'title', headline: 'title', hed: 'title', subtitle: 'subtitle', dek: 'subtitle' },
  ...{ summary: 'summary', description: 'summary', abstract: 'summary' },
  ...{ authors: 'authors', author: 'authors', byline: 'authors' },
  ...{ lang: 'lang', language: 'lang', date: 'published', published: 'published', theme: 'theme' },
  ...{ licence: 'license', license: 'license' },
};
const THEMES = new Set(['silk', 'press', 'dark', 'classroom']);
const MOST = { line: 300, authors: 20 };

const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? String((value as { name?: unknown }).name ?? JSON.stringify(value))
    : String(value ?? '');

/** The names in `A, B and C`, or in a list. */
const namesIn = (value: unknown): readonly string[] =>
  (Array.isArray(value)
    ? value.map(textOf)
    : textOf(value)
        .replace(/^by\s+/i, '')
        .split(/,\s*|;\s*|\s+(?:and|&|und|et|y)\s+/)
  )
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Takes one thing that a text says of itself. @returns whether it fits */
export function tell(about: About, key: string, value: unknown): boolean {
  const name = Object.hasOwn(NAMES, key.toLowerCase()) ? NAMES[key.toLowerCase()] : undefined;
  const text = textOf(value).replace(/\s+/g, ' ').trim();
  if (name === undefined || text === '' || text.length > MOST.line) return false;
  if (name === 'authors') {
    const names = namesIn(value);
    about.authors = [...(about.authors ?? []), ...names].slice(0, MOST.authors);
    return names.length > 0 && names.length <= MOST.authors;
  }
  if (typeof value !== 'string') return false;
  if (about[name] !== undefined) return about[name] === text;
  const fits =
    name === 'lang'
      ? LANG_PATTERN.test(text)
      : name === 'published'
        ? DATE_PATTERN.test(text)
        : name !== 'theme' || THEMES.has(text);
  if (fits) about[name] = text;
  return fits;
}

const WHY =
  'nothing that a story says of itself: title, subtitle, summary, authors, lang, date, theme, licence';

export function readFrontMatter(text: string): FrontMatter {
  const [all, yaml = ''] = HEAD.exec(text) ?? [];
  if (all === undefined) return { about: {}, left: [], text };
  const body = '\n'.repeat(all.split('\n').length - 1) + text.slice(all.length);
  const whole = (why: string) => ({ about: {}, left: [{ line: 1, what: yaml, why }], text: body });
  let read: unknown;
  try {
    // As text, so that a date stays as written; aliases are refused, since few lines of them make millions.
    read = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'error' });
  } catch {
    return whole('these lines at the head are no YAML that can be read');
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return whole(WHY);
  const about: About = {};
  const left: Left[] = [];
  const lines = yaml.split('\n');
  for (const [key, value] of Object.entries(read)) {
    if (tell(about, key, value)) continue;
    const at = lines.findIndex((line) => line.trimStart().startsWith(key));
    const what = `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`;
    left.push({ line: at + 2, what, why: WHY });
  }
  return { about, left, text: body };
}
