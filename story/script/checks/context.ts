/** What every check is given: the script, where things stand, what is known, what has been used. */
import type { ProblemCode } from '../../problem.ts';
import { themeIn, type SceneCatalog, type ThemeNames } from '../../scene.ts';
import { message, unknownRef, type Message } from '../message.ts';
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
  readonly report: Report;
  /** The story's theme, if it is known. */
  readonly theme: ThemeNames | undefined;
  /** All steps in order, with their raw paths. */
  readonly steps: readonly StepPlace[];
  readonly stepIds: ReadonlySet<string>;
  tell(code: ProblemCode, path: RawPath, message: Message, aim?: Aim): void;
  use(space: Space, id: string): void;
  isUsed(space: Space, id: string): boolean;
  /** True when `id` is known; otherwise says so, unless the id is missing anyway. */
  refer(space: Exclude<Space, 'state'>, id: string, path: RawPath, aim?: Aim): boolean;
}

export function createContext(
  given: Pick<Context, 'script' | 'places' | 'catalog' | 'files' | 'report'>,
): Context {
  const { script, places, report, catalog } = given;
  const used = new Set<string>();
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
    tell: (code, path, told, aim) => {
      if (report.accepts(code)) report.add(code, places.of(path, aim), told);
    },
    use: (space, id) => void used.add(`${space}:${id}`),
    isUsed: (space, id) => used.has(`${space}:${id}`),
    refer(space, id, path, aim) {
      if (id === '') return false;
      const isKnown = Object.hasOwn(maps[space], id);
      if (isKnown) context.use(space, id);
      else if (!report.full())
        context.tell('unknown-ref', path, unknownRef(space, id, Object.keys(maps[space])), aim);
      return isKnown;
    },
  };
  return context;
}

/** Says that an id of a list stands there twice. */
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
      context.tell('duplicate', pathOf(i), message('duplicateId', { a, what, id, line }), {
        inner: 'id',
      });
    }
  }
}
