/**
 * Converts texts to the files of a story. Pure and bounded; every word ends up in the story or in the list of
 * what was left out.
 */
import { importArchieml } from './archieml.ts';
import { compose } from './compose.ts';
import { importDocHtml } from './doc-html.ts';
import { readFrontMatter } from './front-matter.ts';
import { cleaned, MOST_LETTERS, type Beside, type ImportResult } from './imported.ts';
import { endingOf } from './names.ts';

/** Makes a story from a Markdown text. Never throws because of its content. */
export function importMarkdown(text: string, beside: Beside = {}): ImportResult {
  const { about, left, text: body } = readFrontMatter(cleaned(text.slice(0, MOST_LETTERS + 1)));
  return compose(body, about, left, beside);
}

const IMPORTERS = {
  ...{ md: importMarkdown, markdown: importMarkdown, txt: importMarkdown },
  ...{ aml: importArchieml, archieml: importArchieml, html: importDocHtml, htm: importDocHtml },
};
/** File endings of texts that can be imported. */
export const TEXTS = Object.keys(IMPORTERS);

/** Makes a story from a text file, by its ending; unknown endings are read as Markdown. */
export function importText(name: string, text: string, beside: Beside = {}): ImportResult {
  const ending = endingOf(name) as keyof typeof IMPORTERS;
  return (IMPORTERS[ending] ?? importMarkdown)(text, beside);
}
