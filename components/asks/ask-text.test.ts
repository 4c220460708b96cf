import { expect, it } from 'vitest';
import { sampleStory } from '../../tests/sample-story.ts';
import { askText } from './ask-text.ts';
import { proseOf } from '../step/context.ts';

const prose = proseOf(sampleStory, 'article', '');
const asks = sampleStory.steps.flatMap(({ ask }) => ask ?? []);

it('holds no right option, reason, value or explanation where no answers may be told', () => {
  for (const ask of asks) {
    const message = JSON.stringify(askText(prose, ask, 'article', false));
    expect(message).not.toMatch(/"right":(true|false)|"why"|"value"|"explain"/);
    expect(message).not.toContain('trade press');
  }
  const [quiz] = asks.filter(({ kind }) => kind === 'quiz');
  expect(JSON.stringify(quiz && askText(prose, quiz, 'article'))).toContain('trade press');
});
