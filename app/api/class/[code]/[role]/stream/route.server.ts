/** State down as it changes: one stream a browser. */
import { answer, enter, isRole, type Params } from '../../../../../_class/server/enter.ts';
import { bare } from '../../../../../_class/server/http.ts';
import { eventStream } from '../../../../../_class/server/stream.ts';

export const GET = (request: Request, { params }: { readonly params: Params }) =>
  answer(async (classes) => {
    const { code, role } = await params;
    if (!isRole(role)) return bare(404);
    const entered = await enter(classes, request, code, role);
    if (entered instanceof Response) return entered;
    return eventStream(entered, role, request.signal);
  });
