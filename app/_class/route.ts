/** Access control: every route of a class is made by one of these functions. */
import type { z } from 'zod';
import { readCode } from '../../story/class/code.ts';
import { LIMITS } from '../../story/class/limits.ts';
import { idOf } from '../../story/class/state.ts';
import { theClasses, type Classes } from './classes.ts';
import { addressKey, bare, cookie, fault, isForeign, readBody } from './http.ts';
import type { Outcome, Role, Room } from './room.ts';
import { StoreDown } from './store.ts';
import { hashOf, isToken, sameHash } from './tokens.ts';

export interface Entered {
  readonly classes: Classes;
  readonly room: Room;
  /** A student's id, or the hash of the teacher's token. */
  readonly id: string;
}
export type Params = Promise<{ readonly code: string; readonly role?: string }>;
const ROLES: readonly Role[] = ['teacher', 'student'];

/** Runs a route. Answers 503 if the store is down, and a general error without details otherwise. */
export async function answer(work: (classes: Classes) => Promise<Response>): Promise<Response> {
  try {
    const classes = await theClasses();
    if (classes.ended) return fault('busy', 503);
    return await work(classes);
  } catch (error) {
    if (error instanceof StoreDown) return fault('store', 503);
    console.error(error);
    return fault('busy', 500);
  }
}

/** The Room of the code in an address, with a rate limit on wrong codes. */
export async function roomOf(
  classes: Classes,
  request: Request,
  typed: string,
): Promise<Room | Response> {
  const key = addressKey(request);
  const code = readCode(typed);
  const room = code === undefined ? undefined : await classes.find(code);
  // Addresses that were admitted before may continue; the answer gives no new information.
  if (classes.failures.blocked(key))
    return room?.admitted.has(key) ? room : fault('slow-down', 429);
  if (room) return room;
  classes.failures.fail(key, typed);
  return fault('unknown-code', 404);
}

function holder(room: Room, role: Role, token: string): string | undefined {
  const hash = hashOf(token);
  if (role === 'teacher') return sameHash(room.state.teacher, hash) ? hash : undefined;
  const student = room.state.students.find(({ id }) => id === idOf(hash));
  return student && sameHash(student.hash, hash) ? student.id : undefined;
}

/** Checks the token of a role. Answers 401 without a token and 403 with a wrong one; neither gives details. */
async function enter(
  classes: Classes,
  request: Request,
  code: string,
  role: Role,
): Promise<Entered | Response> {
  if (request.method === 'POST' && isForeign(request)) return bare(403);
  const token = cookie(request, `hs-${role}`);
  if (token === undefined) return bare(401);
  if (!isToken(token)) return bare(403);
  const room = await roomOf(classes, request, code);
  if (room instanceof Response) return room;
  const id = holder(room, role, token);
  if (id === undefined) return bare(403);
  if (request.method === 'POST' && !classes.pace[role].allows(`${room.code} ${id}`))
    return fault('slow-down', 429);
  if (role === 'student') {
    room.presence.seen(id);
    room.moved();
  }
  room.touched = Date.now();
  return { classes, room, id };
}

type Handler = (request: Request, context: { readonly params: Params }) => Promise<Response>;

/** A GET route of one role, or of the role in the address; requires its token. */
export const reads =
  (
    of: Role | 'either',
    work: (entered: Entered, role: Role, request: Request) => Response | Promise<Response>,
  ): Handler =>
  (request, { params }) =>
    answer(async (classes) => {
      const { code, role: named } = await params;
      const role = of === 'either' ? ROLES.find((one) => one === named) : of;
      if (!role) return bare(404);
      const entered = await enter(classes, request, code, role);
      return entered instanceof Response ? entered : work(entered, role, request);
    });

/** A POST route of one role, with a validated message. */
export const writes = <T>(
  role: Role,
  schema: z.ZodType<T>,
  work: (entered: Entered, message: T) => Response | Promise<Response>,
): Handler =>
  reads(role, async (entered, _, request) => {
    const message = await readBody(request, schema, LIMITS.body);
    return message instanceof Response ? message : work(entered, message);
  });

/** The response for a refused event; undefined if it was accepted. */
export function refusal(outcome: Outcome | undefined): Response | undefined {
  if (outcome === undefined) return fault('unknown-code', 404);
  return outcome === 'done' || outcome === 'again' ? undefined : fault(outcome, 409);
}
