/** Where streams are held up on the way: an answer as soon as there is news. */
import { reads } from '../../../../../_class/server/route.ts';
import { longPoll } from '../../../../../_class/server/stream.ts';

export const GET = reads('either', (entered, request, role) => {
  const after = new URL(request.url).searchParams.get('after') ?? '';
  return longPoll(entered, role, after, request.signal);
});
