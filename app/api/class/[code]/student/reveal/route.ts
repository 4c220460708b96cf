/** The revealed answer of a question; 409 before the teacher has revealed it. */
import { revealedOf } from '../../../../../../story/asks/asks.ts';
import { phaseAt } from '../../../../../../story/class/state.ts';
import { fault, json, languageOf } from '../../../../../_class/http.ts';
import { reads } from '../../../../../_class/route.ts';
import { storyFor } from '../../../../../story-source.ts';

export const GET = reads('student', async ({ room: { state } }, _, request) => {
  const step = new URL(request.url).searchParams.get('step') ?? '';
  if (phaseAt(state, step) !== 'revealed') return fault('not-revealed', 409);
  const story = (await storyFor(state.plan.story, languageOf(request), state.plan.version))?.story;
  const ask = story?.steps.find(({ id }) => id === step)?.ask;
  return ask ? json(revealedOf(ask)) : fault('no-ask', 404);
});
