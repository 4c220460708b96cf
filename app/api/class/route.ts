/** Starts a class: returns its code, and sets the teacher's token as a cookie. */
import { LIMITS } from '../../../story/class/limits.ts';
import { startMessage } from '../../../story/class/messages.ts';
import { planOf } from '../../../story/class/plan.ts';
import { answer } from '../../_class/route.ts';
import {
  addressKey,
  bare,
  fault,
  isForeign,
  json,
  readBody,
  secure,
  tokenCookie,
} from '../../_class/http.ts';
import { judgeKey, keyCookie } from '../../_server/teacher-key.mjs';
import { storyAt, versionOf } from '../../story-source.ts';

export const POST = (request: Request) =>
  answer(async (classes) => {
    if (isForeign(request)) return fault('host', 403);
    const read = await readBody(request, startMessage, LIMITS.body);
    if (read instanceof Response) return read;
    const { story: slug, key } = read;
    const from = addressKey(request);
    const state = judgeKey(request.headers.get('cookie'), key, from);
    if (state === 'wait') return fault('slow-down', 429);
    if (state !== 'open') return bare(401);
    const version = await versionOf(slug);
    const story = (await storyAt(slug, undefined, version))?.story;
    if (!story) return fault('unknown-story', 404);
    if (!classes.creating.allows(from)) return fault('slow-down', 429);
    const created = await classes.create({
      ...planOf(story),
      ...(version !== undefined && { version }),
    });
    if (!created) return fault('busy', 503);
    const { room, token } = created;
    room.admitted.add(from);
    return json({ code: room.code, token }, 201, [
      tokenCookie(room.code, 'teacher', token),
      // The key is asked for once: for the next class, and for pages with notes, the cookie is enough.
      ...(key === undefined ? [] : [keyCookie(secure())]),
    ]);
  });
