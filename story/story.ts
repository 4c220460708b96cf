/**
 * The compiled story: immutable, JSON-serialisable, every default resolved, every scene state absolute.
 * Readers take this (or its audience copy) and a position; they never compile and keep no steps of their own.
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
  /** The start of its first move, if it enters with one: the difference to `state` and `boundValues`. */
  readonly from?: { readonly state: JsonObject; readonly boundValues?: BoundValues };
  readonly focus: readonly string[];
  readonly labels: readonly Label[];
}
/** All scenes of a build, in stacking order (canvas first). */
export type Cast = { readonly [aspect in Aspect]: readonly Placed[] };

export type Ease = 'linear' | 'in' | 'out' | 'in-out';

export interface TimelineBuild {
  readonly id?: string;
  /** Its range in the step's progress: start inclusive, end exclusive except in the last build. */
  readonly start: number;
  readonly end: number;
  /** The progress at which its move is complete: the stop. Equal to `start` when `move` is 0. */
  readonly settled: number;
  readonly ease: Ease;
  /** Whether keys, links and the presenter stop here. */
  readonly stop: boolean;
  /** The minimum scroll length, in screens. */
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
  /** Index of the hold, the build shown in stills. */
  readonly hold: number;
}
export interface TimelineScene {
  readonly id: string;
  readonly kind: string;
  readonly surface: 'canvas' | 'svg';
  /** `tall` only if the params differ there, so that a story's files do not carry a drawing twice. See `paramsAt`. */
  readonly params: { readonly wide: JsonObject; readonly tall?: JsonObject };
  readonly data: SceneData;
}
/** The params of a scene for an aspect. */
export const paramsAt = ({ params }: TimelineScene, aspect: Aspect): JsonObject =>
  params[aspect] ?? params.wide;
/** The data that the browser needs besides HTML: no prose, notes, sources or answers. */
export interface Timeline {
  readonly id: string;
  readonly lang: string;
  readonly theme: string;
  /** Present if the theme is not the first, or the story has its own accent. */
  readonly look?: Look;
  readonly scenes: readonly TimelineScene[];
  readonly steps: readonly TimelineStep[];
  /** The address of the story's files, ending with a slash; set by a page, absent in the file. */
  readonly home?: string;
  /** The file there with the picture of each stop, for a page that draws none itself. */
  readonly pictures?: string;
  /** Reads their bytes; set by the build that draws stills, absent in the file. */
  readonly file?: ReadFile;
}

// ---- the whole story --------------------------------------------------------------------------

export interface Build extends TimelineBuild {
  readonly title?: Line;
  readonly text: Text;
  /** The script's alt for this build or, for the hold, the step's; if absent, the kinds describe the picture. */
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
/** A row of a line to guess: printed x, x as a number, value, printed value. */
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
      /** The correct value of a number to guess. */
      readonly fact?: string;
      readonly value?: number;
      /** The points of a line to draw: those up to `after`, and those to guess. */
      readonly series?: {
        readonly id: string;
        readonly entity?: string;
        readonly after: string;
        readonly given: readonly GuessPoint[];
        readonly asked: readonly GuessPoint[];
      };
      /** The text before and after a guess, and before and after its distance from the correct value. */
      readonly unit: { readonly before: string; readonly after: string };
      readonly apart: { readonly before: string; readonly after: string };
      readonly min: number;
      readonly max: number;
      /** Index of the build that shows the answer. */
      readonly reveal: number;
      readonly explain?: Text;
    }
  | {
      readonly kind: 'region';
      readonly question: Line;
      /** The scene that is answered on, and the part of it that each option is. */
      readonly on: string;
      readonly options: readonly {
        readonly id: string;
        readonly text: Line;
        readonly at: string;
        readonly right: boolean;
        readonly why?: Line;
      }[];
      readonly explain?: Text;
    }
  | {
      readonly kind: 'point';
      readonly question: Line;
      readonly on: string;
      readonly answer?: { readonly at: string; readonly text: Line };
      /** Index of the build that shows the answer. */
      readonly reveal: number;
      readonly explain?: Text;
    }
  | {
      readonly kind: 'order';
      readonly question: Line;
      /** As they are handed out. */
      readonly options: readonly {
        readonly id: string;
        readonly text: Line;
        readonly why?: Line;
      }[];
      /** All ids in the right order. */
      readonly right: readonly string[];
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
  /** The title as plain text. */
  readonly name: string;
  /** Number in the chapter and in the story, from 1. */
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
/** The path of one lesson through the story. */
export interface Path {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  /** Step ids, in the story's order. */
  readonly steps: readonly string[];
}
/** A task that can be marked. Only the teacher's copy has the answer and the marks. */
export interface Task {
  readonly question: Text;
  readonly answer: Text;
  readonly marks: readonly Line[];
}

/** A story in one language, for links between pages. */
export interface Edition {
  readonly lang: string;
  /** As `Story.address`. */
  readonly address: string;
}
/** How a translated edition was made. */
export interface Translation {
  readonly by: readonly string[];
  /** `draft`: not yet reviewed against the original; search engines are asked not to index it. */
  readonly status: 'draft' | 'reviewed';
}

export interface Story extends Timeline {
  /**
   * Its path on the site without the base path, with a slash at both ends: `/s/ten-peaks/`,
   * `/s/ten-peaks/zh-Hans/`.
   */
  readonly address: string;
  /** All its languages, the original first; empty if there is only one. Set by a site, not by the compiler. */
  readonly editions: readonly Edition[];
  /** Absent in the original. */
  readonly translation?: Translation;
  readonly title: Line;
  readonly name: string;
  readonly subtitle?: Line;
  /** The author's own picture for lists and shared links: a file of its folder. */
  readonly cover?: { readonly file: string; readonly alt: string };
  readonly summary: Line;
  readonly dir: 'ltr' | 'rtl';
  readonly authors: readonly string[];
  readonly license?: string;
  readonly published?: string;
  readonly updated?: string;
  /** The dates as written in the script: `2026-11-25`. */
  readonly publishedOn?: string;
  readonly updatedOn?: string;
  readonly chapters: readonly Chapter[];
  readonly steps: readonly Step[];
  /** Only what the story uses, keyed by id; sources in order of use. */
  readonly sources: readonly Source[];
  readonly facts: { readonly [id: string]: Fact };
  readonly terms: { readonly [id: string]: Term };
  /** The signs in the legend, in order. */
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
