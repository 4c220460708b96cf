/** Chapters, steps, builds and their cards: FORMAT sections 5 and 9. */
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { stage } from './schema-stage.ts';
import { date, file, id, line, number, text, words } from './schema-words.ts';

const length = z
  .number()
  .min(0.25)
  .max(8)
  .describe('Screens to scroll, at least; 1 when left out. Unused in the layouts inline and page.');

const narration = z
  .union([
    z.string().min(1).max(LIMITS.text),
    z.strictObject({
      text: z.string().min(1).max(LIMITS.text).describe('What is said.'),
      audio: file.describe('A recording of it.').exactOptional(),
      captions: file.describe('Its captions, WebVTT.').exactOptional(),
    }),
  ])
  .describe(
    'What the tour says: words, or { text, audio, captions } with files of the story; the text when left out.',
  );

const buildShape = {
  text: text.describe("A card; the step's own is the first.").exactOptional(),
  stage: stage.exactOptional(),
  length: length.exactOptional(),
  move: z
    .number()
    .min(0)
    .max(1)
    .describe('The part of the length spent changing, 0.4 when left out; 1 scrubs, 0 cuts.')
    .exactOptional(),
  ease: z
    .enum(['linear', 'in', 'out', 'in-out'])
    .describe('The course of the move; in-out when left out.')
    .exactOptional(),
  alt: line.describe('What the picture shows, for people who do not see it.').exactOptional(),
  notes: text.describe('For the presenter; never in an audience copy.').exactOptional(),
  narration: narration.exactOptional(),
};

export const build = z
  .strictObject({
    id: id.describe('Needed only if it is named elsewhere.').exactOptional(),
    title: line.describe("Its name in the presenter's list.").exactOptional(),
    ...buildShape,
    stop: z
      .boolean()
      .describe('false: a mere keyframe that keys and the presenter pass over; never the last.')
      .exactOptional(),
    portrait: z
      .strictObject({ length: length.exactOptional() })
      .describe('What differs on a stage taller than wide: { length }, and for a step layout.')
      .exactOptional(),
  })
  .describe('A build: who is on stage and what changed.');

export const view = z
  .strictObject({
    id: id.describe('Unique among the views of the step.'),
    title: line.describe('The reading in a few words.'),
    by: words.describe('Who holds it.').exactOptional(),
    date: date.describe('When it was published.').exactOptional(),
    text: text.describe('The reading, with its citation.'),
    finding: z
      .enum(['supported', 'refuted', 'open'])
      .describe('Only on explanations put to a test, and then on all of them.')
      .exactOptional(),
  })
  .describe('One of several readings of a contested matter, or an explanation put to a test.');

const question = line.describe('The question.');
const explain = text.describe('The explanation, folded until it is asked for.');
export const ask = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('quiz').describe('A question with one or more right options.'),
      question,
      options: z
        .array(
          z.strictObject({
            id: id.describe('Unique among the options.'),
            text: line.describe('The option.'),
            right: z
              .boolean()
              .describe('Whether it is right; false when left out.')
              .exactOptional(),
            why: line.describe('Why it is right or wrong.').exactOptional(),
          }),
        )
        .min(2)
        .max(6)
        .describe('2 to 6 options.'),
      explain: explain.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('poll').describe('A question of opinion.'),
      question,
      options: z
        .array(
          z.strictObject({
            id: id.describe('Unique among the options.'),
            text: line.describe('The option.'),
          }),
        )
        .min(2)
        .max(6)
        .describe('2 to 6 options.'),
    }),
    z.strictObject({
      kind: z.literal('predict').describe('A guess that a later build answers.'),
      question,
      answer: z
        .union([
          z.strictObject({ fact: id.describe('The fact that answers.') }),
          z.strictObject({
            series: id.describe('The series whose line is guessed.'),
            entity: id.describe('The entity, when the series has several.').exactOptional(),
            after: z
              .union([number, z.string().max(60)])
              .describe('The x after which the reader draws.'),
          }),
        ])
        .describe('The truth: a fact (a number is guessed) or a series (a line is drawn).'),
      min: number.describe('The lowest guess.'),
      max: number.describe('The highest guess.'),
      reveal: id
        .describe('The build that shows the answer; the last when left out.')
        .exactOptional(),
      explain: explain.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('discuss').describe('A question to talk about.'),
      question,
      prompts: z.array(line).max(12).describe('What to consider.').exactOptional(),
    }),
  ])
  .describe('A question to the reader: quiz, poll, predict or discuss.');

export const figure = z
  .union([
    z.literal(false),
    z.strictObject({
      title: line.describe('The caption.').exactOptional(),
      rule: line.describe('How to read it: "One terrace is 5% of the goal".').exactOptional(),
      note: line.describe('A remark under the figure.').exactOptional(),
      table: z
        .union([z.literal(false), id])
        .describe('The series shown as a table, or false for none.')
        .exactOptional(),
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
    figure: figure.exactOptional(),
    views: z.array(view).min(2).max(6).describe('2 to 6 readings.').exactOptional(),
    ask: ask.exactOptional(),
    builds: z.array(build).max(LIMITS.builds).describe('The further builds.').exactOptional(),
    hold: id
      .describe("The build worth freezing, or the step's own id; the last when left out.")
      .exactOptional(),
    print: z
      .enum(['hold', 'builds', 'none'])
      .describe(
        'Pictures on paper: the held one, one a stop, or the step is left out; hold when left out.',
      )
      .exactOptional(),
    portrait: z
      .strictObject({ length: length.exactOptional(), layout: layout.exactOptional() })
      .describe('What differs on a stage taller than wide: { length }, and for a step layout.')
      .exactOptional(),
  })
  .describe('A step: a row of builds; its own fields are the first one.');

export const chapter = z
  .strictObject({
    id: id.describe('Unique in the story.'),
    title: line.describe('The name of the chapter.'),
    kicker: line.describe('A few words above the title.').exactOptional(),
    summary: line.describe('What the chapter tells.').exactOptional(),
    mood: mood.exactOptional(),
    keep: z
      .array(id)
      .max(20)
      .describe('Scenes that stand on stage in all its builds.')
      .exactOptional(),
    steps: z.array(step).min(1).max(LIMITS.steps).describe('1 to 200 steps.'),
  })
  .describe('A chapter.');
