/** What every check is given: the script, where things stand, what is known, what has been used. */
import type { ProblemCode } from '../../problem.ts';
import type { SceneCatalog } from '../../scene.ts';
import type { Files } from '../read-script.ts';
import { duplicateId, unknownRef } from '../messages.ts';
import type { Aim, Places, RawPath } from '../places.ts';
import type { Report, Message } from '../report.ts';
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
  /** All steps in order, with their raw paths. */
  readonly steps: readonly StepPlace[];
  readonly stepIds: ReadonlySet<string>;
  tell(code: ProblemCode, path: RawPath, message: Message, aim?: Aim): void;
  use(space: Space, id: string): void;
  isUsed(space: Space, id: string): boolean;
  /** True when `id` is known; otherwise says so, unless the id is missing anyway. */
  refer(space: Exclude<Space, 'state'>, id: string, path: RawPath, aim?: Aim): boolean;
}

/** Steps in the order of the story. */
function stepsOf(script: StoryScript): StepPlace[] {
  return script.chapters.flatMap((chapter, c) =>
    chapter.steps.map((step, s) => ({ step, path: ['chapters', c, 'steps', s], chapter: c })),
  );
}

export function createContext(
  given: Pick<Context, 'script' | 'places' | 'catalog' | 'files' | 'report'>,
): Context {
  const { script, places, report } = given;
  const used = new Set<string>();
  const steps = stepsOf(script);
  const maps: { readonly [space in Exclude<Space, 'state'>]: object } = {
    source: script.sources,
    fact: script.facts,
    series: script.data,
    term: script.glossary,
    scene: script.scenes,
  };
  const context: Context = {
    ...given,
    steps,
    stepIds: new Set(steps.map(({ step }) => step.id).filter((id) => id !== '')),
    tell: (code, path, message, aim) => {
      if (report.accepts(code)) report.add(code, places.of(path, aim), message);
    },
    use: (space, id) => void used.add(`${space}:${id}`),
    isUsed: (space, id) => used.has(`${space}:${id}`),
    refer(space, id, path, aim) {
      if (id === '') return false;
      if (Object.hasOwn(maps[space], id)) {
        used.add(`${space}:${id}`);
        return true;
      }
      if (report.full()) return false;
      context.tell('unknown-ref', path, unknownRef(space, id, Object.keys(maps[space])), aim);
      return false;
    },
  };
  return context;
}

/** Says that an id of a list stands there twice. */
export function checkUnique(
  context: Context,
  what: string,
  items: Iterable<{ readonly id: string | undefined; readonly path: RawPath }>,
): void {
  const seen = new Map<string, RawPath>();
  for (const { id, path } of items) {
    if (id === undefined || id === '') continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else {
      const line = context.places.of(first, { inner: 'id' }).line;
      context.tell('duplicate', path, duplicateId(what, id, line), { inner: 'id' });
    }
  }
}
