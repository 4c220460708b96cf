/** An answer: counted once, however often it is sent. */
import { readAnswer } from '../../../../../_class/core/answer.ts';
import { LIMITS } from '../../../../../_class/core/limits.ts';
import { ruleAt } from '../../../../../_class/core/plan.ts';
import { answer, enter, type Params } from '../../../../../_class/server/enter.ts';
import { fault, json, readJson } from '../../../../../_class/server/http.ts';

const BAD = ['option', 'range', 'empty', 'too-long', 'answer'];

export const POST = (request: Request, { params }: { readonly params: Params }) =>
  answer(async (classes) => {
    const entered = await enter(classes, request, (await params).code, 'student');
    if (entered instanceof Response) return entered;
    const body = await readJson(request, LIMITS.body);
    if ('fault' in body) return body.fault;
    const { room, id } = entered;
    const { step, answer: sent } = body.value;
    const rule = typeof step === 'string' ? ruleAt(room.state.plan, step) : undefined;
    if (!rule || typeof step !== 'string') return fault('no-ask', 409);
    // Read before it is kept: nothing unread enters the log.
    const read = readAnswer(rule, sent);
    if (!read.ok) return fault(read.why, 422);
    const outcome = await room.submit({ type: 'answer', by: id, step, answer: read.answer });
    if (!outcome) return fault('unknown-code', 404);
    if (!outcome.ok) return fault(outcome.why, BAD.includes(outcome.why) ? 422 : 409);
    const { answers, epoch, seq } = room.state;
    // The first stands: a second that was sent meanwhile is told what was counted.
    const first = answers.find((given) => given.by === id && given.step === step);
    const { again } = outcome;
    return json({ counted: true, again, answer: first?.answer ?? read.answer, epoch, seq });
  });
