/**
 * What a scene kind is, to everybody who has to treat all kinds alike: the checker, the compiler,
 * the timeline, the stage. Types only; zod appears as a type so that no client bundle carries it.
 */
import type { ZodType } from 'zod';
import type { Look } from './look.ts';
import type { MoodMix, Palette } from './palette.ts';
import type { Label, TypeScale } from './scene-labels.ts';
import type {
  Anchor,
  Aspect,
  BoundValues,
  DataSeries,
  JsonObject,
  SceneData,
  Table,
} from './scene-data.ts';

export type * from './palette.ts';
export * from './scene-data.ts';
export type * from './scene-labels.ts';

export interface FocusMix {
  readonly from: readonly string[];
  /** 0 is all `from`, 1 all `focus`. */
  readonly mix: number;
}

/**
 * Everything a scene kind is given to draw itself at one moment: a plain value, the same for the live
 * view, the still, the labels and the description. Drawing is a pure function of it.
 */
export interface RenderContext<P, S> {
  /** The scene's id in the story, for ids inside SVG. */
  readonly scene: string;
  readonly params: P;
  /** Complete: every property present, no bindings. */
  readonly state: S;
  readonly boundValues: BoundValues;
  readonly data: SceneData;
  /** Anchors that stay strong while the rest recedes; empty means all are strong. */
  readonly focus: readonly string[];
  /** While the focus changes: what it was, and how far the change has come. See `emphasis`. */
  readonly focusMix?: FocusMix;
  readonly labels: readonly Label[];
  readonly mood: MoodMix;
  readonly palette: Palette;
  readonly aspect: Aspect;
  /** How the theme sets words on this aspect. */
  readonly type: TypeScale;
  /** 0 to 1. */
  readonly opacity: number;
  /** The story's language, for Intl in a kind's own axis numbers. */
  readonly lang: string;
  /** Where the story's files lie, with a slash at the end; absent where nothing can be fetched: in stills. */
  readonly home?: string;
  /** Live: it moves, and what is dear may be drawn coarsely until it has come to rest. */
  readonly isMoving?: boolean;
  /** Stills only: the share of its usual bytes that a drawing may cost, 1 when left out. */
  readonly detail?: number;
  /** Stills: what of the plate another scene leaves uncovered; all of it where absent. */
  readonly seen?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Stills only: the bytes of a file in the story's folder. A live view fetches them from `home`. */
  readonly file?: ReadFile;
}

/** The bytes of a file in the story's folder by its path; nothing where it is missing or of the wrong type. */
export type ReadFile = (path: string) => Uint8Array | undefined;

/** A table of what a scene shows, for readers who do not see it. */
export interface SceneTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Signs that many stories do without: their legends leave them out. */
export type RareSign = 'cinnabar' | 'tea' | 'torn';
/** Every sign of the legend. */
export type Sign = 'outline' | 'pigment' | RareSign | 'nothing';

/**
 * A scene kind as the checker and compiler see it. `params` and `state` are strict zod objects whose
 * fields carry their meaning through `.meta()`, see components/scenes/fields.ts.
 *
 * `state` describes a patch: every top-level property is optional, records may hold any subset of
 * their keys. Order in the compiler: bindings become bare values (and bound values), the patch is parsed by
 * `state` (whose transforms may turn words into numbers), merged over what stood before, and the
 * complete state goes through `normalise`.
 */
export interface SceneSpec<P = unknown, S = unknown> {
  readonly kind: string;
  readonly surface: 'canvas' | 'svg';
  /** One sentence for the gallery and `handscroll kind`. */
  readonly summary: string;
  readonly params: ZodType<P>;
  /** Names that params had before -> those of today, `free/above` inside `free`: both are read. */
  readonly renamed?: { readonly [old: string]: string };
  readonly state: ZodType;
  /**
   * Params and home that the rows of a table make, where a script names its `series` and leaves the parts out. `params`
   * as written, for what they decide; the author's own are laid over what this gives.
   */
  fromTable?(table: Table, params: JsonObject): TableScene;
  /** The value of every state property that a script leaves out; complete. */
  defaults(params: P): S;
  /**
   * Turns bound values into the kind's own measure, so that two states mix in one unit: `peaks` divides
   * a bound level by its goal. Gets and returns a complete state; literals stay as they are. Views of a part of a picture
   * hang on the shape of the stage: `aspect`.
   */
  normalise?(params: P, state: S, boundValues: BoundValues, aspect: Aspect): S;
  /**
   * Where its state begins when it comes on stage, so that the move draws it: the properties that differ. Asked with
   * the normalised state that it comes to; kinds that leave it out appear.
   */
  arrives?(params: P, state: S): Partial<S>;
  /**
   * Kinds whose files take their time to open: opens those that some params of a script name, so that `withFiles` and
   * the still have them at hand. Awaited between checking and compiling; rejects where one can't be opened.
   */
  prepare?(params: JsonObject, file: ReadFile): Promise<void>;
  /**
   * Kinds that draw what a file holds: their params with what all else must know of it (where its parts
   * are), and what is wrong with it. Asked for by checker and compiler, so that the rest has no bytes to read.
   */
  withFiles?(
    params: P,
    file: ReadFile,
  ): {
    readonly params: P;
    readonly faults: readonly SceneFault[];
  };
  /** Params that are words, as they are where a script leaves them out: in its language. `written` as an author wrote them. */
  usualWords?(written: JsonObject, lang: string): JsonObject;
  /** Params with what a kind draws of all its states together; asked for once they are known, in the order of the story. */
  withStates?(params: P, aspect: Aspect, states: readonly S[], file: ReadFile): P;
  /**
   * Kinds whose rows decide what a script leaves out (the span of an axis, what one mark stands for): their params with
   * that. Asked for by checker and compiler, so that all else has complete params. `data` may be empty.
   */
  withRows?(params: P, data: SceneData, printed: RowWords): P;
  /**
   * Whether it fills the place that a step's words leave: another such scene in the same build lies on it. Kinds that
   * stand behind others, or wherever a script says, leave it out.
   */
  fills?(params: P): boolean;
  /** `data` is empty while the script's own series have errors. Names of the kind's own are in `lang`, else in English. */
  anchors(params: P, data: SceneData, lang?: string): readonly Anchor[];
  /**
   * What good params and the rows that they name still get wrong: a row that is not there, a part named
   * that is none. A series that is missing was told elsewhere and gives no fault.
   */
  faults?(params: P, data: SceneData): readonly SceneFault[];
  /**
   * What a state may name, by the path of its property: the keys of a record, or the word of a property.
   * For those that are not simply the ids of a param (`keysOf` in components/scenes/fields.ts).
   */
  names?(params: P, data: SceneData): { readonly [path: string]: readonly string[] };
  /** One or two plain sentences naming at least one value; the fallback of `alt`. */
  describe(moment: RenderContext<P, S>): string;
  /** Which rare signs of the legend it shows in a state; kinds that have none leave it out. */
  signs?(shown: Pick<RenderContext<P, S>, 'params' | 'state' | 'data'>): readonly RareSign[];
  /** What the scene shows as a table; kinds without data leave it out. */
  table?(moment: RenderContext<P, S>): SceneTable;
}

/** A scene that a table makes, or why it makes none. */
export type TableScene =
  { readonly params: JsonObject; readonly home?: JsonObject } | { readonly fault: SceneFault };

/** What `withRows` may print, and for which stage. */
export interface RowWords {
  readonly aspect: Aspect;
  readonly type: TypeScale;
  /** What one mark of so much stands for: "1 mark is 10 people". */
  oneMark(amount: number, series: Pick<DataSeries, 'unit' | 'of'>): string;
}

/** What is wrong at a place inside params, in a sentence; `known` are the names that would do. */
export interface SceneFault {
  readonly path: readonly string[];
  readonly message: string;
  /** Of a file: something is left out or drawn otherwise, and the story can be shown all the same. */
  readonly isWarning?: boolean;
  /** How to put it right, where no name would. */
  readonly hint?: string | undefined;
  /** What stands there, and what might: the nearest is offered. */
  readonly wanted?: string;
  readonly known?: readonly string[];
}

export interface ThemeNames {
  readonly moods: readonly string[];
  /** Other names that the theme takes for some of its moods. */
  readonly aliases?: ReadonlyMap<string, string>;
  /** Colour name -> `#rrggbb`. */
  readonly colours: ReadonlyMap<string, string>;
  /** Mood -> the `#rrggbb` of its ground, so that the contrast of a scene's colours can be checked. */
  readonly grounds?: ReadonlyMap<string, string>;
  readonly type: { readonly [aspect in Aspect]: TypeScale };
  /** What a story's own accent is read on, and the least contrast that it must have there. */
  readonly accent?: { readonly grounds: readonly string[]; readonly least: number };
  /** What a story carries that wears it, with an accent of its own; nothing for the first as it is. */
  look?(accent: string | undefined): Look | undefined;
}

/** A theme's names; the catalog's first where a script names none. */
export const themeIn = ({ themes }: SceneCatalog, theme: string | undefined) =>
  themes.get(theme ?? defaultTheme({ themes }));
/** A colour by its name: the theme's, or the story's own accent. */
export const colourIn = (
  theme: ThemeNames | undefined,
  accent: string | undefined,
  name: string,
): string | undefined => (name === 'accent' ? accent : undefined) ?? theme?.colours.get(name);
/** How it sets words; as the first does where it is unknown. */
export const typeIn = (catalog: SceneCatalog, theme: string | undefined): ThemeNames['type'] =>
  (themeIn(catalog, theme) ?? themeIn(catalog, undefined))!.type;
export const defaultTheme = ({ themes }: Pick<SceneCatalog, 'themes'>): string =>
  [...themes.keys()][0] ?? '';

/** A mood by the name that every theme has for it. */
export const moodIn = (theme: ThemeNames | undefined, mood: string): string =>
  theme?.aliases?.get(mood) ?? mood;

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
