/** Words that the studio itself has put there, to be written over. */
import { listIn, stepsOf } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { WORDS as STUDIO } from '../words.en.ts';
import { WORDS } from './words.en.ts';

const STARTING = new Set<string>([
  ...Object.values(STUDIO.begin),
  ...Object.values(STUDIO.start.starters).map(([question]) => question),
  ...Object.values(WORDS.starts).flat(),
]);

/** Whether a text is as the studio began it: it is selected where one comes to it. */
export const isStarting = (text: string): boolean => STARTING.has(text);

/** Those that a story still has, where readers or search engines would meet them. */
export function startingIn(script: JsonObject): readonly string[] {
  const texts = [
    ...[script['title'], script['summary'], ...listIn(script, 'authors')],
    ...stepsOf(script).flatMap(({ step }) => [
      ...[step['title'], step['text'], valueIn(step, ['ask', 'question'])],
    ]),
  ];
  return [...new Set(texts.map(String).filter(isStarting))];
}
