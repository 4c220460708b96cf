/** Where a student reads: a dot on the teacher's screen, and nowhere else. */
import { placeMessage } from '../../../../../_class/core/messages.ts';
import { fault, json } from '../../../../../_class/server/http.ts';
import { writes } from '../../../../../_class/server/route.ts';

export const POST = writes('student', placeMessage, ({ room, id }, { step, progress, n }) => {
  const at = room.state.plan.steps.indexOf(step);
  if (at < 0) return fault('no-step', 422);
  room.presence.place(id, at, progress, n);
  room.moved();
  return json({});
});
