/** Where a student reads: a dot on the teacher's screen, and nowhere else. */
import { bare, fault } from '../../../../../_class/server/http.ts';
import { writes } from '../../../../../_class/server/route.ts';

const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

export const POST = writes('student', async ({ room, id }, { step, progress, n }) => {
  const at = typeof step === 'string' ? room.state.plan.steps.indexOf(step) : -1;
  if (at < 0 || !isShare(progress) || !Number.isSafeInteger(n)) return fault('no-step', 422);
  room.presence.place(id, at, progress, Number(n));
  room.moved();
  return bare(204);
});
