/** A class begins: its code, and the token that leads it, which the teacher's browser keeps as a cookie. */
import { LIMITS } from '../../_class/core/limits.ts';
import { planOf } from '../../_class/core/plan.ts';
import { answer, hasKey, keyCookie } from '../../_class/server/route.ts';
import {
  addressOf,
  bare,
  fault,
  isForeign,
  json,
  readJson,
  tokenCookie,
} from '../../_class/server/http.ts';
import { FailureLimiter } from '../../_class/server/limiter.ts';
import { stories, storyAt } from '../../story-source.ts';

export const POST = (request: Request) =>
  answer(async (classes) => {
    if (isForeign(request)) return fault('host', 403);
    const from = FailureLimiter.key(addressOf(request));
    if (classes.failures.blocked(from)) return fault('slow-down', 429);
    const body = await readJson(request, LIMITS.body);
    if ('fault' in body) return body.fault;
    const { story: slug, key } = body.value;
    if (!hasKey(request, key)) {
      // What is no text is a wrong key like any other.
      if (key !== undefined)
        classes.failures.fail(from, `key ${typeof key === 'string' ? key : ''}`);
      return bare(401);
    }
    const story = typeof slug === 'string' ? (await storyAt(slug))?.story : undefined;
    if (!story) return fault('unknown-story', 404);
    if (!classes.creating.allows(from)) return fault('slow-down', 429);
    const made = await classes.create(planOf(story));
    if (!made) return fault('busy', 503);
    const { code } = made.room;
    return json({ code, token: made.token }, 201, [
      ['Set-Cookie', tokenCookie(code, 'teacher', made.token)],
      // Asked for once: the next class, and the pages with notes, begin by the cookie.
      ...(key === undefined ? [] : [['Set-Cookie', keyCookie()] as const]),
    ]);
  });

/** Asked by a page that may start a class: the first one need not wait until all stories have been read. */
export const OPTIONS = () => {
  void stories().catch(() => undefined);
  return new Response(null, { status: 204, headers: { Allow: 'POST, OPTIONS' } });
};
