/**
 * `handscroll import <file> [--out folder]`: makes a story's folder from Markdown, ArchieML, a Word document or a
 * saved Google Doc, including pictures and tables beside it that it names. Prints what was taken, what was left out line
 * by line, and the checker's problems. Never overwrites anything.
 */
import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import COUNTRY_NAMES from '../components/scenes/kit/countries.json' with { type: 'json' };
import { bytesOf, draftFile, type DraftFile } from '../story/edit/draft.ts';
import type { Beside, ImportResult } from '../story/import/imported.ts';
import { OTHER_DOCUMENTS, saveAsDocx } from '../story/import/other-documents.ts';
import { importText } from '../story/import/import-text.ts';
import { count, plain } from '../story/script/message.ts';
import { runCommand } from './compiled-commands.mjs';
import { readArgs, run, say, Stop } from './say.mjs';

const USAGE = 'import <file.docx | .md | .txt | .aml | .html> [--out folder]';
const OPTIONS = { out: { type: 'string' }, from: { type: 'string', default: '.' } } as const;
const refused = (why: string) => new Stop(`import: ${why}`, 2);

const countries = new Set<string>(COUNTRY_NAMES);
/** In bytes. A film may be 25 MB; all other files have lower limits. */
const MOST_BYTES = 25 * 1024 * 1024;

/** The files that a text names, if they are below its folder. */
async function filesBeside(
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, DraftFile>> {
  const files = new Map<string, DraftFile>();
  for (const name of names) {
    const file = path.resolve(folder, name);
    if (path.relative(folder, file).startsWith('..') || path.isAbsolute(name)) continue;
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() && found.size <= MOST_BYTES)
      files.set(name, draftFile(name, new Uint8Array(await readFile(file))));
  }
  return files;
}

/** Writes to a temporary folder beside the target and renames it, so that readers never see a partial story. */
async function writeFolder(folder: string, files: ReadonlyMap<string, DraftFile>): Promise<void> {
  const beside = path.join(path.dirname(folder), `.${path.basename(folder)}.${process.pid}`);
  try {
    for (const [name, file] of files) {
      await mkdir(path.dirname(path.join(beside, name)), { recursive: true });
      await writeFile(path.join(beside, name), bytesOf(file));
    }
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

function report(result: Exclude<ImportResult, { refused: string }>): void {
  const taken = Object.entries(result.taken).filter(([, n]) => n > 0);
  say(`taken: ${taken.map(([what, n]) => count(n, what.slice(0, -1))).join(', ')}`);
  if (result.left.length > 0) say('not as it was:');
  for (const { line, what, why } of result.left) say(`  line ${line}: ${plain(what, 100)}: ${why}`);
}

await run(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), OPTIONS, USAGE);
  const [name, more] = positionals;
  if (name === undefined || more !== undefined) throw refused(`name a file (${USAGE})`);
  const file = path.resolve(values.from, name);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw refused(`there is no ${name} (${USAGE})`);
  if (OTHER_DOCUMENTS.test(name)) throw refused(saveAsDocx(name));
  const bytes = new Uint8Array(await readFile(file));
  const isWord = /\.docx$/i.test(name);
  const document = isWord
    ? await (await import('../story/import/docx.ts')).htmlOfDocx(bytes)
    : { html: new TextDecoder().decode(bytes), files: new Map<string, Uint8Array<ArrayBuffer>>() };
  if ('refused' in document) throw refused(`${name}: ${document.refused}`);
  const stem = path.basename(file, path.extname(file));
  const about: Beside = {
    name: stem.replace(/[-_]+/g, ' '),
    isPlace: (place) => countries.has(place),
  };
  const importFiles = (files: ReadonlyMap<string, DraftFile>) =>
    importText(isWord ? 'word.html' : name, document.html, { ...about, files });
  const first = importFiles(document.files);
  if ('refused' in first) throw refused(`${name}: ${first.refused}`);
  const files = await filesBeside(path.dirname(file), first.missing);
  const result = importFiles(new Map([...document.files, ...files]));
  if ('refused' in result) throw refused(`${name}: ${result.refused}`);
  const { id } = JSON.parse(String(result.files.get('story.json'))) as { id: string };
  const folder = path.resolve(values.from, values.out ?? id);
  if (existsSync(folder))
    throw refused(`${folder} is there already and is left as it is (name another with --out)`);
  await mkdir(path.dirname(folder), { recursive: true });
  await writeFolder(folder, result.files);
  report(result);
  say('');
  const { code } = await runCommand('check.ts', [folder]);
  if (code === 0) say(`see it: npx handscroll ${path.relative(values.from, folder) || folder}/`);
  return code;
});
