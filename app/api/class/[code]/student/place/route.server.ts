/** That a student's page is here and where it reads, or that it goes: a dot on the teacher's screen, and nowhere else. */
import { placeMessage } from '../../../../../../story/class/messages.ts';
import { fault, json } from '../../../../../_class/http.ts';
import { writes } from '../../../../../_class/route.ts';

/** Milliseconds until a page says so again: with more than `MANY` pages less often, or they would take a processor. */
const EVERY = { few: 2000, many: 4000 };
const MANY = 300;

export const POST = writes('student', placeMessage, ({ classes, room, id }, message) => {
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
