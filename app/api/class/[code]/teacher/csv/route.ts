/** The results as CSV for a spreadsheet: only aggregates, no names. */
import { revealedOf } from '../../../../../../story/asks/asks.ts';
import { csvOf, type AskWords } from '../../../../../../story/class/csv.ts';
import { flatten } from '../../../../../../components/step/flatten.ts';
import type { Ask } from '../../../../../../story/story.ts';
import { languageOf } from '../../../../../_class/http.ts';
import { reads } from '../../../../../_class/route.ts';
import { storyFor } from '../../../../../story-source.ts';

function wordsOf(ask: Ask | undefined): AskWords | undefined {
  if (!ask) return undefined;
  const { right, answer, value } = revealedOf(ask);
  const options = ('options' in ask ? ask.options : []).map(({ id, text }) => ({
    ...{ id, text: flatten(text), right: right.includes(id) },
  }));
  const rightTexts = right.flatMap((id) => options.find((option) => option.id === id)?.text ?? []);
  return {
    question: flatten(ask.question),
    options,
    right: answer ?? rightTexts.join('; '),
    value,
    points: ('series' in ask && ask.series?.asked.map(({ x }) => x)) || [],
  };
}

export const GET = reads('teacher', async ({ room: { state, code } }, _, request) => {
  const story = (await storyFor(state.plan.story, languageOf(request), state.plan.version))?.story;
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
