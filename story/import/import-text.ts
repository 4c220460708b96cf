/** Which importer a file is for. */
import { importArchieml } from './archieml.ts';
import { importDocHtml } from './doc-html.ts';
import type { Beside, ImportResult } from './imported.ts';
import { importMarkdown } from './markdown.ts';
import { endingOf } from './names.ts';

/** Endings of texts that become stories. */
export const TEXTS = ['md', 'markdown', 'txt', 'aml', 'archieml', 'html', 'htm'];

/** Makes a story of a file's text, by its name's ending. */
export function importText(name: string, text: string, beside: Beside = {}): ImportResult {
  const ending = endingOf(name);
  if (ending === 'html' || ending === 'htm') return importDocHtml(text, beside);
  return ending === 'aml' || ending === 'archieml'
    ? importArchieml(text, beside)
    : importMarkdown(text, beside);
}
