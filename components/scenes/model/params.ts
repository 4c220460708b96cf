/** The params and state of a model in a script, and the facts from its file. */
import { z } from 'zod';
import type { RenderContext } from '../../../story/scene.ts';
import type { FileParams, View } from '../../space/measured-model.ts';
import {
  fileParams,
  part as partFields,
  perPart,
  viewFields,
  clipFields,
} from '../../space/view-fields.ts';
import { colour, share, value } from '../kit/fields.ts';
import type { Complete } from '../kit/kind.ts';

/** Limits for a model's file. They keep every model within the limits of canvas scenes. */
export const LIMITS = {
  bytes: 4 * 1024 * 1024,
  triangles: 40_000,
  /** Four times the vertices that this many triangles have if they share none. */
  places: 480_000,
  nodes: 2_000,
  parts: 16,
  /** Nodes that clips move: each needs its own matrix in the shader. */
  moving: 24,
} as const;

const part = z.strictObject({
  ...partFields,
  axis: z
    .enum(['x', 'y', 'z'])
    .optional()
    .describe('The node’s own axis, about which it turns, through its own origin.'),
  colour: colour().optional().describe('Its pigment, instead of the colours in the file.'),
});
export const params = z.strictObject(
  fileParams(
    `A self-contained GLB in the story’s folder: triangles with the colours of their materials or vertices, a texture as its mean colour; up to ${LIMITS.bytes / 1048576} MB and ${LIMITS.triangles.toLocaleString('en')} triangles.`,
    part,
    LIMITS.parts,
    'What can carry a label, be hidden, turned, or stand out; each is an anchor.',
  ),
);
export const state = z.strictObject({
  ...viewFields,
  painted: perPart(share(), 1).describe('1 in its pigment, 0 bare paper: planned, not there yet.'),
  turned: perPart(value(z.number().min(-3600).max(3600)), 0).describe(
    'Degrees about a part’s axis.',
  ),
  clip: z
    .string()
    .max(120)
    .exactOptional()
    .describe('An animation of the file, by its name; what it moves moves with `at`.'),
  ...clipFields,
  ground: share(1).exactOptional().describe('Presence of the lines on the ground.'),
});

export type ScriptParams = z.infer<typeof params>;
export type ScriptState = Complete<z.infer<typeof state>>;

export type Params = ScriptParams & FileParams;

/** After normalising, `view` is camera numbers. */
export type State = Omit<ScriptState, 'view'> & { readonly view: ScriptState['view'] | View };
export type Context = RenderContext<Params, State>;
