/** Everything that is needed to answer a story's questions, as one file. */
import { askPlans } from '../../story/asks/asks.ts';
import type { Story } from '../../story/story.ts';
import { wordsOf } from '../ui/messages.ts';
import { askText } from './ask-text.ts';
import type { AskFile } from './asking.tsx';
import { proseOf } from '../step/context.ts';

/** Undefined for a story without questions. */
export function askFile(story: Story): AskFile | undefined {
  const plans = askPlans(story);
  if (!plans) return undefined;
  const prose = proseOf(story, 'article', '');
  const texts = Object.fromEntries(
    story.steps.flatMap(({ id, ask }) =>
      ask && plans[id] ? [[id, askText(prose, ask, 'article')]] : [],
    ),
  );
  return { words: wordsOf(story.lang).asks, plans, texts };
}
