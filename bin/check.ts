/**
 * `handscroll check [paths] [--json]`: reports every problem of every story. Exit code 0: valid, 1: errors,
 * 2: could not run.
 */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import pc from 'picocolors';
import { catalog } from '../components/themes/catalog.ts';
import { listStories, MAIN, readStory, storiesIn } from '../story/disk/stories.ts';
import { compileChecked } from '../story/load.ts';
import type { Problem } from '../story/problem.ts';
import { checkScripts, type CheckedScripts } from '../story/script/check.ts';
import type { Edition } from '../story/script/checks/overlays.ts';
import { count, plain } from '../story/script/message.ts';
import { placeOf } from '../story/script/places.ts';
import { knownJson } from '../story/script/read-json.ts';
import { printProblems, sortProblems, type Paint } from '../story/script/report.ts';
import { pictureNotes } from './public-pictures.ts';
import { readArgs, run, Stop } from './say.mjs';

interface Target {
  readonly folder: string;
  readonly main: string;
}
const { bold, red, yellow, dim } = pc.createColors(
  process.stdout.isTTY === true && pc.isColorSupported,
);
const PAINT: Paint = { place: bold, error: red, warning: yellow, hint: dim };

/** The folder in which the command was typed; npm runs it in the project's folder. */
const typedIn = process.env['INIT_CWD'] ?? process.env['PWD'] ?? process.cwd();

/** A short form of a path: relative if it is below the folder where the command was typed. */
function displayPath(file: string): string {
  const relative = path.relative(typedIn, file);
  const clear = relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
  // A folder's name may contain characters that affect a terminal.
  return plain(clear.split(path.sep).join('/'), 1_000);
}

const inFolder = (folder: string): Target => ({ folder, main: MAIN });

/** @throws Stop if there is no story */
async function targetsAt(given: string): Promise<readonly Target[]> {
  const full = path.resolve(given);
  const found = await stat(full).catch(() => undefined);
  if (!found) throw new Stop(`check: there is no ${given}`, 2);
  if (found.isFile()) {
    if (/\.json$/i.test(full)) return [{ folder: path.dirname(full), main: path.basename(full) }];
    throw new Stop(`check: ${given} is not a story (give a ${MAIN}, or a folder with one)`, 2);
  }
  const folders = await storiesIn(full);
  if (folders.length > 0) return folders.map(inFolder);
  throw new Stop(`check: no story in ${given} (a story is a folder with a ${MAIN})`, 2);
}

/** The problems of a script and, if it has no errors, of its pictures; the drawing code is only imported then. */
async function withLayout(
  { original: checked, editions }: CheckedScripts,
  files: ReadonlyMap<string, Uint8Array>,
  { folder, main }: Target,
): Promise<Problem[]> {
  if (!checked.ok) return [...checked.problems];
  const compiled = await compileChecked(checked, files, catalog);
  if (!compiled.ok) return [...compiled.problems];
  const { checkLayout } = await import('../components/layout-check/check-layout.ts');
  const { checkStopImages } = await import('../components/layout-check/check-stop-images.ts');
  const missing = checkStopImages(compiled.value, files, displayPath(folder), main);
  const warnings = [...checkLayout(compiled.value, checked.value, files, main)];
  // A translation is laid out with its own words; problems that the original has too are reported once.
  for (const { lang, checked } of editions) {
    const edition = await compileChecked(checked, files, catalog);
    if (!checked.ok || !edition.ok) continue;
    for (const one of checkLayout(edition.value, checked.value, files, main))
      if (!warnings.some(({ path, code }) => path === one.path && code === one.code))
        warnings.push({ ...one, message: `in ${lang}, ${one.message}` });
  }
  return sortProblems([...missing, ...checked.problems, ...warnings], main);
}

/** `ids`: id -> the story that has it, for all stories of one run. */
async function problemsOf(
  target: Target,
  ids: Map<string, string>,
): Promise<{
  readonly problems: readonly Problem[];
  readonly editions: readonly string[];
  readonly notes: readonly string[];
}> {
  const { folder, main } = target;
  const files = await readStory(folder);
  const scripts = checkScripts(files, catalog, main);
  const { original: checked, editions } = scripts;
  const problems = await withLayout(scripts, files, target);
  if (checked.ok) {
    const { id } = checked.value;
    const first = ids.get(id);
    if (first === undefined) ids.set(id, displayPath(path.join(folder, main)));
    else problems.unshift(sameStory(files, main, id, first));
  }
  const placed = (problem: Problem) => ({
    ...problem,
    file: displayPath(path.join(folder, problem.file)),
  });
  const notes = errorsIn(problems) === 0 ? await pictureNotes(files) : [];
  return { problems: problems.map(placed), editions: editions.map(stateOf), notes };
}

/** The progress of a translation: `zh-Hans: 1,448 of 1,448, 0 stale, reviewed`. */
function stateOf({ lang, texts, missing, stale, status, checked }: Edition<unknown>): string {
  const [done, all] = [texts - missing, texts].map((n) => n.toLocaleString('en'));
  const state = checked.ok ? status : 'not shown: it has errors';
  return `${lang}: ${done} of ${all}, ${stale.toLocaleString('en')} stale, ${state}`;
}

function sameStory(
  files: ReadonlyMap<string, Uint8Array>,
  main: string,
  id: string,
  first: string,
): Problem {
  const json = knownJson(files.get(main));
  const place = json ? placeOf(json, ['id']) : { file: main, path: 'id', line: 1, column: 1 };
  const message = `the story ${plain(first, 200)} also has the id "${id}"`;
  const hint = 'an id is an address: give one of them another';
  return { severity: 'error', code: 'duplicate', ...place, message, hint };
}

const errorsIn = (problems: readonly Problem[]) =>
  problems.filter(({ severity }) => severity === 'error').length;

function verdict({ folder, main }: Target, problems: readonly Problem[]): string {
  const errors = errorsIn(problems);
  const name = displayPath(path.join(folder, main));
  if (problems.length === 0) return `${name}: no problems`;
  return `${name}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

// A check ends before code that V8 optimises early has repaid that: without this it takes half as long again.
// Later Nodes don't have that flag.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
await run(async () => {
  const { values, positionals } = readArgs(
    process.argv.slice(2),
    { json: { type: 'boolean' } },
    'check knows --json, and paths of stories',
  );
  const stories =
    positionals.length > 0
      ? (await Promise.all(positionals.map(targetsAt))).flat()
      : (await listStories()).map(({ folder }) => inFolder(folder));
  const all: Problem[] = [];
  const ids = new Map<string, string>();
  for (const story of stories) {
    const { problems, editions, notes } = await problemsOf(story, ids);
    all.push(...problems);
    if (values.json) continue;
    for (const line of printProblems(problems, PAINT)) console.log(line);
    console.log(verdict(story, problems));
    for (const line of [...editions, ...notes]) console.log(line);
  }
  if (values.json) console.log(JSON.stringify(all, null, 2));
  else if (stories.length === 0) console.log('no stories yet (npm run new:story)');
  return errorsIn(all) > 0 ? 1 : 0;
});
