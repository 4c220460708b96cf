/**
 * What a scene kind is, to everybody who has to treat all kinds alike: the checker, the compiler,
 * the timeline, the stage. Types only; zod appears as a type so that no client bundle carries it.
 */
import type { ZodType } from 'zod';

/** Stages come in two shapes; `tall` is higher than wide. A story is resolved once for each. */
export type Aspect = 'wide' | 'tall';

/** JSON values as they stand in a compiled state or param: no bindings left. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export const STATUSES = [
  'measured',
  'recorded',
  'derived',
  'estimate',
  'projected',
  'target',
  'judgement',
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * What stands beside a bound value: where a script binds `levels.nev` to a fact, the state holds the
 * bare number and `bounds['levels/nev']` holds this.
 */
export interface Bound {
  /** `fact:nev-2025` or `series:hsr-km:2025:value`, for tests, tables and captions. */
  readonly ref: string;
  readonly unit?: string;
  readonly of?: string;
  readonly status: Status;
  /** The printed form, formatted once in the story's language: `47.9%`. */
  readonly text: string;
}
/** Keyed by the path inside the state, `/` between keys. */
export type Bounds = { readonly [path: string]: Bound };

/** A nameable part of a scene. */
export interface Anchor {
  readonly id: string;
  /** Its own name, as a label prints it when the script says `true`. */
  readonly name: string;
}

/** One row of a series as a scene may use it: no sources, no notes. Dates are decimal years. */
export interface DataRow {
  /** The x as written: `2015`, `2020-Q3`, or words. */
  readonly x?: string;
  /** The x as a number: a decimal year for dates, the number itself; absent for words. */
  readonly at?: number;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly entity?: string;
  readonly status: Status;
  readonly label?: string;
  /** The value printed in the story's language with its unit. */
  readonly text?: string;
}
export interface DataSeries {
  readonly id: string;
  readonly title: string;
  readonly unit?: string;
  readonly of?: string;
  readonly xType: 'date' | 'number' | 'words';
  readonly xLabel?: string;
  /** Entity id -> its name, in the order of the script. */
  readonly entities: { readonly [id: string]: string };
  readonly rows: readonly DataRow[];
}
/** The series that a scene's params and states name, by id. */
export type SceneData = { readonly [seriesId: string]: DataSeries };

/**
 * The colours of one moment as hex, mixed by the theme for the mood. Scenes take their colours from
 * here alone: a still is a file and cannot see the page's CSS.
 */
export interface Palette {
  /** True for forced-colours stills: system colours, pigment as a hatch, friction as a double stroke. */
  readonly contrast: boolean;
  readonly ground: string;
  readonly ink: string;
  readonly inkSecond: string;
  /** Bare paper: treads and risers of what nobody has painted yet. */
  readonly paper: string;
  readonly paperShade: string;
  /** Silhouettes and edges of painted shapes: ink by day, gold at night. */
  readonly edge: string;
  /** Contour lines on bare paper and on paint, with their alpha. */
  readonly contour: string;
  readonly contourAlpha: number;
  readonly contourPainted: string;
  readonly contourPaintedAlpha: number;
  /** Promised, planned, projected. */
  readonly outline: string;
  /** The same where it lies on pigment. */
  readonly outlineOnPigment: string;
  /** Height (0 to 1) -> pigment. */
  readonly ladder: readonly (readonly [at: number, colour: string])[];
  readonly tea: string;
  readonly teaLine: string;
  readonly friction: string;
  readonly frictionText: string;
  readonly malachite: string;
  readonly azurite: string;
  readonly gold: string;
  readonly silver: string;
  readonly slip: string;
  /** 0 to 1: how far the far range loses its colour in this mood. */
  readonly fade: number;
  /** 0 day, 1 night: risers lose their paper shadow, stars may show. */
  readonly night: number;
}

/** The ground at a moment: one mood, or two while the dye climbs. `mix` 0 is all `from`. */
export interface MoodMix {
  readonly from: string;
  readonly to: string;
  readonly mix: number;
}

export type LabelStyle = 'label' | 'note';
export type LabelSide = 'auto' | 'left' | 'right' | 'above' | 'below';
/** What the script asked to be said about one anchor, flattened to words and formatted. */
export interface Label {
  readonly anchor: string;
  readonly text: string;
  readonly style: LabelStyle;
  readonly side: LabelSide;
  /** 0 to 1: text opacity while labels come and go. 1 in a settled picture. */
  readonly presence: number;
}

export interface FocusMix {
  readonly from: readonly string[];
  /** 0 is all `from`, 1 all `focus`. */
  readonly mix: number;
}

/**
 * Everything a scene kind is given to draw itself at one moment: a plain value, the same for the live
 * view, the still, the labels and the description. Drawing is a pure function of it.
 */
export interface SceneMoment<P, S> {
  /** The scene's id in the story, for ids inside SVG. */
  readonly scene: string;
  readonly params: P;
  /** Complete: every property present, no bindings. */
  readonly state: S;
  readonly bounds: Bounds;
  readonly data: SceneData;
  /** Anchors that stay strong while the rest recedes; empty means all are strong. */
  readonly focus: readonly string[];
  /** While the focus changes: what it was, and how far the change has come. See `emphasis`. */
  readonly focusMix?: FocusMix;
  readonly labels: readonly Label[];
  readonly mood: MoodMix;
  readonly palette: Palette;
  readonly aspect: Aspect;
  /** 0 to 1. */
  readonly presence: number;
  /** The story's language, for Intl in a kind's own axis numbers. */
  readonly lang: string;
  /** Stills only: the share of its usual bytes that a drawing may cost, 1 when left out. */
  readonly detail?: number;
}

/**
 * A piece of text laid over the picture. Positions are fractions of the plate (0 left/top, 1
 * right/bottom; they may lie outside for scenes that bleed). Text is never inside a still.
 */
export interface PlacedLabel {
  /** Unique in the scene: an anchor, or the kind's own name such as `axis-2015`. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Lines of text; the first of several is the name, printed stronger. */
  readonly lines: readonly string[];
  readonly align: 'start' | 'middle' | 'end';
  /** What it is, so that the theme sets its type: see components/themes/silk. */
  readonly role: 'strong' | 'label' | 'note' | 'axis' | 'figure' | 'statement' | 'friction' | 'han';
  /** Where a leader line starts (usually the thing named), in plate fractions. */
  readonly leader?: { readonly x: number; readonly y: number };
  /** 0 to 1. */
  readonly presence: number;
  /** BCP 47 tag when it differs from the story's. */
  readonly lang?: string;
}

/** A table of what a scene shows, for readers who do not see it. */
export interface SceneTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A scene kind as the checker and compiler see it. `params` and `state` are strict zod objects whose
 * fields carry their meaning through `.meta()`, see components/scenes/fields.ts.
 *
 * `state` describes a patch: every top-level property is optional, records may hold any subset of
 * their keys. Order in the compiler: bindings become bare values (and bounds), the patch is parsed by
 * `state` (whose transforms may turn words into numbers), merged over what stood before, and the
 * complete state goes through `normalise`.
 */
export interface SceneSpec<P = unknown, S = unknown> {
  readonly kind: string;
  readonly surface: 'canvas' | 'svg';
  /** One sentence for the gallery and `handscroll kind`. */
  readonly summary: string;
  readonly params: ZodType<P>;
  readonly state: ZodType;
  /** The value of every state property that a script leaves out; complete. */
  defaults(params: P): S;
  /**
   * Turns bound values into the kind's own measure, so that two states mix in one unit: `peaks` divides
   * a bound level by its goal. Gets and returns a complete state; literals stay as they are.
   */
  normalise?(params: P, state: S, bounds: Bounds): S;
  /** `data` is empty while the script's own series have errors. */
  anchors(params: P, data: SceneData): readonly Anchor[];
  /** One or two plain sentences naming at least one value; the fallback of `alt`. */
  describe(moment: SceneMoment<P, S>): string;
  /** What the scene shows as a table; kinds without data leave it out. */
  table?(moment: SceneMoment<P, S>): SceneTable;
}

export interface ThemeNames {
  readonly moods: readonly string[];
  /** Colour name -> `#rrggbb`. */
  readonly colours: ReadonlyMap<string, string>;
  /** Mood -> the `#rrggbb` of its ground, so that the contrast of a scene's colours can be checked. */
  readonly grounds?: ReadonlyMap<string, string>;
}

/** The kinds and the theme names that checker and compiler are given; they import neither. */
export interface SceneCatalog {
  readonly kinds: ReadonlyMap<string, SceneSpec>;
  readonly themes: ReadonlyMap<string, ThemeNames>;
}

/** The plate: the composed rectangle that every still and camera shares, in its own units. */
export const PLATE: {
  readonly [aspect in Aspect]: { readonly width: number; readonly height: number };
} = {
  wide: { width: 1440, height: 900 },
  tall: { width: 390, height: 844 },
};
