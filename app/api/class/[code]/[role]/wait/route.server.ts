/** Where streams are held up on the way: an answer as soon as there is news. */
import { answer, enter, isRole, type Params } from '../../../../../_class/server/enter.ts';
import { bare } from '../../../../../_class/server/http.ts';
import { longPoll } from '../../../../../_class/server/stream.ts';

export const GET = (request: Request, { params }: { readonly params: Params }) =>
  answer(async (classes) => {
    const { code, role } = await params;
    if (!isRole(role)) return bare(404);
    const entered = await enter(classes, request, code, role);
    if (entered instanceof Response) return entered;
    const after = new URL(request.url).searchParams.get('after') ?? '';
    return longPoll(entered, role, after, request.signal);
  });
