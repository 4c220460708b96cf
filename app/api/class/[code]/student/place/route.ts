/** A student's page reports its place, or that it is leaving; shown only as a dot on the teacher's screen. */
import { placeMessage } from '../../../../../../story/class/messages.ts';
import { fault, json } from '../../../../../_class/http.ts';
import { writes } from '../../../../../_class/route.ts';

/**
 * Milliseconds until the next report; longer with more than `MANY` pages, or the reports would occupy one
 * processor core.
 */
const EVERY = { few: 2000, many: 4000 };
const MANY = 300;

export const POST = writes('student', placeMessage, async ({ classes, room, id }, message) => {
  // Commands and answers that have arrived together with it go first.
  await new Promise(setImmediate);
  if ('gone' in message) {
    room.presence.leave(id);
    return json({});
  }
  const { n, place } = message;
  const answer = json({ every: classes.streams > MANY ? EVERY.many : EVERY.few });
  if (!place) return answer;
  const at = room.state.plan.steps.indexOf(place.step);
  if (at < 0) return fault('no-step', 422);
  room.presence.place(id, at, place.progress, n);
  return answer;
});
