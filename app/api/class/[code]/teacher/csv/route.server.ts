/** The results as a table for a spreadsheet: aggregates, nobody's name. */
import { csvOf, type AskWords } from '../../../../../_class/core/csv.ts';
import { flatten } from '../../../../../../components/step/flatten.ts';
import type { Ask } from '../../../../../../story/story.ts';
import { reads } from '../../../../../_class/server/route.ts';
import { storyAt } from '../../../../../story-source.ts';

const wordsOf = (ask: Ask | undefined): AskWords | undefined =>
  ask && {
    question: flatten(ask.question),
    options: 'options' in ask ? ask.options.map(({ text }) => flatten(text)) : [],
  };

export const GET = reads('teacher', async ({ room: { state, code } }) => {
  const story = (await storyAt(state.plan.story))?.story;
  const asks = new Map(story?.steps.map(({ id, ask }) => [id, ask]));
  return new Response(
    csvOf(state, (step) => wordsOf(asks.get(step))),
    {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="class-${code}.csv"`,
        'Cache-Control': 'no-store',
      },
    },
  );
});
