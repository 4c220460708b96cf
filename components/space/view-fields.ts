/** The fields of a script for the parts of a model and its viewpoints, as zod. Only for spec.ts files. */
import { z } from 'zod';
import {
  area,
  camera,
  few,
  file,
  id as partId,
  keysOf,
  line,
  share,
  value,
  words,
} from '../scenes/kit/fields.ts';

const id = () => partId(40);
/** The fields that name a part, to be spread into a strict object. */
export const part = {
  node: z
    .string()
    .max(120)
    .describe('A node of the file, by its name; what hangs on it belongs to it.'),
  name: words(60).describe('As a label prints it.'),
};
const viewpoint = z.strictObject({
  orbit: z
    .number()
    .min(-720)
    .max(720)
    .describe('Degrees round the model, to the right; 0 is its front.')
    .exactOptional(),
  tilt: z.number().min(0).max(85).describe('Degrees above the ground.').exactOptional(),
  target: id().describe('The part in the middle; all of the model when left out.').exactOptional(),
  closer: z.number().min(0.2).max(8).describe('1 shows all of the target.').exactOptional(),
});
/** A record by part; a part that the script does not set has the value `start`. */
export const perPart = <T extends z.ZodType>(schema: T, start: number) =>
  keysOf('parts', z.record(z.string().max(40), schema))
    .meta({ start })
    .exactOptional();

/**
 * All params of a kind with a model, to be spread: the file and its credit, at most `most` parts, and views.
 * `what` and `parts` are the descriptions of file and parts.
 */
export const fileParams = <T extends z.ZodType>(
  what: string,
  part: T,
  most: number,
  parts: string,
) => ({
  file: file().describe(what),
  alt: line().describe('What it is, for those who do not see it.'),
  credit: words().describe('Who made it.'),
  licence: words(60).optional().describe('“CC BY 4.0”, “public domain”.'),
  parts: few(z.record(id(), part), 0, most, 'parts').default({}).describe(parts),
  views: z
    .record(id(), viewpoint)
    .default({})
    .describe('Viewpoints by name; `home` is the one to begin with.'),
  area: area('side'),
});

const view = camera(
  z.union([
    z.string().max(40).describe('A viewpoint by its name.'),
    z.strictObject({
      at: z.string().max(40).exactOptional().describe('Start from this viewpoint.'),
      ...viewpoint.shape,
    }),
  ]),
)
  .exactOptional()
  .describe('From where it is seen.');

const visibility = perPart(share(), 1).describe(
  'Presence of parts; between 0 and 1 they are seen through.',
);
const at = value(share()).exactOptional().describe('How much of the clip has run.');
const rest = share(1).exactOptional().describe('Presence of what belongs to no part.');
/** To be spread into a state: the view, and which parts are shown. */
export const viewFields = { view, shown: visibility };
/** To be spread into a state: the point of a clip, and whether the rest of the model is shown. */
export const clipFields = { at, rest };
