/**
 * Reads the GLB file of a kind for the checker and the compiler, and the facts that a page needs before the
 * file is loaded.
 */
import type { JsonObject, ReadFile, SceneFault } from '../../story/scene.ts';
import type { MeasuredModel, ModelParams } from './measured-model.ts';
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

/**
 * Returns the facts that a page needs about an opened file with such parts. Throws if its coordinates are
 * invalid.
 */
type Measure<P extends ModelParams> = (
  ...of: [parts: P['parts'], clips: readonly string[], digest: string]
) => MeasuredModel;

interface Rules<P extends ModelParams> {
  readonly limits: Limits;
  /** The fault of a file that this kind cannot draw. */
  readonly refused: (meshes: VisibleMeshes) => GlbFault | undefined;
  /** A warning about something that the kind draws differently from what an author may expect. */
  readonly warned?: (facts: GlbFacts) => GlbFault | undefined;
  readonly open: (bytes: Uint8Array) => Promise<Measure<P>>;
}

export function glbSpec<P extends ModelParams>({ limits, refused, warned, open }: Rules<P>) {
  const files = new OpenedFiles<(parts: P['parts']) => MeasuredModel>();
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
          const measure = await open(all);
          const results = new Map<string, MeasuredModel>();
          const measured = (of: P['parts']) => {
            // Names are those of one language and do not count.
            const key = JSON.stringify(
              Object.entries(of).map(([id, one]) => ({ ...one, id, name: '' })),
            );
            const result = results.get(key) ?? measure(of, facts.clips, fileDigest(bytes));
            results.set(key, result);
            return result;
          };
          // If this throws, the file is not cached as open.
          measured(parts as unknown as P['parts']);
          return measured;
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
      const faults = partFaults(params.file, params.parts, facts);
      const found = faults.length > 0 ? undefined : files.of(bytes)?.(params.parts);
      const warning = warned?.(facts);
      const warnings = warning ? [{ ...fileFault(params.file, warning), isWarning: true }] : [];
      return {
        params: { ...params, clips: facts.clips, ...(found && { found }) },
        faults: [...faults, ...warnings],
      };
    },
  };
}
