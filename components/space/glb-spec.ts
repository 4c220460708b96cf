/**
 * Reads the GLB file of a kind for the checker and the compiler, and the facts that a page needs before the
 * file is loaded.
 */
import type { JsonObject, ReadFile, SceneFault } from '../../story/scene.ts';
import type { MeasuredModel } from './measured-model.ts';
import {
  AGAIN,
  fileFault,
  glbFacts,
  partFaults,
  type GlbFacts,
  type GlbFault,
  type Limits,
  type VisibleMeshes,
} from './glb-file.ts';
import { fileDigest, OpenedFiles } from './opened-files.ts';

interface Params {
  readonly file: string;
  readonly parts: {
    readonly [id: string]: { readonly node: string; readonly axis?: string | undefined };
  };
}

/**
 * Returns the facts that a page needs about an opened file with such parts. Throws if its coordinates are
 * invalid.
 */
type Finder<P extends Params> = (
  ...of: [parts: P['parts'], clips: readonly string[], digest: string]
) => MeasuredModel;

interface Rules<P extends Params> {
  readonly limits: Limits;
  /** The fault of a file that this kind cannot draw. */
  readonly refused: (meshes: VisibleMeshes) => GlbFault | undefined;
  /** A warning about something that the kind draws differently from what an author may expect. */
  readonly warned?: (facts: GlbFacts) => GlbFault | undefined;
  readonly open: (bytes: Uint8Array) => Promise<Finder<P>>;
}

interface Opened<P extends Params> {
  readonly find: Finder<P>;
  /** Results of `find`, by parts. */
  readonly results: Map<string, MeasuredModel>;
}

function foundIn<P extends Params>(
  { find, results }: Opened<P>,
  ...[parts, ...more]: Parameters<Finder<P>>
): MeasuredModel {
  const key = JSON.stringify(Object.entries(parts).map(([id, { node, axis }]) => [id, node, axis]));
  const result = results.get(key) ?? find(parts, ...more);
  results.set(key, result);
  return result;
}

export function glbSpec<P extends Params>({ limits, refused, warned, open }: Rules<P>) {
  const files = new OpenedFiles<Opened<P>>();
  /** Names and counts of a file, or its fault. Never throws. */
  const factsOf = (bytes: Uint8Array) => glbFacts(bytes, limits, refused);
  return {
    factsOf,

    /** See `SceneSpec.prepare`. */
    async prepare({ file: name, parts = {} }: JsonObject, file: ReadFile): Promise<void> {
      const bytes = file(String(name));
      const facts = bytes && factsOf(bytes);
      if (!facts || 'fault' in facts) return;
      try {
        await files.open(bytes, async (all) => {
          const opened = { find: await open(all), results: new Map<string, MeasuredModel>() };
          // If this throws, the file is not cached as open.
          foundIn(opened, parts as unknown as P['parts'], facts.clips, fileDigest(bytes));
          return opened;
        });
      } catch (error) {
        throw new Error(`${String(name)} ${AGAIN.fault}`, { cause: error });
      }
    },

    /**
     * See `SceneSpec.withFiles`. Reads the file's JSON here; the other facts are added only after `prepare`
     * has opened the file.
     */
    withFiles(
      params: P,
      file: ReadFile,
    ): { readonly params: P; readonly faults: readonly SceneFault[] } {
      const bytes = file(params.file);
      // A missing file has been reported already.
      if (!bytes) return { params, faults: [] };
      const facts = factsOf(bytes);
      if ('fault' in facts) return { params, faults: [fileFault(params.file, facts)] };
      const { clips } = facts;
      const wrong = partFaults(params.file, params.parts, facts);
      const opened = wrong.length > 0 ? undefined : files.of(bytes);
      const found = opened && foundIn(opened, params.parts, clips, fileDigest(bytes));
      const warning = warned?.(facts);
      const faults = warning
        ? [...wrong, { ...fileFault(params.file, warning), isWarning: true }]
        : wrong;
      return { params: { ...params, clips, ...(found && { found }) }, faults };
    },
  };
}
