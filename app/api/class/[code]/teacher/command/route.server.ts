/** What the teacher wants to be so: absolute, and numbered by the window that says it. */
import { readCommand } from '../../../../../_class/core/apply-command.ts';
import { isWriter } from '../../../../../_class/core/open-class.ts';
import { fault, json } from '../../../../../_class/server/http.ts';
import { writes } from '../../../../../_class/server/route.ts';

export const POST = writes('teacher', async ({ room }, { writer, n, command: sent }) => {
  const command = readCommand(sent);
  if (!command || !isWriter(writer) || !Number.isSafeInteger(n)) return fault('command', 422);
  const at = Date.now();
  const outcome = await room.submit({ type: 'command', writer, n: Number(n), command, at });
  if (!outcome) return fault('unknown-code', 404);
  if (!outcome.ok) return fault(outcome.why, 409);
  const { epoch, seq } = room.state;
  return json({ done: true, again: outcome.again, epoch, seq });
});
