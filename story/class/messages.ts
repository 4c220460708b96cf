/** What clients send to a class. The server alone reads with these schemas; everybody else imports their types. */
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { ID_LENGTH, PACINGS, PHASES } from './state.ts';

const step = z.string().max(200);
const studentId = z.string().regex(new RegExp(`^[0-9a-f]{${ID_LENGTH}}$`));
/** What a teacher's window calls itself. */
const writer = z.string().regex(/^[\w-]{1,40}$/);
const mode = z.enum(PACINGS);
const phase = z.enum(PHASES);
const place = z.object({ step, progress: z.number().min(0).max(1) });

/** Absolute: each says what is to be, never how it differs, so that twice is once. */
const command = z.discriminatedUnion('do', [
  z.object({ do: z.literal('move'), to: place }),
  z.object({ do: z.literal('pacing'), mode }),
  /** Puts a question up; `null` takes it down. */
  z.object({ do: z.literal('poll'), step: step.nullable() }),
  z.object({ do: z.literal('phase'), step, phase }),
  /** Lets a short answer be read by everybody. */
  z.object({ do: z.literal('show'), step, by: studentId, shown: z.boolean() }),
  z.object({ do: z.literal('lock'), locked: z.boolean() }),
  z.object({ do: z.literal('end') }),
]);
export type Command = Readonly<z.infer<typeof command>>;

export const commandMessage = z.object({ writer, n: z.int(), command });
export const answerMessage = z.object({ step, answer: z.unknown().optional() });
/** That a page is here, and where; `n` grows with each message of a page. Or that it goes. */
export const placeMessage = z.union([
  z.object({ n: z.int(), place: place.nullable() }),
  z.object({ gone: z.literal(true) }),
]);
export const startMessage = z.object({ story: z.string(), key: z.unknown().optional() });

const heldSnapshot = z.object({
  epoch: z.int(),
  mode,
  position: place,
  reached: z.int().min(0),
  poll: z.object({ step }).nullable(),
  asks: z.array(z.tuple([step, phase])).max(LIMITS.asks),
  locked: z.boolean(),
});
/** An answer that was counted before; whether it fits its question still is looked at by results. */
const heldAnswer = z.union([
  z.object({ option: step }),
  z.object({ number: z.number() }),
  z.object({ line: z.array(z.number()).max(LIMITS.points) }),
  z.object({ text: z.string().max(2 * LIMITS.text) }),
]);
const heldRecords = z.object({
  students: z.array(studentId).max(2 * LIMITS.students),
  answers: z
    .array(z.object({ step, by: studentId, answer: heldAnswer, shown: z.boolean() }))
    .max(LIMITS.students * LIMITS.asks),
  writers: z.array(z.tuple([writer, z.int()])).max(LIMITS.writers),
});
export type HeldSnapshot = z.infer<typeof heldSnapshot>;
export type HeldRecords = z.infer<typeof heldRecords>;

/** What the teacher's page holds of its class, so that a server without its memory opens it again. */
export const enterMessage = z.object({
  story: z.string().optional(),
  /** From a link; without one the cookie tells. */
  token: z.string().optional(),
  snapshot: heldSnapshot.optional(),
  records: heldRecords.optional(),
});
