/** A student comes in, or comes back: the cookie says which. */
import { LIMITS } from '../../../../../_class/core/limits.ts';
import { youOf } from '../../../../../_class/core/snapshot.ts';
import { idOf, type Outcome } from '../../../../../_class/core/state.ts';
import { answer, roomOf, type Params } from '../../../../../_class/server/route.ts';
import {
  addressOf,
  cookie,
  fault,
  isForeign,
  json,
  tokenCookie,
} from '../../../../../_class/server/http.ts';
import { FailureLimiter } from '../../../../../_class/server/limiter.ts';
import type { Room } from '../../../../../_class/server/room.ts';
import { hashOf, isToken, newToken } from '../../../../../_class/server/tokens.ts';

function takeSeat(room: Room, hash: string): Promise<Outcome | undefined> {
  const { students } = room.state;
  const full = students.length >= LIMITS.students;
  const gone = full ? students.map(({ id }) => id).filter((id) => !room.presence.isHere(id)) : [];
  return room.submit({ type: 'join', hash, ...(gone.length > 0 && { gone }) });
}

export const POST = (request: Request, { params }: { readonly params: Params }) =>
  answer(async (classes) => {
    if (isForeign(request)) return fault('host', 403);
    const room = await roomOf(classes, request, (await params).code);
    if (room instanceof Response) return room;
    const kept = cookie(request, 'hs-student');
    const token = isToken(kept) ? kept : newToken();
    const hash = hashOf(token);
    const outcome = await takeSeat(room, hash);
    if (!outcome) return fault('unknown-code', 404);
    if (!outcome.ok) return fault(outcome.why, 409);
    room.admitted.add(FailureLimiter.key(addressOf(request)));
    room.presence.seen(idOf(hash));
    const { code, state } = room;
    return json(
      {
        code,
        story: state.plan.story,
        you: youOf(state, idOf(hash)),
        state: JSON.parse(room.view('student').text) as unknown,
      },
      200,
      [['Set-Cookie', tokenCookie(code, 'student', token)]],
    );
  });
