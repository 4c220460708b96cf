/** `handscroll check [paths] [--json]`: every problem of every story. Exit 0 good, 1 errors, 2 could not run. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { catalog } from '../components/themes/catalog.ts';
import { listStories, MAIN, readStory, storiesIn } from '../story/disk/stories.ts';
import type { Problem } from '../story/problem.ts';
import { checkScript } from '../story/script/check.ts';
import { count, plain } from '../story/script/message.ts';
import { createReport, printProblems, type Paint } from '../story/script/report.ts';
import { readJson } from '../story/script/read-json.ts';
import { placeOf } from '../story/script/places.ts';
import { run } from './say.mjs';

interface Target {
  readonly folder: string;
  readonly main: string;
}
const colours = pc.createColors(process.stdout.isTTY === true && pc.isColorSupported);
const PAINT: Paint = {
  place: colours.bold,
  error: (text) => colours.red(text),
  warning: (text) => colours.yellow(text),
  hint: (text) => colours.dim(text),
};

/** Where the command was typed: npm runs it in the project's folder. */
const typedIn = process.env['INIT_CWD'] ?? process.env['PWD'] ?? process.cwd();

/** A path as short as it stays clear: relative below the folder it was typed in. */
function shown(file: string): string {
  const relative = path.relative(typedIn, file);
  const clear = relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
  // A folder's name may hold what would turn a terminal's line, or its colours.
  return plain(clear.split(path.sep).join('/'), 1_000);
}

async function targetsAt(given: string): Promise<readonly Target[] | string> {
  const full = path.resolve(given);
  const found = await stat(full).catch(() => undefined);
  if (!found) return `there is no ${given}`;
  if (found.isFile() && !/\.json$/i.test(full))
    return `${given} is no story (give a ${MAIN}, or a folder with one)`;
  if (found.isFile()) return [{ folder: path.dirname(full), main: path.basename(full) }];
  const folders = await storiesIn(full);
  if (folders.length === 0) return `no story in ${given} (a story is a folder with a ${MAIN})`;
  return folders.map((folder) => ({ folder, main: MAIN }));
}

async function targets(paths: readonly string[]): Promise<readonly Target[] | string> {
  if (paths.length === 0)
    return (await listStories()).map(({ folder }) => ({ folder, main: MAIN }));
  const all: Target[] = [];
  for (const given of paths) {
    const some = await targetsAt(given);
    if (typeof some === 'string') return some;
    all.push(...some);
  }
  return all;
}

/** `ids`: id -> the story that has it, over all stories of one run. */
async function problemsOf(
  { folder, main }: Target,
  ids: Map<string, string>,
): Promise<readonly Problem[]> {
  const files = await readStory(folder);
  const checked = checkScript(files, catalog, main);
  const problems = [...checked.problems];
  if (checked.ok) {
    const { id } = checked.value;
    const first = ids.get(id);
    if (first === undefined) ids.set(id, shown(path.join(folder, main)));
    else problems.unshift(sameStory(files, main, id, first));
  }
  return problems.map((problem) => ({ ...problem, file: shown(path.join(folder, problem.file)) }));
}

function sameStory(
  files: ReadonlyMap<string, Uint8Array>,
  main: string,
  id: string,
  first: string,
): Problem {
  const json = readJson(main, files.get(main) ?? new Uint8Array(), createReport());
  const place = json ? placeOf(json, ['id']) : { file: main, path: 'id', line: 1, column: 1 };
  const message = `the story ${plain(first, 200)} has the id "${id}", too`;
  const hint = 'an id is an address: give one of them another';
  return { severity: 'error', code: 'duplicate', ...place, message, hint };
}

const errorsIn = (problems: readonly Problem[]) =>
  problems.filter(({ severity }) => severity === 'error').length;

function verdict(target: Target, problems: readonly Problem[]): string {
  const errors = errorsIn(problems);
  const name = shown(path.join(target.folder, target.main));
  if (problems.length === 0) return `${name}: no problems`;
  return `${name}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

function refuse(reason: string): number {
  console.error(`check: ${reason}`);
  return 2;
}

/** Runs the command; the number is the exit code. */
export async function check(args: string[]): Promise<number> {
  let paths: string[];
  let json: boolean;
  try {
    const options = { json: { type: 'boolean', default: false } } as const;
    const parsed = parseArgs({ args, options, allowPositionals: true });
    paths = parsed.positionals;
    json = parsed.values.json;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(/\. |\.$/);
    return refuse(`${reason} (check knows --json, and paths of stories)`);
  }
  try {
    const stories = await targets(paths);
    if (typeof stories === 'string') return refuse(stories);
    const all: Problem[] = [];
    const ids = new Map<string, string>();
    for (const story of stories) {
      const problems = await problemsOf(story, ids);
      all.push(...problems);
      if (json) continue;
      for (const line of printProblems(problems, PAINT)) console.log(line);
      console.log(verdict(story, problems));
    }
    if (json) console.log(JSON.stringify(all, null, 2));
    else if (stories.length === 0) console.log('no stories yet (npm run new:story)');
    return errorsIn(all) > 0 ? 1 : 0;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const entry = process.argv[1];
if (entry !== undefined && import.meta.url === pathToFileURL(entry).href)
  await run(() => check(process.argv.slice(2)));
