/** Schemas of scenes, states and labels. Fields of a kind are checked later by the kind's schema. */
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { anchor, id, limited, line, mapOf, optional } from './schema-words.ts';

/** Any JSON that passed the scan; the scene's kind checks its content. */
type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };
const json = z.unknown() as unknown as z.ZodType<JsonValue>;

export const label = z.union([
  z.literal(true),
  line,
  z.strictObject({
    text: optional(line, 'What the label says; the name of its part when left out.'),
    style: optional(
      z.enum(['label', 'note']),
      'A name beside its part, or a remark; label when left out.',
    ),
    side: optional(
      z.enum(['auto', 'left', 'right', 'above', 'below']),
      'Which side of its part it stands on; auto when left out.',
    ),
  }),
  z.null(),
]);
const labels = limited(z.record(anchor, label), LIMITS.labels).describe(
  'Anchor -> true for its own name, a line, { text, style, side }, or null to take it off. Carries over between builds of one step.',
);
const focus = z
  .array(anchor)
  .max(LIMITS.focus)
  .describe(
    'Parts that stay strong while the rest recedes. Carries over between builds of one step.',
  );
const like = z
  .union([id, z.array(id).min(1).max(20)])
  .describe('Named states applied first, left to right; home resets everything.');

const portrait = z
  .object({
    like: like.exactOptional(),
    focus: focus.exactOptional(),
    labels: labels.exactOptional(),
  })
  .catchall(json)
  .describe('A patch for stages taller than wide.');

/** `home` and named states: without `like` and `from`. */
export const namedState = z
  .object({
    focus: focus.exactOptional(),
    labels: labels.exactOptional(),
    portrait: portrait.exactOptional(),
  })
  .catchall(json)
  .describe('A state: properties of the scene type, with focus, labels and portrait.');

const from = z
  .union([id, z.object({ like: like.exactOptional() }).catchall(json)])
  .describe(
    'Where the first move begins, when the scene comes on: a state or the name of one. In a story’s first build: what stands behind the title.',
  );

const arrive = z
  .enum(['still'])
  .describe(
    'A scene that comes on is drawn by the move into its build: bars rise, lines run. still: it appears as it stands.',
  );

export const state = z
  .union([
    id,
    z
      .object({
        like: like.exactOptional(),
        from: from.exactOptional(),
        arrive: arrive.exactOptional(),
        focus: focus.exactOptional(),
        labels: labels.exactOptional(),
        portrait: portrait.exactOptional(),
      })
      .catchall(json),
  ])
  .describe('The name of a state, or a patch: what changes, applied to the state just before.');

export const stage = limited(z.record(id, z.union([state, z.null()])), LIMITS.cast).describe(
  'Scene id -> state. The whole cast of this build: a scene not listed leaves, {} stays as it is, null takes off one that the chapter keeps.',
);

export const scene = z
  .strictObject({
    kind: id.describe('The scene type, a registered folder: peaks, lines, words.'),
    params: optional(
      z.object({}).catchall(json),
      'What never changes; the kind says which fields.',
    ),
    home: optional(namedState, 'How it first appears; {} takes the defaults of the kind.'),
    states: optional(
      mapOf(namedState, LIMITS.states),
      'Named states for reuse; none is called home.',
    ),
  })
  .describe('A scene, declared once and put on stage by builds.');
