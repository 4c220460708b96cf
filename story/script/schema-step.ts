/** Schemas of chapters, steps, builds and their cards. */
import { z } from 'zod';
import { ASK_SCHEMAS } from '../asks/schemas.g.ts';
import { LIMITS } from './limits.ts';
import { stage } from './schema-stage.ts';
import { date, file, id, line, text, words, optional } from './schema-words.ts';

const length = z
  .number()
  .min(0.25)
  .max(8)
  .describe(
    'Screens to scroll, at least; 1 when left out, more where the rest needs them. Unused in the layouts inline and page.',
  );

/** Spoken text, translated like all other text. */
const narrationText = z.string().min(1).max(LIMITS.text).meta({ handscroll: 'words' });

export const narration = z
  .union([
    narrationText,
    z.strictObject({
      text: narrationText.describe('What is said.'),
      audio: optional(file, 'A recording of it.'),
      captions: optional(file, 'Its captions, WebVTT.'),
    }),
  ])
  .describe(
    'What the tour says: words, or { text, audio, captions } with files of the story; the text when left out.',
  );

const buildShape = {
  text: optional(text, "A card; the step's own is the first."),
  stage: stage.exactOptional(),
  length: length.exactOptional(),
  move: optional(
    z.number().min(0).max(1),
    'The part of the length spent changing, 0.4 when left out; 1 scrubs, 0 cuts.',
  ),
  ease: optional(
    z.enum(['linear', 'in', 'out', 'in-out']),
    'The course of the move; in-out when left out.',
  ),
  alt: optional(line, 'What the picture shows, for people who do not see it.'),
  notes: optional(text, 'For the presenter; never in an audience copy.'),
  narration: narration.exactOptional(),
};

export const build = z
  .strictObject({
    id: optional(id, 'Needed only if it is named elsewhere.'),
    title: optional(line, "Its name in the presenter's list."),
    ...buildShape,
    stop: optional(
      z.boolean(),
      'false: a keyframe that keys and the presenter skip; never the last.',
    ),
    portrait: optional(
      z.strictObject({ length: length.exactOptional() }),
      'What differs on a stage taller than wide: { length }, and for a step layout.',
    ),
  })
  .describe('A build: who is on stage and what changed.');

export const view = z
  .strictObject({
    id: id.describe('Unique among the views of the step.'),
    title: line.describe('The view in a few words.'),
    by: optional(words, 'Who holds it.'),
    date: optional(date, 'When it was published.'),
    text: text.describe('The view, with its citation.'),
    finding: optional(
      z.enum(['supported', 'refuted', 'open']),
      'Only on explanations that were tested, and then on all of them.',
    ),
  })
  .describe('One of several views of a contested matter, or an explanation that was tested.');

export const ask = z
  .discriminatedUnion('kind', ASK_SCHEMAS)
  .describe('A question to the reader, of one of these kinds.');

export const figure = z
  .union([
    z.literal(false),
    z.strictObject({
      title: optional(line, 'The caption.'),
      rule: optional(line, 'How to read it: "One terrace is 5% of the goal".'),
      note: optional(line, 'A remark under the figure.'),
      table: optional(
        z.union([z.literal(false), id]),
        'The series shown as a table, or false for none.',
      ),
    }),
  ])
  .describe('The caption of a step with bound evidence; false for none.');

const layout = z
  .enum(['side', 'over', 'inline', 'page'])
  .describe(
    'side: a column beside the stage. over: text on the stage. inline: a still in the text. page: text only, and an empty stage. side when left out.',
  );
export const mood = id.describe(
  'Ground and light, by a name of the theme; for a step the chapter’s when left out.',
);

export const step = z
  .strictObject({
    id: id.describe('Unique in the story; the address is #chapter/step.'),
    title: line.describe('The heading.'),
    layout: layout.exactOptional(),
    mood: mood.exactOptional(),
    ...buildShape,
    alt: optional(
      z.union([z.literal(true), line]),
      'What the picture shows, for people who do not see it; true for its own description, which follows its numbers.',
    ),
    figure: figure.exactOptional(),
    views: optional(z.array(view).min(2).max(6), '2 to 6 views.'),
    ask: ask.exactOptional(),
    builds: optional(z.array(build).max(LIMITS.builds), 'The further builds.'),
    hold: optional(id, "The build worth freezing, or the step's own id; the last when left out."),
    print: optional(
      z.enum(['hold', 'builds', 'none']),
      'Pictures on paper: the held one, one a stop, or the step is left out; hold when left out.',
    ),
    portrait: optional(
      z.strictObject({ length: length.exactOptional(), layout: layout.exactOptional() }),
      'What differs on a stage taller than wide: { length }, and for a step layout.',
    ),
  })
  .describe('A step: a row of builds; its own fields are the first one.');

export const chapter = z
  .strictObject({
    id: id.describe('Unique in the story.'),
    title: line.describe('The name of the chapter.'),
    kicker: optional(line, 'A few words above the title.'),
    summary: optional(line, 'What the chapter tells.'),
    mood: mood.exactOptional(),
    keep: optional(z.array(id).max(20), 'Scenes that stand on stage in all its builds.'),
    steps: z.array(step).min(1).max(LIMITS.steps).describe('1 to 200 steps.'),
  })
  .describe('A chapter.');
