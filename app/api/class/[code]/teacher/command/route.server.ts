/** What the teacher wants to be so: absolute, and numbered by the window that says it. */
import { LIMITS } from '../../../../../_class/core/limits.ts';
import { isWriter } from '../../../../../_class/core/open.ts';
import { readCommand } from '../../../../../_class/core/read-command.ts';
import { answer, enter, type Params } from '../../../../../_class/server/enter.ts';
import { fault, json, readJson } from '../../../../../_class/server/http.ts';

export const POST = (request: Request, { params }: { readonly params: Params }) =>
  answer(async (classes) => {
    const entered = await enter(classes, request, (await params).code, 'teacher');
    if (entered instanceof Response) return entered;
    const body = await readJson(request, LIMITS.body);
    if ('fault' in body) return body.fault;
    const { writer, n, command: sent } = body.value;
    const command = readCommand(sent);
    if (!command || !isWriter(writer) || !Number.isSafeInteger(n)) return fault('command', 422);
    const { room } = entered;
    const at = Date.now();
    const outcome = await room.submit({ type: 'command', writer, n: Number(n), command, at });
    if (!outcome) return fault('unknown-code', 404);
    if (!outcome.ok) return fault(outcome.why, 409);
    const { epoch, seq } = room.state;
    return json({ done: true, again: outcome.again, epoch, seq });
  });
