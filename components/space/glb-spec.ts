/** What checker and compiler ask of the GLB file of a kind, and what a page has to know of it without having it. */
import type { JsonObject, ReadFile, SceneFault } from '../../story/scene.ts';
import type { Found } from './found-model.ts';
import {
  AGAIN,
  fileFault,
  glbFacts,
  partFaults,
  type GlbFacts,
  type GlbFault,
  type Limits,
  type Shown,
} from './glb-file.ts';
import { fileDigest, OpenedFiles } from './opened-files.ts';

interface Params {
  readonly file: string;
  readonly parts: {
    readonly [id: string]: { readonly node: string; readonly axis?: string | undefined };
  };
}

/** What a page has to know of an opened file with such parts. Throws where its numbers are none. */
export type Finder<P extends Params> = (
  ...of: [parts: P['parts'], clips: readonly string[], digest: string]
) => Found;

interface Rules<P extends Params> {
  readonly limits: Limits;
  /** What the kind does not draw. */
  readonly refused: (shown: Shown) => GlbFault | undefined;
  /** What it draws otherwise than an author may think. */
  readonly warned?: (facts: GlbFacts) => GlbFault | undefined;
  readonly open: (bytes: Uint8Array) => Promise<Finder<P>>;
}

export function glbSpec<P extends Params>({ limits, refused, warned, open }: Rules<P>) {
  const files = new OpenedFiles<{ find: Finder<P>; known: Map<string, Found> }>();
  /** What was found in a file once it is open. */
  const foundIn = (bytes: Uint8Array, parts: P['parts'], clips: readonly string[]) => {
    const opened = files.of(bytes);
    if (!opened) return undefined;
    const { find, known } = opened;
    const key = JSON.stringify(
      Object.entries(parts).map(([id, { node, axis }]) => [id, node, axis]),
    );
    const found = known.get(key) ?? find(parts, clips, fileDigest(bytes));
    known.set(key, found);
    return found;
  };
  /** Names and counts of a file, or what is wrong with it. Never throws. */
  const factsOf = (bytes: Uint8Array) => glbFacts(bytes, limits, refused);
  return {
    factsOf,

    /** See `SceneSpec.prepare`. */
    async prepare({ file: name, parts = {} }: JsonObject, file: ReadFile): Promise<void> {
      const bytes = file(String(name));
      const facts = bytes && factsOf(bytes);
      if (!facts || 'fault' in facts) return;
      try {
        await files.open(bytes, async (all) => ({ find: await open(all), known: new Map() }));
        foundIn(bytes, parts as unknown as P['parts'], facts.clips);
      } catch (error) {
        throw new Error(`${String(name)} ${AGAIN.fault}`, { cause: error });
      }
    },

    /** See `SceneSpec.withFiles`. What stands in the file's JSON is asked for here; the rest once `prepare` has opened it. */
    withFiles(
      params: P,
      file: ReadFile,
    ): { readonly params: P; readonly faults: readonly SceneFault[] } {
      const bytes = file(params.file);
      // A file that is not there has been told of.
      if (!bytes) return { params, faults: [] };
      const facts = factsOf(bytes);
      if ('fault' in facts) return { params, faults: [fileFault(params.file, facts)] };
      const { clips } = facts;
      const wrong = partFaults(params.file, params.parts, facts);
      const found = wrong.length > 0 ? undefined : foundIn(bytes, params.parts, clips);
      const warning = warned?.(facts);
      const faults = warning
        ? [...wrong, { ...fileFault(params.file, warning), isWarning: true }]
        : wrong;
      return { params: { ...params, clips, ...(found && { found }) }, faults };
    },
  };
}
