/**
 * The context of every check: the script, source positions, the catalog of kinds and themes, and what has
 * been used.
 */
import type { ProblemCode } from '../../problem.ts';
import { themeIn, type SceneCatalog, type ThemeNames } from '../../scene.ts';
import { cure, message, type Message } from '../message.ts';
import type { Aim, Places, RawPath } from '../places.ts';
import type { Files } from '../read-script.ts';
import type { Report } from '../report.ts';
import type { StepScript, StoryScript } from '../schema.ts';

/** The namespaces whose members must be used; `state` members are `scene/state`. */
export type Space = 'source' | 'fact' | 'series' | 'term' | 'scene' | 'state';

export interface StepPlace {
  readonly step: StepScript;
  readonly path: RawPath;
  readonly chapter: number;
}

export interface Context {
  readonly script: StoryScript;
  readonly places: Places;
  readonly catalog: SceneCatalog;
  readonly files: Files;
  readonly problems: Report;
  /** The story's theme, if it is known. */
  readonly theme: ThemeNames | undefined;
  /** All steps in order, with their raw paths. */
  readonly steps: readonly StepPlace[];
  readonly stepIds: ReadonlySet<string>;
  report(code: ProblemCode, path: RawPath, message: Message, aim?: Aim): void;
  /** Levels of states that are words instead of numbers, with their raw paths. */
  readonly judged: { readonly path: RawPath; readonly level: string }[];
  /** Marks a member as used, at a raw path where that matters. */
  use(space: Space, id: string, path?: RawPath): void;
  isUsed(space: Space, id: string): boolean;
  /** The raw paths where a fact is used in words, states and answers. */
  placesOf(fact: string): readonly RawPath[];
  /** Reports an id that is not in `known`. An absent id is not reported here. */
  expect(
    what: string,
    id: string | undefined,
    known: Iterable<string>,
    path: RawPath,
    aim?: Aim,
  ): void;
  /** Whether a map of the script has this id; reports it if not, marks it as used if so. */
  refer(space: Exclude<Space, 'state'>, id: string, path: RawPath, aim?: Aim): boolean;
}

export function createContext(
  given: Pick<Context, 'script' | 'places' | 'catalog' | 'files' | 'problems'>,
): Context {
  const { script, places, problems, catalog } = given;
  const used = new Map<string, RawPath[]>();
  const steps = script.chapters.flatMap((chapter, c) =>
    chapter.steps.map((step, s) => ({ step, path: ['chapters', c, 'steps', s], chapter: c })),
  );
  const maps: { readonly [space in Exclude<Space, 'state'>]: object } = {
    source: script.sources,
    fact: script.facts,
    series: script.data,
    term: script.glossary,
    scene: script.scenes,
  };
  const context: Context = {
    ...given,
    theme: themeIn(catalog, script.theme),
    steps,
    stepIds: new Set(steps.map(({ step }) => step.id).filter((id) => id !== '')),
    report: (code, path, fault, aim) => {
      if (problems.accepts(code)) problems.add(code, places.of(path, aim), fault);
    },
    judged: [],
    use(space, id, path) {
      const key = `${space}:${id}`;
      const places = used.get(key) ?? [];
      used.set(key, places);
      if (path) places.push(path);
    },
    isUsed: (space, id) => used.has(`${space}:${id}`),
    placesOf: (fact) => used.get(`fact:${fact}`) ?? [],
    expect(what, id, known, path, aim) {
      if (id === undefined || id === '' || problems.full()) return;
      const names = [...known];
      if (!names.includes(id))
        context.report(
          'unknown-ref',
          path,
          message('unknownRef', { what, id }, cure(id, names)),
          aim,
        );
    },
    refer(space, id, path, aim) {
      const isKnown = Object.hasOwn(maps[space], id);
      if (isKnown) context.use(space, id, path);
      else context.expect(space, id, Object.keys(maps[space]), path, aim);
      return isKnown;
    },
  };
  return context;
}

/** Reports ids that occur twice in a list. */
export function checkUnique(
  context: Context,
  what: string,
  ids: readonly (string | undefined)[],
  pathOf: (index: number) => RawPath,
): void {
  const seen = new Map<string, number>();
  for (const [i, id] of ids.entries()) {
    if (id === undefined || id === '') continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, i);
    else {
      const { line } = context.places.of(pathOf(first), { inner: 'id' });
      const a = /^[aeio]/.test(what) ? 'an' : 'a';
      context.report(
        'duplicate',
        pathOf(i),
        message('duplicateId', { a, what, id, line }, { wanted: id }),
        {
          inner: 'id',
        },
      );
    }
  }
}
