/** A student joins, or returns if the cookie is known. */
import { LIMITS } from '../../../../../../story/class/limits.ts';
import { studentSnapshot, youOf } from '../../../../../../story/class/snapshot.ts';
import { idOf } from '../../../../../../story/class/state.ts';
import {
  addressKey,
  cookie,
  fault,
  isForeign,
  json,
  languageOf,
  tokenCookie,
} from '../../../../../_class/http.ts';
import type { Outcome, Room } from '../../../../../_class/room.ts';
import { answer, refusal, roomOf, type Params } from '../../../../../_class/route.ts';
import { storyFor, versionOf } from '../../../../../story-source.ts';
import { hashOf, isToken, newToken } from '../../../../../_class/tokens.ts';

async function takeSeat(room: Room, hash: string, from: string): Promise<Outcome | undefined> {
  const { students } = room.state;
  const taken = new Set(
    [...(room.seats.get(from) ?? [])].filter((id) => room.knows('student', id)),
  );
  if (taken.size >= LIMITS.seatsPerAddress && !taken.has(idOf(hash))) return 'full';
  room.seats.set(from, taken.add(idOf(hash)));
  const full = students.length >= LIMITS.students;
  const gone = full ? students.map(({ id }) => id).filter((id) => room.presence.hasLeft(id)) : [];
  return room.submit({ type: 'join', hash, gone });
}

export const POST = (request: Request, { params }: { readonly params: Params }) =>
  answer(async (classes) => {
    if (isForeign(request)) return fault('host', 403);
    const room = await roomOf(classes, request, (await params).code);
    if (room instanceof Response) return room;
    const seatCookie = cookie(request, 'hs-student');
    const token = isToken(seatCookie) ? seatCookie : newToken();
    const hash = hashOf(token);
    const from = addressKey(request);
    const refused = refusal(await takeSeat(room, hash, from));
    if (refused) return refused;
    room.admitted.add(from);
    room.presence.seen(idOf(hash));
    room.moved();
    const { code, state } = room;
    const { story: slug, version } = state.plan;
    const story = (await storyFor(slug, languageOf(request), version))?.story;
    // Its page is of the bundle that the class began with, also if another stands by now.
    const earlier = version === (await versionOf(slug)) ? undefined : version;
    const you = youOf(state, idOf(hash), story?.lang);
    return json(
      {
        story: slug,
        version: earlier,
        editions: story?.editions ?? [],
        you,
        state: studentSnapshot(state),
      },
      200,
      [tokenCookie(code, 'student', token)],
    );
  });
