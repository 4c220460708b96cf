/** Texts as the files of a story: pure, bounded, and every word is in the story or among what was left. */
import { importArchieml } from './archieml.ts';
import { compose } from './compose.ts';
import { importDocHtml } from './doc-html.ts';
import { readFrontMatter } from './front-matter.ts';
import { cleaned, MOST_LETTERS, type Beside, type ImportResult } from './imported.ts';
import { endingOf } from './names.ts';

/** Makes a story of a Markdown text. Never throws for what it holds. */
export function importMarkdown(text: string, beside: Beside = {}): ImportResult {
  const { about, left, text: body } = readFrontMatter(cleaned(text.slice(0, MOST_LETTERS + 1)));
  return compose(body, about, left, beside);
}

const IMPORTERS = {
  ...{ md: importMarkdown, markdown: importMarkdown, txt: importMarkdown },
  ...{ aml: importArchieml, archieml: importArchieml, html: importDocHtml, htm: importDocHtml },
};
/** Endings of texts that become stories. */
export const TEXTS = Object.keys(IMPORTERS);

/** Makes a story of a file's text, by its name's ending; others are read as Markdown. */
export function importText(name: string, text: string, beside: Beside = {}): ImportResult {
  const ending = endingOf(name) as keyof typeof IMPORTERS;
  return (IMPORTERS[ending] ?? importMarkdown)(text, beside);
}
