/** Takes a teacher's command: absolute, and numbered by the window that sends it. */
import { commandMessage } from '../../../../../../story/class/messages.ts';
import { json } from '../../../../../_class/http.ts';
import { refusal, writes } from '../../../../../_class/route.ts';

export const POST = writes('teacher', commandMessage, async ({ room }, message) => {
  const outcome = await room.submit({ type: 'command', ...message, at: Date.now() });
  const { epoch, seq } = room.state;
  return refusal(outcome) ?? json({ again: outcome === 'again', epoch, seq });
});
