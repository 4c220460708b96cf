/** Where nothing may stay open: asked now and then, by tag. */
import { answer, enter, isRole, type Params } from '../../../../../_class/server/enter.ts';
import { bare } from '../../../../../_class/server/http.ts';
import { poll } from '../../../../../_class/server/stream.ts';

export const GET = (request: Request, { params }: { readonly params: Params }) =>
  answer(async (classes) => {
    const { code, role } = await params;
    if (!isRole(role)) return bare(404);
    const entered = await enter(classes, request, code, role);
    if (entered instanceof Response) return entered;
    return poll(entered, role, request);
  });
