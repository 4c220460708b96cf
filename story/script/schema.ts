/**
 * The script: one strict schema from which the types, the published JSON Schema and the reference page are
 * made. What a scene kind adds (params, state properties) is checked by the kind's schema.
 */
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { ALLOWED_WORDS } from './loaded-words.ts';
import { cell, evidenceShape, fact, series, source, term, unit } from './schema-evidence.ts';
import { label, scene, stage, state } from './schema-stage.ts';
import { ask, build, chapter, figure, step, view } from './schema-step.ts';
import {
  accent,
  binding,
  date,
  file,
  id,
  lang,
  line,
  mapOf,
  picture,
  seriesBinding,
  text,
  words,
  optional,
} from './schema-words.ts';

export const SCHEMA_VERSION = 1;

export const path = z
  .strictObject({
    id: id.describe('Names the path.'),
    title: words.describe('What the presenter chooses it by.'),
    minutes: z.int().min(1).max(600).describe('How long it takes.'),
    steps: z
      .array(id)
      .min(1)
      .max(LIMITS.allSteps)
      .describe("The ids of its steps, in the story's order."),
  })
  .describe('A way through the story for one lesson: some of its steps.');

export const task = z
  .strictObject({
    question: text.describe('What is asked.'),
    answer: text
      .meta({ cure: 'write the answer that work is marked by; no student is shown it' })
      .describe("A model answer; the teacher's edition alone prints it."),
    marks: z
      .array(line)
      .min(1)
      .max(20)
      .describe("What each mark is given for; the teacher's edition alone prints it."),
  })
  .describe('Work that can be marked, done after the story.');

export const teach = z
  .strictObject({
    audience: words.describe('Who the story is for.'),
    minutes: z.int().min(1).max(600).describe('How long the lesson takes.'),
    objectives: z.array(line).min(1).max(20).describe('What students will be able to do.'),
    prior: optional(z.array(line).max(20), 'What students should already know.'),
    standards: optional(z.array(words).max(20), 'Curriculum standards it serves.'),
    paths: optional(
      z.array(path).min(1).max(LIMITS.paths),
      'Ways through the story for one lesson each; the presenter offers them.',
    ),
    task: task.exactOptional(),
  })
  .describe(
    'For teachers: { audience, minutes, objectives, prior, standards, paths, task }; the first three are required.',
  );

const cover = z
  .strictObject({
    file: picture.describe('A PNG, JPEG, WebP, AVIF or SVG in the story’s folder.'),
    alt: line.describe('What is to be seen, for those who do not see it.'),
  })
  .describe(
    'The picture that stands for the story in lists and where its link is shared: { file, alt }; one of its steps when left out.',
  );

export const storySchema = z
  .strictObject({
    $schema: optional(words, 'Where an editor finds this schema.'),
    schemaVersion: z.literal(SCHEMA_VERSION).describe('The version of the format: 1.'),
    id: id.describe("The story's address: /s/<id>/."),
    title: line.describe('The title.'),
    subtitle: optional(line, 'The subtitle.'),
    summary: line.describe('One sentence for lists and cards.'),
    lang: lang.describe('The language; also sets the style of numbers: en-GB prints US$385bn.'),
    authors: optional(
      z.array(words).min(1).max(20),
      '1 to 20 authors; nobody is named when left out.',
    ),
    license: optional(words, 'The licence of the words and pictures.'),
    published: optional(date, 'When it was first published.'),
    updated: optional(date, 'When it last changed.'),
    theme: optional(id, 'A registered theme; names moods and colours. silk when left out.'),
    accent: optional(
      accent,
      'A colour of the house as #rrggbb, for links and keys in the place of the theme’s, and by the name accent in scenes; read at 4.5 to 1.',
    ),
    cover: cover.exactOptional(),
    include: optional(
      z.array(file).max(LIMITS.include),
      'Up to 10 files with units, sources, facts, data or glossary, merged into this one.',
    ),
    allows: optional(
      z.partialRecord(z.enum(ALLOWED_WORDS), line),
      'Loaded word -> why the story may use it without saying who holds it, or a word such as "now" without a date: { "won": "the name of the prize" }.',
    ),
    ...evidenceShape,
    scenes: optional(
      mapOf(scene, LIMITS.scenes),
      'The scenes, in stacking order, by the id that builds use.',
    ),
    chapters: z.array(chapter).min(1).max(LIMITS.chapters).describe('1 to 50 chapters.'),
    teach: teach.exactOptional(),
  })
  .describe('A story script.');

/** A translation beside the script. */
export const overlaySchema = z
  .strictObject({
    overlay: z.literal(1).describe('The version of the overlay format: 1.'),
    of: id.describe('The id of the story it translates.'),
    lang: lang.describe('The language of its strings.'),
    translators: optional(z.array(words).min(1).max(20), 'Who translated it: 1 to 20 names.'),
    status: optional(
      z.enum(['draft', 'reviewed']),
      'reviewed once somebody else has read it against the original; draft when left out: pages say so, and search engines are kept away.',
    ),
    reviewed: optional(date, 'When it was last read against the original.'),
    strings: z
      .record(
        z.string().max(300),
        z.union([
          text,
          z.strictObject({
            was: text.describe('The original that was translated.'),
            text: text.describe('The translation.'),
          }),
        ]),
      )
      .refine((map) => Object.keys(map).length <= 20_000, {
        error: 'too-many:20000',
        abort: true,
      })
      .describe(
        `Path -> translation, in the shape of the original; a text of up to ${LIMITS.text} letters.`,
      ),
  })
  .describe('An overlay: the words of a story in another language.');

// ---- types ------------------------------------------------------------------------------------

/** A checked script is deeply frozen. */
type Frozen<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly [infer A, infer B]
    ? readonly [Frozen<A>, Frozen<B>]
    : T extends readonly (infer Item)[]
      ? readonly Frozen<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Frozen<T[Key]> }
        : T;
type Map<T> = { readonly [id: string]: T };

export type TextScript = Frozen<z.infer<typeof text>>;
export type SeriesBinding = Frozen<z.infer<typeof seriesBinding>>;
export type Binding = Frozen<z.infer<typeof binding>>;
export type UnitScript = Frozen<z.infer<typeof unit>>;
export type SourceScript = Frozen<z.infer<typeof source>>;
export type Cell = z.infer<typeof cell>;
type TermScript = Frozen<z.infer<typeof term>>;
/** `status` and `sources` may only be absent if the value is a binding to a row. */
export type FactScript = Frozen<z.infer<typeof fact>>;
/** After the check: a CSV file has been read into `rows`, header first. */
export type SeriesScript = Omit<Frozen<z.infer<typeof series>>, 'rows' | 'csv'> & {
  readonly rows: readonly (readonly Cell[])[];
  /** The header of the column that became `entity` or `x`. */
  readonly key?: string;
};
export type LabelScript = Frozen<z.infer<typeof label>>;
export type StateScript = Frozen<z.infer<typeof state>>;
export type StageScript = Frozen<z.infer<typeof stage>>;
export type SceneScript = Frozen<z.infer<typeof scene>>;
export type BuildScript = Frozen<z.infer<typeof build>>;
export type StepScript = Frozen<z.infer<typeof step>>;
export type ViewScript = Frozen<z.infer<typeof view>>;
export type AskScript = Frozen<z.infer<typeof ask>>;
export type FigureScript = Frozen<z.infer<typeof figure>>;
export type ChapterScript = Frozen<z.infer<typeof chapter>>;
export type PathScript = Frozen<z.infer<typeof path>>;
export type TaskScript = Frozen<z.infer<typeof task>>;
export type TeachScript = Frozen<z.infer<typeof teach>>;
export type OverlayScript = Frozen<z.infer<typeof overlaySchema>>;

type Raw = Frozen<z.infer<typeof storySchema>>;
/**
 * A checked script: included files are merged in, every map is present (without a prototype, so that an
 * author's key cannot reach inherited properties), every series has its rows. Texts are still strings and
 * defaults are still absent; the compiler handles those.
 */
export type StoryScript = Omit<
  Raw,
  'include' | 'units' | 'sources' | 'facts' | 'data' | 'glossary' | 'scenes'
> & {
  readonly units: Map<UnitScript>;
  readonly sources: Map<SourceScript>;
  readonly facts: Map<FactScript>;
  readonly data: Map<SeriesScript>;
  readonly glossary: Map<TermScript>;
  readonly scenes: Map<SceneScript>;
  /** In a translation: the texts that stay in the language of the original. Never written by an author. */
  readonly original?: { readonly lang: string; readonly texts: ReadonlySet<string> };
};
