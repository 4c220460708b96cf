/**
 * A card's words as they are typed, printed without a check: the fast path to the preview. Loaded
 * when somebody types.
 */
import { createWriter } from '../../../story/compile/writer.ts';
import type { Json } from '../../../story/scene.ts';
import type { StoryScript } from '../../../story/script/schema.ts';
import type { Line, Story, Text } from '../../../story/story.ts';

/** The words of a change in a script, and the title of its step. */
export interface Written {
  readonly title: Json | undefined;
  readonly text: Json | undefined;
}

const isWords = (written: Json | undefined): written is string | string[] =>
  typeof written === 'string' ||
  (Array.isArray(written) && written.every((part) => typeof part === 'string'));

const nobody = () => undefined;

/** Facts and terms are printed as in the last story without errors. Empty if there are no words to print. */
export function cardText(
  script: StoryScript,
  story: Story,
  { title, text }: Written,
): { readonly title: Line; readonly text: Text } {
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
  return {
    title: typeof title === 'string' ? writer.line(title) : [],
    text: isWords(text) ? writer.text(text) : [],
  };
}
