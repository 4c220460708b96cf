/** Takes a student's answer; counts it once, however often it is sent. */
import { answerMessage } from '../../../../../../story/class/messages.ts';
import { json } from '../../../../../_class/http.ts';
import { refusal, writes } from '../../../../../_class/route.ts';

export const POST = writes('student', answerMessage, async ({ room, id }, { step, answer }) => {
  const outcome = await room.submit({ type: 'answer', by: id, step, answer });
  const { answers, epoch } = room.state;
  // The last answer before the question closes counts; a later one is answered with what was counted.
  const counted = answers.find((given) => given.by === id && given.step === step);
  return refusal(outcome) ?? json({ again: outcome === 'again', answer: counted?.answer, epoch });
});
