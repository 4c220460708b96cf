/**
 * Schemas of the messages that clients send to a class. Only the server parses with them; other code imports
 * the types.
 */
import { z } from 'zod';
import type { Answer } from '../asks/kind.ts';
import { cleanText } from '../asks/discuss/ask.ts';
import { LIMITS } from './limits.ts';
import { ID_LENGTH, PACINGS, PHASES, TYPED } from './state.ts';

const step = z.string().max(200);
const studentId = z.string().regex(new RegExp(`^[0-9a-f]{${ID_LENGTH}}$`));
/** The id of a teacher's window. */
const writer = z.string().regex(/^[\w-]{1,40}$/);
const mode = z.enum(PACINGS);
const phase = z.enum(PHASES);
const place = z.object({ step, progress: z.number().min(0).max(1) });

/** What the teacher's devices share beside the position; only they get it. */
const lesson = z.object({
  /** The id of a path; `null` for the whole story. */
  path: step.nullable(),
  blank: z.enum(['none', 'ground', 'black']),
  allWords: z.boolean(),
  answer: step,
  clock: z.object({ since: z.number().nullable(), spent: z.record(step, z.number()) }),
});
export type Lesson = Readonly<z.infer<typeof lesson>>;

/** Text for a projector, cleaned as a short answer is. */
const plain = (most: number) => z.string().max(most).transform(cleanText).pipe(z.string().min(1));
/** A question that the teacher types in the class; without options it is answered in a few words. */
const typedAsk = z.object({
  id: z.string().regex(TYPED),
  question: plain(LIMITS.typed.question),
  options: z.array(plain(LIMITS.typed.option)).max(LIMITS.typed.options),
  lang: z.string().max(35),
});
/** `at`: the place at which it stands on the slide. */
const placedAsk = typedAsk.extend({ at: place });
export type TypedAsk = Readonly<z.infer<typeof placedAsk>>;

/** Commands are absolute: each one gives the new value, never a change, so that receiving it twice does no harm. */
const command = z.discriminatedUnion('do', [
  z.object({ do: z.literal('move'), to: place, lesson: lesson.optional() }),
  z.object({ do: z.literal('pacing'), mode }),
  /** Shows a question; `null` removes it. */
  z.object({ do: z.literal('poll'), step: step.nullable() }),
  z.object({ do: z.literal('ask'), ask: typedAsk }),
  z.object({ do: z.literal('phase'), step, phase }),
  /** Whether everybody can read a short answer; of everybody if `by` is null. */
  z.object({ do: z.literal('show'), step, by: studentId.nullable(), shown: z.boolean() }),
  /** Removes a student from the class. */
  z.object({ do: z.literal('remove'), seat: studentId }),
  z.object({ do: z.literal('lock'), locked: z.boolean() }),
  z.object({ do: z.literal('end') }),
]);
export type Command = Readonly<z.infer<typeof command>>;

export const commandMessage = z.object({ writer, n: z.int(), command });
export const answerMessage = z.object({ step, answer: z.unknown().optional() });
/** A page reports that it is present and where it is, or that it is leaving; `n` grows with each message of a page. */
export const placeMessage = z.union([
  z.object({ n: z.int(), place: place.nullable() }),
  z.object({ gone: z.literal(true) }),
]);
export const startMessage = z.object({ story: z.string(), key: z.unknown().optional() });

const heldSnapshot = z.object({
  epoch: z.int(),
  mode,
  position: place,
  lesson: lesson.optional(),
  reached: z.int().min(0),
  poll: z.object({ step }).nullable(),
  asks: z.array(z.tuple([step, phase])).max(LIMITS.asks),
  typed: z.array(placedAsk).max(LIMITS.asks).optional(),
  locked: z.boolean(),
});
/** An answer that was counted before; its kind of question checks whether it still fits. */
const word = z.string().max(2 * LIMITS.text);
const heldAnswer = z
  .record(
    z.string().max(20),
    z.union([word, z.number(), z.array(z.union([z.number(), step])).max(LIMITS.points)]),
  )
  .transform((answer) => answer as unknown as Answer);
const heldRecords = z.object({
  students: z.array(studentId).max(2 * LIMITS.students),
  answers: z
    .array(z.object({ step, by: studentId, answer: heldAnswer, shown: z.boolean() }))
    .max(LIMITS.students * LIMITS.asks),
  writers: z.array(z.tuple([writer, z.int()])).max(LIMITS.writers),
});
export type HeldSnapshot = z.infer<typeof heldSnapshot>;
export type HeldRecords = z.infer<typeof heldRecords>;

/** The teacher's copy of the class, from which a server that has lost its memory reopens it. */
export const enterMessage = z.object({
  story: z.string().optional(),
  /** From a link; without a token, the cookie is used. */
  token: z.string().optional(),
  snapshot: heldSnapshot.optional(),
  records: heldRecords.optional(),
});
