/**
 * `handscroll words <story> <lang> [--out file.po | --in file.po]`: writes a story's texts to a gettext file
 * for a translator, or reads one into `story.<lang>.json` beside the story. Fields of that JSON file that the
 * gettext file does not have are kept. `handscroll words --interface <lang>` does the same with the words of the
 * interface, in story/catalogue.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { catalog } from '../components/themes/catalog.ts';
import { catalogueFaults, type Part } from '../story/catalogue/check.ts';
import { readStory } from '../story/disk/stories.ts';
import { checkScripts, writtenScript } from '../story/script/check.ts';
import { knownLanguage } from '../story/script/languages.ts';
import { count, plain } from '../story/script/message.ts';
import { printProblems } from '../story/script/report.ts';
import { overlaySchema, type OverlayScript } from '../story/script/schema.ts';
import { LANG_PATTERN } from '../story/script/patterns.ts';
import { interfaceFromPo, interfacePo } from '../story/words/interface.ts';
import { readPo, type PoRead } from '../story/words/read-po.ts';
import { translationOf, type Translation } from '../story/words/translation.ts';
import { writePo } from '../story/words/write-po.ts';
import { CATALOGUES, catalogueLists, readCatalogues } from './catalogue-lists.ts';
import { PACKAGED, ROOT } from './place.mjs';
import { readArgs, run, say, Stop } from './say.mjs';
import { storyFolder } from './story-folder.ts';
import { writeAtomically } from './write-atomically.ts';

const USAGE = 'words <story> <lang> [--out file.po | --in file.po], or words --interface <lang>';
const OPTIONS = {
  out: { type: 'string' },
  in: { type: 'string' },
  interface: { type: 'boolean' },
  /** The caller's folder; commands themselves run in the project's folder. */
  from: { type: 'string', default: '.' },
} as const;

const refused = (why: string) => new Stop(`words: ${why}`, 2);

/** The translation in the file; an empty one if there is no file. */
function overlayIn(bytes: Uint8Array | undefined, name: string, of: string, lang: string) {
  if (!bytes) return { overlay: 1, of, lang, strings: {} } satisfies OverlayScript;
  try {
    return overlaySchema.parse(JSON.parse(new TextDecoder().decode(bytes))) as OverlayScript;
  } catch {
    throw refused(`${name} has errors (npx handscroll check ${of} lists them)`);
  }
}

function report({ changed, unknown, unfinished }: Omit<PoRead, 'strings'>, name: string): void {
  say(`${name}: ${count(changed, 'text')} changed`);
  if (unfinished.length > 0)
    say(
      `left as they were, since they are marked as needing work or translated in part: ${unfinished.join(', ')}`,
    );
  for (const [context, near] of unknown)
    say(
      `no such text: ${plain(context)}${near === undefined ? '' : ` (did you mean ${plain(near)}?)`}`,
    );
}

interface Place {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** `story.de.json` */
  readonly name: string;
}

async function readIn(from: string): Promise<Uint8Array> {
  const bytes = await readFile(from).catch(() => undefined);
  if (!bytes) throw refused(`there is no ${from}`);
  return bytes;
}
const refusedFile = (from: string, why: string) =>
  new Stop(`words: ${path.basename(from)} is refused: ${why}; nothing was written`, 1);

/** Writes the words of the interface to a file, or takes a translation in and makes its modules. */
async function interfaceWords(lang: string, out: string, from: string | undefined) {
  if (PACKAGED) throw refused('the interface is translated in a copy of the project');
  const catalogues = readCatalogues(ROOT);
  const english = (catalogues.get('en') ?? {}) as Part;
  const words = (catalogues.get(lang) ?? {}) as Part;
  if (from === undefined) {
    await writeAtomically(out, interfacePo(english, words, lang));
    return say(out);
  }
  const read = interfaceFromPo(await readIn(from), english, words, lang);
  if ('refused' in read) throw refusedFile(from, read.refused);
  const [fault, ...more] = catalogueFaults(lang, read.words, english);
  if (fault !== undefined)
    throw refusedFile(from, `${fault}${more.length > 0 ? `, and ${more.length} more` : ''}`);
  report(read, `${lang}.json`);
  if (read.changed === 0) return;
  const json = `${JSON.stringify(read.words, null, 2)}\n`;
  await writeAtomically(path.join(ROOT, CATALOGUES, `${lang}.json`), Buffer.from(json));
  for (const [file, text] of catalogueLists(ROOT))
    await writeAtomically(path.join(ROOT, file), Buffer.from(text));
}

async function takeIn(from: string, about: Translation, { folder, files, name }: Place) {
  const read = readPo(await readIn(from), about);
  if ('refused' in read) throw refusedFile(from, read.refused);
  const before = files.get(name);
  if (read.changed > 0) {
    // Keeps the file's indentation, so that a diff shows only real changes.
    const indent = /^\{\r?\n([ \t]+)/.exec(new TextDecoder().decode(before))?.[1] ?? '  ';
    const text = `${JSON.stringify({ ...about.overlay, strings: read.strings }, null, indent)}\n`;
    await writeAtomically(path.join(folder, name), Buffer.from(text));
  }
  report(read, name);
  const { original } = checkScripts(await readStory(folder), catalog);
  const problems = original.problems.filter(({ file }) => file === name);
  for (const line of printProblems(problems)) say(line);
}

await run(async () => {
  const { values, positionals } = readArgs(process.argv.slice(2), OPTIONS, USAGE);
  const [story, lang, more] = values.interface ? ['', ...positionals] : positionals;
  const isBoth = values.in !== undefined && values.out !== undefined;
  if (story === undefined || lang === undefined || more !== undefined || isBoth)
    throw refused(`name a story and a language, and one file at most (${USAGE})`);
  if (!LANG_PATTERN.test(lang) || knownLanguage(lang) === 'none')
    throw refused(`"${plain(lang)}" is not the tag of a language (de, zh-Hans, ar)`);
  const at = (file: string) => path.resolve(values.from, file);
  if (values.interface === true)
    return interfaceWords(
      lang,
      at(values.out ?? `interface.${lang}.po`),
      values.in && at(values.in),
    );
  const { slug, folder } = await storyFolder(story, values.from, USAGE);
  const files = await readStory(folder);
  const script = writtenScript(files, catalog);
  if (!script) throw refused(`${slug} has errors (npx handscroll check lists them)`);
  if (script.lang === lang) throw refused(`${slug} is written in ${lang}`);
  const name = `story.${lang}.json`;
  const about = translationOf(script, catalog, overlayIn(files.get(name), name, script.id, lang));
  if (values.in !== undefined) return takeIn(at(values.in), about, { folder, files, name });
  const out = at(values.out ?? `${slug}.${lang}.po`);
  await writeAtomically(out, writePo(about));
  say(out);
});
