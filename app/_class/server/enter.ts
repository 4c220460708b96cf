/** Who may come through which door. Every route of a class begins with one of these. */
import { readCode } from '../core/code.ts';
import { idOf } from '../core/state.ts';
import { theClasses, type Classes } from './classes.ts';
import { addressOf, bare, cookie, fault, isForeign } from './http.ts';
import { FailureLimiter } from './limiter.ts';
import type { Role, Room } from './room.ts';
import { StoreDown } from './store.ts';
import { hashOf, isToken, sameHash } from './tokens.ts';

export interface Entered {
  readonly classes: Classes;
  readonly room: Room;
  /** A student's id; the teacher's hash, in short. */
  readonly id: string;
  readonly token: string;
}
export type Params = Promise<{ readonly code: string; readonly role?: string }>;

/** Runs a route; a store that is down is said as such, and nothing else is told of what went wrong. */
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

/** The room behind a code as it stands in an address, with limits on those who try codes. */
export async function roomOf(
  classes: Classes,
  request: Request,
  typed: string,
): Promise<Room | Response> {
  const key = FailureLimiter.key(addressOf(request));
  const code = readCode(typed);
  // Who has already been let in from there goes on; nobody learns anything new.
  if (classes.failures.blocked(key)) {
    const room = code === undefined ? undefined : await classes.find(code);
    return room?.neighbours.has(key) ? room : fault('slow-down', 429);
  }
  const room = code === undefined ? undefined : await classes.find(code);
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

/** Lets in who holds the role's token. 401: no token; 403: not this one. Neither says more. */
export async function enter(
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
  if (role === 'student') room.presence.seen(id);
  room.touched = Date.now();
  return { classes, room, id, token };
}

export const isRole = (role: string | undefined): role is Role =>
  role === 'teacher' || role === 'student';
