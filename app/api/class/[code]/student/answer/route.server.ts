/** An answer: counted once, however often it is sent. */
import { readAnswer } from '../../../../../_class/core/read-answer.ts';
import { ruleAt } from '../../../../../_class/core/plan.ts';
import { fault, json } from '../../../../../_class/server/http.ts';
import { writes } from '../../../../../_class/server/route.ts';

export const POST = writes('student', async ({ room, id }, { step, answer: sent }) => {
  const rule = typeof step === 'string' ? ruleAt(room.state.plan, step) : undefined;
  if (!rule || typeof step !== 'string') return fault('no-ask', 409);
  // Read before it is kept: nothing unread enters the log.
  const read = readAnswer(rule, sent);
  if (!read.ok) return fault(read.why, 422);
  const outcome = await room.submit({ type: 'answer', by: id, step, answer: read.answer });
  if (!outcome) return fault('unknown-code', 404);
  if (!outcome.ok) return fault(outcome.why, 409);
  const { answers, epoch, seq } = room.state;
  // The first stands: a second that was sent meanwhile is told what was counted.
  const first = answers.find((given) => given.by === id && given.step === step);
  const { again } = outcome;
  return json({ counted: true, again, answer: first?.answer ?? read.answer, epoch, seq });
});
