/** What the teacher has revealed of a question; before that, nothing. */
import { revealedOf } from '../../../../../_class/core/revealed.ts';
import { answer, enter, type Params } from '../../../../../_class/server/enter.ts';
import { fault, json } from '../../../../../_class/server/http.ts';
import { storyAt } from '../../../../../story-source.ts';

export const GET = (request: Request, { params }: { readonly params: Params }) =>
  answer(async (classes) => {
    const entered = await enter(classes, request, (await params).code, 'student');
    if (entered instanceof Response) return entered;
    const { state } = entered.room;
    const step = new URL(request.url).searchParams.get('step');
    const revealed = state.asks.some(([id, phase]) => id === step && phase === 'revealed');
    if (!revealed) return fault('not-revealed', 409);
    const story = (await storyAt(state.plan.story))?.story;
    const ask = story?.steps.find(({ id }) => id === step)?.ask;
    return ask ? json(revealedOf(ask)) : fault('no-ask', 404);
  });
