/**
 * The teacher enters, with the token of a link or with the cookie. A class that was lost in a restart is
 * reopened from the data that the page still has.
 */
import type { z } from 'zod';
import { LIMITS } from '../../../../../../story/class/limits.ts';
import { readCode } from '../../../../../../story/class/code.ts';
import { enterMessage } from '../../../../../../story/class/messages.ts';
import { planOf } from '../../../../../../story/class/plan.ts';
import { teacherSnapshot } from '../../../../../../story/class/snapshot.ts';
import type { Classes } from '../../../../../_class/classes.ts';
import { answer, type Params } from '../../../../../_class/route.ts';
import {
  addressKey,
  bare,
  cookie,
  fault,
  isForeign,
  json,
  lanAddresses,
  readBody,
  tokenCookie,
} from '../../../../../_class/http.ts';
import type { Room } from '../../../../../_class/room.ts';
import { hashOf, isToken, sameHash } from '../../../../../_class/tokens.ts';
import { storyAt } from '../../../../../story-source.ts';

type Held = z.infer<typeof enterMessage>;

async function openAgain(
  classes: Classes,
  code: string,
  token: string,
  { story: slug, snapshot, records }: Held,
): Promise<Room | Response> {
  if (slug === undefined || !snapshot) return fault('paused', 404);
  const story = (await storyAt(slug))?.story;
  if (!story) return fault('unknown-story', 404);
  const room = await classes.reopen(code, token, { plan: planOf(story), snapshot, records });
  return room ?? bare(403);
}

export const POST = (request: Request, { params }: { readonly params: Params }) =>
  answer(async (classes) => {
    if (isForeign(request)) return bare(403);
    const from = addressKey(request);
    const held = await readBody(request, enterMessage, LIMITS.reopen);
    if (held instanceof Response) return held;
    const token = held.token ?? cookie(request, 'hs-teacher');
    if (token === undefined) return bare(401);
    const code = readCode((await params).code);
    if (!isToken(token) || code === undefined) return bare(403);
    const known = await classes.find(code);
    const isTeacher = known !== undefined && sameHash(known.state.teacher, hashOf(token));
    if (!isTeacher && classes.failures.blocked(from)) return fault('slow-down', 429);
    const room = known ?? (await openAgain(classes, code, token, held));
    if (room instanceof Response || !sameHash(room.state.teacher, hashOf(token))) {
      classes.failures.fail(from, `${code} ${token}`);
      return room instanceof Response ? room : bare(403);
    }
    room.admitted.add(from);
    return json(
      {
        again: known === undefined,
        addresses: lanAddresses(request),
        state: teacherSnapshot(room.state),
        token,
      },
      200,
      [tokenCookie(code, 'teacher', token)],
    );
  });
