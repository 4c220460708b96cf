/** A card's words as they are typed, printed without checking: the fast way to the preview. Loaded when somebody types. */
import { createWriter } from '../../../story/compile/writer.ts';
import type { Json } from '../../../story/scene.ts';
import type { StoryScript } from '../../../story/script/schema.ts';
import type { Story, Text } from '../../../story/story.ts';

const isWords = (written: Json): written is string | string[] =>
  typeof written === 'string' ||
  (Array.isArray(written) && written.every((part) => typeof part === 'string'));

const nobody = () => undefined;

/** Facts and terms print as they did when all was good last. Empty where there are no words to print. */
export function cardText(script: StoryScript, story: Story, written: Json | undefined): Text {
  if (written === undefined || !isWords(written)) return [];
  const steps = new Map(story.steps.map((step) => [step.id, step]));
  const writer = createWriter({
    script,
    uses: { fact: nobody, source: nobody, term: nobody },
    figureNumber: (id) => steps.get(id)?.figure?.number,
    steps: new Map(
      story.steps.map(({ id, chapter, name }) => [
        id,
        { address: `#${chapter}/${id}`, title: name },
      ]),
    ),
  });
  return writer.text(written);
}
