/**
 * Turns the files of a story's folder into a checked script. Order of the checks: size, encoding, one linear
 * scan, a parse that keeps positions, a strict schema, then references and limits.
 */
import { PICTURES } from '../file-address.ts';
import type { Checked } from '../problem.ts';
import type { SceneCatalog } from '../scene.ts';
import { checkAbsences } from './checks/absences.ts';
import { checkAsset } from './checks/assets.ts';
import { checkCasts } from './checks/cast.ts';
import { checkClaims } from './checks/claims.ts';
import { createContext, type Context, type Space } from './checks/context.ts';
import { checkEvidence } from './checks/evidence.ts';
import { checkEarly } from './checks/early.ts';
import { checkJudged } from './checks/judged.ts';
import { checkNewer, checkNewerRows } from './checks/newer.ts';
import { checkOverlays, type CheckTranslated, type Edition } from './checks/overlays.ts';
import { checkPaths } from './checks/paths.ts';
import { checkScenes } from './checks/scenes.ts';
import { checkSeries } from './checks/series.ts';
import { checkTheme } from './checks/theme.ts';
import { checkStages } from './checks/stage.ts';
import { checkSteps } from './checks/steps.ts';
import { checkUnwritten } from './checks/unwritten.ts';
import { checkWords } from './checks/words.ts';
import { freeze } from './freeze.ts';
import { message } from './message.ts';
import type { RawPath } from './places.ts';
import { readScript, type Files } from './read-script.ts';
import { withNewNames } from './renamed.ts';
import { createReport, type Place } from './report.ts';
import { withSpace } from './free-space.ts';
import type { StoryScript } from './schema.ts';
import { withTables } from './short-form.ts';
import { withViews } from './views.ts';

/** Maps of the script whose members must be used somewhere. */
const MAPS = [
  ['sources', 'source'],
  ['facts', 'fact'],
  ['data', 'series'],
  ['glossary', 'term'],
  ['scenes', 'scene'],
] as const satisfies readonly (readonly [string, Space])[];

function checkUnused({ script, places, isUsed, report }: Context): void {
  const reportUnused = (what: Space, path: RawPath) =>
    report('unused', path, message('unused', { what }), 'key');
  for (const [map, space] of MAPS)
    for (const id of Object.keys(script[map]))
      if (!isUsed(space, id) && !places.isIncluded(map, id)) reportUnused(space, [map, id]);
  for (const [id, { states }] of Object.entries(script.scenes))
    for (const name of Object.keys(states ?? {}))
      if (!isUsed('state', `${id}/${name}`)) reportUnused('state', ['scenes', id, 'states', name]);
}

/**
 * The inputs of a check. `measured` is the original of a translation: room is computed from it, so that both
 * are drawn alike.
 */
type Given = Pick<Context, 'places' | 'catalog' | 'files' | 'problems'> & {
  readonly measured?: StoryScript;
};

/** Checks a script as it was written and returns it with the parts that its tables make. */
function checkStory(written: StoryScript, given: Given): StoryScript {
  const { catalog, problems } = given;
  const lifted = withViews(written, catalog, given.places);
  const { script: story, faults } = withTables(lifted, catalog);
  // Where parts of the script could not be read, it is unknown what they use.
  const isComplete = !problems.hasErrors();
  const script = isComplete ? withSpace(story, catalog, given.measured) : story;
  const context = createContext({ ...given, script });
  checkTheme(context);
  if (script.cover) checkAsset(context, script.cover.file, ['cover', 'file'], PICTURES);
  checkWords(context);
  checkEvidence(context);
  checkClaims(context);
  checkSeries(context);
  const scenes = checkScenes(context, faults);
  const stages = checkStages(context, scenes);
  checkSteps(context, scenes);
  checkPaths(context);
  checkCasts(context, scenes, stages);
  checkJudged(context);
  checkEarly(context);
  checkNewer(context);
  checkNewerRows(context);
  checkAbsences(context);
  if (isComplete) checkUnused(context);
  return freeze(script);
}

export interface CheckedScripts {
  readonly original: Checked<StoryScript>;
  /** Its translations; empty where the original has errors. */
  readonly editions: readonly Edition<StoryScript>[];
}

/**
 * Checks a script, all files that it names, and its translations. `files` maps paths in the story's folder to
 * bytes. Problems are sorted by place. A script with only warnings is valid, and so is one whose translations
 * have errors. Never throws.
 */
export function checkScripts(
  files: Files,
  catalog: SceneCatalog,
  main = 'story.json',
): CheckedScripts {
  const problems = createReport();
  const read = readScript(files, main, problems);
  if (!read) return { original: { ok: false, problems: problems.sorted(main) }, editions: [] };
  const written = withNewNames(read.script, catalog);
  const given = { places: read.places, catalog, files, problems };
  const script = checkStory(written, given);
  const isGood = !problems.hasErrors();
  // The parts that tables make take their words from the data, which is translated there.
  const context = createContext({ ...given, script: written });
  checkUnwritten(context);
  const check: CheckTranslated = (translated, report, places) =>
    checkStory(translated, { ...given, problems: report, places, measured: script });
  const editions = checkOverlays(context, main, isGood ? check : undefined);
  const sorted = problems.sorted(main);
  return isGood
    ? { original: { ok: true, value: script, problems: sorted }, editions }
    : { original: { ok: false, problems: sorted }, editions: [] };
}

/** Like `checkScripts`, for the original alone. */
export const checkScript = (
  files: Files,
  catalog: SceneCatalog,
  main = 'story.json',
): Checked<StoryScript> => checkScripts(files, catalog, main).original;

/** Where a path of a script stands in its files. */
export const placeIn = (files: Files, path: RawPath): Place | undefined =>
  readScript(files, 'story.json', createReport())?.places.of(path);

/**
 * A script as its author wrote it, without the parts that its tables make: translations refer to these texts.
 * Undefined when the script has errors.
 */
export function writtenScript(files: Files, catalog: SceneCatalog): StoryScript | undefined {
  const problems = createReport();
  const read = readScript(files, 'story.json', problems);
  return read && !problems.hasErrors() ? withNewNames(read.script, catalog) : undefined;
}
