/** The params and state of an object in a script, and the facts from its file. */
import { z } from 'zod';
import type { RenderContext } from '../../../story/scene.ts';
import type { FileParams, View } from '../../space/measured-model.ts';
import { fileParams, part as partFields, viewFields, clipFields } from '../../space/view-fields.ts';
import type { Complete } from '../kit/kind.ts';

/** Limits for an object's file. */
export const LIMITS = {
  bytes: 8 * 1024 * 1024,
  triangles: 150_000,
  /** Three times the vertices that this many triangles have if they share none. */
  places: 1_350_000,
  nodes: 2_000,
  /** Each mesh is one draw call. */
  meshes: 300,
  clips: 40,
  parts: 16,
  /** Pixels of one side of a texture, and of all textures together. */
  side: 2048,
  pixels: 4 * 2048 ** 2,
} as const;

export const params = z.strictObject(
  fileParams(
    `A self-contained GLB in the story’s folder, with its materials, textures, skeletons and animations; up to ${LIMITS.bytes / 1048576} MB, ${LIMITS.triangles.toLocaleString('en')} triangles and as many pixels as four textures of 2,048 × 2,048; packed by no Draco, meshopt or KTX2.`,
    z.strictObject(partFields),
    LIMITS.parts,
    'What can carry a label, be hidden, or stand out; each is an anchor.',
  ),
);
export const state = z.strictObject({
  ...viewFields,
  clip: z
    .union([z.string().max(120), z.int().min(0).max(LIMITS.clips)])
    .exactOptional()
    .describe(
      'An animation of the file, by its name or its place in the file, from 0; the first when left out; what it moves moves with `at`.',
    ),
  ...clipFields,
});

export type ScriptParams = z.infer<typeof params>;
export type ScriptState = Complete<z.infer<typeof state>>;

export type Params = ScriptParams & FileParams;
/** The state as drawings get it: `view` and `clip` are normalised. */
export type State = Omit<ScriptState, 'view' | 'clip'> & {
  readonly view: ScriptState['view'] | View;
  readonly clip: string;
};
export type Context = RenderContext<Params, State>;
