/**
 * The compiled story: immutable, JSON-serialisable, every default resolved, every scene state absolute.
 * Readers take this (or its audience copy) and a position; none of them compiles or holds steps.
 */
import type { Look } from './look.ts';
import type { Fact, Source, Term } from './evidence.ts';
import type {
  Aspect,
  BoundValues,
  JsonObject,
  Label,
  ReadFile,
  SceneData,
  Sign,
  Status,
} from './scene.ts';
import type { Line, Text } from './text.ts';

export type * from './evidence.ts';
export type * from './frame.ts';
export type * from './text.ts';

// ---- time: the part that client code needs ----------------------------------------------------

/** One scene on stage in one build, for one aspect. */
export interface Placed {
  /** Index into `Timeline.scenes`. */
  readonly scene: number;
  readonly state: JsonObject;
  readonly boundValues: BoundValues;
  /** Where its first move begins, when it comes on with one: what differs from `state` and `boundValues`. */
  readonly from?: { readonly state: JsonObject; readonly boundValues?: BoundValues };
  readonly focus: readonly string[];
  readonly labels: readonly Label[];
}
/** The whole cast of a build, in stacking order (canvas first). */
export type Cast = { readonly [aspect in Aspect]: readonly Placed[] };

export type Ease = 'linear' | 'in' | 'out' | 'in-out';

export interface TimelineBuild {
  readonly id?: string;
  /** Its share of the step's progress: start inclusive, end exclusive but for the last. */
  readonly start: number;
  readonly end: number;
  /** Progress at which its change is complete: the stop. Equal to `start` when `move` is 0. */
  readonly settled: number;
  readonly ease: Ease;
  /** Whether keys, links and the presenter stop here. */
  readonly stop: boolean;
  /** Screens to scroll, at least. */
  readonly length: number;
  readonly portraitLength: number;
  readonly cast: Cast;
}
export interface TimelineStep {
  readonly id: string;
  readonly chapter: string;
  readonly layout: { readonly [aspect in Aspect]: 'side' | 'over' | 'inline' | 'page' };
  readonly mood: string;
  readonly builds: readonly TimelineBuild[];
  /** Index of the build worth freezing. */
  readonly hold: number;
}
export interface TimelineScene {
  readonly id: string;
  readonly kind: string;
  readonly surface: 'canvas' | 'svg';
  /** For tall stages where those differ: a story's files would carry a drawing twice. See `paramsAt`. */
  readonly params: { readonly wide: JsonObject; readonly tall?: JsonObject };
  readonly data: SceneData;
}
/** The params of a scene on a stage. */
export const paramsAt = ({ params }: TimelineScene, aspect: Aspect): JsonObject =>
  params[aspect] ?? params.wide;
/** What the browser is given beyond HTML: no prose, notes, sources or answers. */
export interface Timeline {
  readonly id: string;
  readonly lang: string;
  readonly theme: string;
  /** Of a theme that is not the first, or has the story's own accent. */
  readonly look?: Look;
  readonly scenes: readonly TimelineScene[];
  readonly steps: readonly TimelineStep[];
  /** Where the story's files lie, with a slash at the end: known to a page, not to the file. */
  readonly home?: string;
  /** The file there that holds the picture of each stop, for a page that draws none. */
  readonly pictures?: string;
  /** Their bytes: known to the build that draws stills, not to the file. */
  readonly file?: ReadFile;
}

// ---- the whole story --------------------------------------------------------------------------

export interface Build extends TimelineBuild {
  readonly title?: Line;
  readonly text: Text;
  /** The script's alt for this build or, for the hold, the step's; absent falls back on the kinds. */
  readonly alt?: Line;
  readonly notes?: Text;
  readonly narration: {
    readonly text: string;
    readonly audio?: string;
    readonly captions?: string;
  };
}
export interface View {
  readonly id: string;
  readonly title: Line;
  readonly by?: string;
  readonly date?: string;
  readonly text: Text;
  readonly finding?: 'supported' | 'refuted' | 'open';
}
/** A row of a line that is guessed: printed x, x as a number, value, printed value. */
export interface GuessPoint {
  readonly x: string;
  readonly at: number;
  readonly value: number;
  readonly text: string;
}
export type Ask =
  | {
      readonly kind: 'quiz';
      readonly question: Line;
      readonly options: readonly {
        readonly id: string;
        readonly text: Line;
        readonly right: boolean;
        readonly why?: Line;
      }[];
      readonly explain?: Text;
    }
  | {
      readonly kind: 'poll';
      readonly question: Line;
      readonly options: readonly { readonly id: string; readonly text: Line }[];
    }
  | {
      readonly kind: 'predict';
      readonly question: Line;
      readonly by: 'number' | 'line';
      readonly answer: string;
      /** A guessed number's truth. */
      readonly fact?: string;
      readonly value?: number;
      /** A drawn line's: the points up to `after`, and those that are asked for. */
      readonly series?: {
        readonly id: string;
        readonly entity?: string;
        readonly after: string;
        readonly given: readonly GuessPoint[];
        readonly asked: readonly GuessPoint[];
      };
      /** What stands before and after a guess, and a distance from the truth. */
      readonly unit: { readonly before: string; readonly after: string };
      readonly apart: { readonly before: string; readonly after: string };
      readonly min: number;
      readonly max: number;
      /** Index of the build that shows the answer. */
      readonly reveal: number;
      readonly explain?: Text;
    }
  | { readonly kind: 'discuss'; readonly question: Line; readonly prompts: readonly Line[] };
export interface Figure {
  readonly number: number;
  readonly title: Line;
  readonly rule?: Line;
  readonly note?: Line;
  readonly caveats: readonly string[];
  /** Source ids in order of use. */
  readonly sources: readonly string[];
  readonly statuses: readonly Status[];
  readonly table?: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}
export interface Step extends Omit<TimelineStep, 'builds'> {
  readonly builds: readonly Build[];
  readonly title: Line;
  /** The title flattened to its words. */
  readonly name: string;
  /** 1-based place in the chapter and in the story. */
  readonly number: number;
  readonly order: number;
  readonly alt?: Line;
  readonly figure?: Figure;
  readonly views: readonly View[];
  readonly ask?: Ask;
  readonly print: 'hold' | 'builds' | 'none';
}
export interface Chapter {
  readonly id: string;
  readonly number: number;
  readonly title: Line;
  readonly name: string;
  readonly kicker?: Line;
  readonly summary?: Line;
  readonly mood: string;
  /** Step ids, in order. */
  readonly steps: readonly string[];
}
/** A way through the story for one lesson. */
export interface Path {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** Ids, in the story's order. */
  readonly steps: readonly string[];
}
/** Work that can be marked. Only the teacher's copy has an answer and marks. */
export interface Task {
  readonly question: Text;
  readonly answer: Text;
  readonly marks: readonly Line[];
}

/** A story in one language, as pages lead to it. */
export interface Edition {
  readonly lang: string;
  /** As `Story.address`. */
  readonly address: string;
}
/** How a story came into another language than it was written in. */
export interface Translation {
  readonly by: readonly string[];
  /** `draft`: nobody has read it against the original, and search engines are kept away. */
  readonly status: 'draft' | 'reviewed';
}

export interface Story extends Timeline {
  /** Its path on the site, without a base path, a slash at both ends: `/s/ten-peaks/`, `/s/ten-peaks/zh-Hans/`. */
  readonly address: string;
  /** It in all its languages, the original first; empty where there is one alone. Known to a site, not to the compiler. */
  readonly editions: readonly Edition[];
  /** Absent from the original. */
  readonly translation?: Translation;
  readonly title: Line;
  readonly name: string;
  readonly subtitle?: Line;
  readonly summary: Line;
  readonly dir: 'ltr' | 'rtl';
  readonly authors: readonly string[];
  readonly license?: string;
  readonly published?: string;
  readonly updated?: string;
  /** The same as the script writes them: `2026-11-25`. */
  readonly publishedOn?: string;
  readonly updatedOn?: string;
  readonly chapters: readonly Chapter[];
  readonly steps: readonly Step[];
  /** Only what the story uses, keyed by id; sources in order of use. */
  readonly sources: readonly Source[];
  readonly facts: { readonly [id: string]: Fact };
  readonly terms: { readonly [id: string]: Term };
  /** What the legend lists, in its order. */
  readonly signs: readonly Sign[];
  /** Minutes to read at about 230 words a minute, at least 1. */
  readonly readingMinutes: number;
  readonly teach?: {
    readonly audience: string;
    readonly minutes: number;
    readonly objectives: readonly Line[];
    readonly prior: readonly Line[];
    readonly standards: readonly string[];
    readonly paths: readonly Path[];
    readonly task?: Task;
  };
}
