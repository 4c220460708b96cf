/**
 * The compiled story: immutable, JSON-serialisable, every default resolved, every scene state absolute.
 * Readers take this (or its audience copy) and a position; none of them compiles or holds steps.
 */
import type {
  Aspect,
  Bounds,
  FocusMix,
  JsonObject,
  Label,
  MoodMix,
  SceneData,
  Status,
} from './scene.ts';

// ---- text -------------------------------------------------------------------------------------

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** `text` is the formatted value or the author's words; `number` is the fact's note mark. */
  | { readonly type: 'fact'; readonly fact: string; readonly text: string }
  | { readonly type: 'cite'; readonly source: string; readonly at?: string }
  | { readonly type: 'term'; readonly term: string; readonly text: string }
  | { readonly type: 'figure'; readonly step: string; readonly number: number }
  | { readonly type: 'lang'; readonly lang: string; readonly text: string };
export type Line = readonly Inline[];
export type Block =
  | { readonly type: 'paragraph'; readonly children: Line }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly type: 'quote'; readonly paragraphs: readonly Line[]; readonly attribution?: Line };
export type Text = readonly Block[];

// ---- evidence ---------------------------------------------------------------------------------

export interface Source {
  readonly id: string;
  /** Order of first use in the story, from 1. Sources that nothing uses are left out. */
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly via?: string;
  readonly kind: string;
  /** Printed dates, in the story's language. */
  readonly date?: string;
  readonly accessed?: string;
  /** Only https and only when the script lets readers be sent there. */
  readonly href?: string;
  readonly note?: Line;
}
export interface Fact {
  readonly id: string;
  readonly claim: Line;
  /** The printed value, with unit and qualifier; absent when the fact has none. */
  readonly text?: string;
  readonly of?: Line;
  readonly date?: string;
  readonly status: Status;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly sources: readonly { readonly id: string; readonly at?: string }[];
  readonly note?: Text;
}
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: Text;
  readonly also: readonly { readonly lang: string; readonly text: string }[];
}

// ---- time: the part that client code needs ----------------------------------------------------

/** One scene on stage in one build, for one aspect. */
export interface Placed {
  /** Index into `Timeline.scenes`. */
  readonly scene: number;
  readonly state: JsonObject;
  readonly bounds: Bounds;
  /** Where its first move begins, when it comes on with one. */
  readonly from?: { readonly state: JsonObject; readonly bounds: Bounds };
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
  readonly params: { readonly [aspect in Aspect]: JsonObject };
  readonly data: SceneData;
}
/** What the browser is given beyond HTML: no prose, notes, sources or answers. */
export interface Timeline {
  readonly id: string;
  readonly lang: string;
  readonly theme: string;
  readonly scenes: readonly TimelineScene[];
  readonly steps: readonly TimelineStep[];
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
      readonly value?: number;
      readonly series?: { readonly id: string; readonly entity?: string; readonly after: string };
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
export interface Story extends Timeline {
  readonly title: Line;
  readonly name: string;
  readonly subtitle?: Line;
  readonly summary: Line;
  readonly dir: 'ltr' | 'rtl';
  readonly authors: readonly string[];
  readonly license?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly chapters: readonly Chapter[];
  readonly steps: readonly Step[];
  /** Only what the story uses, keyed by id; sources in order of use. */
  readonly sources: readonly Source[];
  readonly facts: { readonly [id: string]: Fact };
  readonly terms: { readonly [id: string]: Term };
  /** Minutes to read at about 230 words a minute, at least 1. */
  readonly readingMinutes: number;
  readonly teach?: {
    readonly audience: string;
    readonly minutes: number;
    readonly objectives: readonly Line[];
    readonly prior: readonly Line[];
    readonly standards: readonly string[];
  };
}

// ---- position ---------------------------------------------------------------------------------

/** `step` is the step's id; `progress` of that step from 0 to 1. */
export interface Position {
  readonly step: string;
  readonly progress: number;
}
/** One scene as it stands at a position. */
export interface FrameScene {
  /** Index into `Timeline.scenes`. */
  readonly scene: number;
  readonly state: JsonObject;
  readonly bounds: Bounds;
  readonly presence: number;
  readonly focus: readonly string[];
  readonly focusMix?: FocusMix;
  readonly labels: readonly Label[];
}
/** What is on stage at a position: the whole picture, nothing remembered. */
export interface Frame {
  readonly step: string;
  /** Index of the build that the position is in. */
  readonly build: number;
  readonly progress: number;
  readonly mood: MoodMix;
  readonly stage: readonly FrameScene[];
}
