/** Where a student reads: a dot on the teacher's screen, and nowhere else. */
import { LIMITS } from '../../../../../_class/core/limits.ts';
import { answer, enter, type Params } from '../../../../../_class/server/enter.ts';
import { bare, fault, readJson } from '../../../../../_class/server/http.ts';

const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

export const POST = (request: Request, { params }: { readonly params: Params }) =>
  answer(async (classes) => {
    const entered = await enter(classes, request, (await params).code, 'student');
    if (entered instanceof Response) return entered;
    const body = await readJson(request, LIMITS.body);
    if ('fault' in body) return body.fault;
    const { room, id } = entered;
    const { step, progress, n } = body.value;
    const at = typeof step === 'string' ? room.state.plan.steps.indexOf(step) : -1;
    if (at < 0 || !isShare(progress) || !Number.isSafeInteger(n)) return fault('no-step', 422);
    room.presence.place(id, at, progress, Number(n));
    room.moved();
    return bare(204);
  });
