/**
 * The interface of a scene kind, for code that treats all kinds alike: checker, compiler, timeline, stage.
 * Types only; zod is imported as a type, so that no client bundle contains it.
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
 * Everything that a scene kind gets to draw itself at one moment: a plain value, the same for the live view,
 * the still, the labels and the description. Drawing is a pure function of it.
 */
export interface RenderContext<P, S> {
  /** The scene's id in the story, for ids inside SVG. */
  readonly scene: string;
  readonly params: P;
  /** Complete: every property present, no bindings. */
  readonly state: S;
  readonly boundValues: BoundValues;
  readonly data: SceneData;
  /** Anchors that stay strong while the others fade; empty means all are strong. */
  readonly focus: readonly string[];
  /** While the focus changes: the previous focus, and the progress of the change. See `emphasis`. */
  readonly focusMix?: FocusMix;
  readonly labels: readonly Label[];
  readonly mood: MoodMix;
  readonly palette: Palette;
  readonly aspect: Aspect;
  /** The theme's type settings for this aspect. */
  readonly type: TypeScale;
  /** 0 to 1. */
  readonly opacity: number;
  /** The story's language, for numbers that a kind formats itself, as on an axis. */
  readonly lang: string;
  /** The address of the story's files, ending with a slash; absent in stills, which cannot fetch. */
  readonly home?: string;
  /** Live view only: while it moves, expensive parts may be drawn coarsely. */
  readonly isMoving?: boolean;
  /** Stills only: the share of the usual number of bytes that a drawing may use; 1 if absent. */
  readonly detail?: number;
  /** Stills only: the part of the plate that another scene leaves uncovered; all of it if absent. */
  readonly seen?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Stills only: reads a file in the story's folder. A live view fetches it from `home`. */
  readonly file?: ReadFile;
}

/** Reads a file in the story's folder by its path; undefined if it is missing or of the wrong type. */
export type ReadFile = (path: string) => Uint8Array | undefined;

/** The content of a scene as a table, for readers who do not see the picture. */
export interface SceneTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Signs that many stories do not use; their legends leave them out. */
export type RareSign = 'cinnabar' | 'tea' | 'torn';
/** Every sign of the legend. */
export type Sign = 'outline' | 'pigment' | RareSign | 'nothing';

/**
 * A scene kind as the checker and compiler see it. `params` and `state` are strict zod objects whose fields
 * carry metadata in `.meta()`, see components/scenes/kit/fields.ts.
 *
 * `state` describes a patch: every top-level property is optional, and records may hold any subset of their
 * keys. Order in the compiler: bindings are resolved to values (and bound values), the patch is parsed by
 * `state` (whose transforms may turn words into numbers) and merged over the previous state, and the complete
 * state goes through `normalise`.
 */
export interface SceneSpec<P = unknown, S = unknown> {
  readonly kind: string;
  readonly surface: 'canvas' | 'svg';
  /** One sentence for the gallery and `handscroll kind`. */
  readonly summary: string;
  readonly params: ZodType<P>;
  /**
   * The property of a state that names one of `params.views`; a script may write the view itself in its place,
   * and it is moved there.
   */
  readonly views?: string;
  /** Former names of params -> current names, `free/above` for those inside `free`; both are accepted. */
  readonly renamed?: { readonly [old: string]: string };
  readonly state: ZodType;
  /**
   * The params and home made from the rows of a table, for a script that names its `series` and leaves out
   * the parts. `params` are as written; the author's fields are merged over the result.
   */
  fromTable?(table: Table, params: JsonObject): TableScene;
  /** Complete defaults of all state properties. */
  defaults(params: P): S;
  /**
   * Converts bound values to the kind's own measure, so that two states can be interpolated in one unit:
   * `peaks` divides a bound level by its goal. Takes and returns a complete state; literals are unchanged.
   * Views of a part of a picture depend on the shape of the stage, `aspect`.
   */
  normalise?(params: P, state: S, boundValues: BoundValues, aspect: Aspect): S;
  /**
   * The state from which a scene enters the stage, so that the move draws it: only the properties that
   * differ. Called with the normalised target state; kinds without it fade in.
   */
  arrives?(params: P, state: S): Partial<S>;
  /**
   * For kinds whose files take time to open: opens the files that a script's params name, so that `withFiles`
   * and the still can use them synchronously. Awaited between checking and compiling; rejects if one cannot
   * be opened.
   */
  prepare?(params: JsonObject, file: ReadFile): Promise<void>;
  /**
   * For kinds that draw the content of a file: completes params with what other code needs to know about it
   * (such as where its parts are), and reports its faults. Called by checker and compiler, so that later
   * stages do not read the bytes.
   */
  withFiles?(
    params: P,
    file: ReadFile,
  ): {
    readonly params: P;
    readonly faults: readonly SceneFault[];
  };
  /** Defaults of params that are words, in the script's language. `written` is what the author wrote. */
  usualWords?(written: JsonObject, lang: string): JsonObject;
  /**
   * Completes params with what a kind derives from all states of a scene; called when they are known, in the
   * story's order.
   */
  withStates?(params: P, aspect: Aspect, states: readonly S[], file: ReadFile): P;
  /**
   * For kinds whose rows determine defaults (the range of an axis, what one mark represents): completes the
   * params. Called by checker and compiler, so that other code has complete params. `data` may be empty.
   */
  withRows?(params: P, data: SceneData, printed: RowWords): P;
  /**
   * Whether it fills the area beside a step's words, so that two such scenes in a build would overlap. Kinds
   * that are behind others, or where a script places them, leave it out.
   */
  fills?(params: P): boolean;
  /**
   * What can be asked for on the picture: one of its parts, or a place as well, where a share of its frame is the same
   * place on wide and tall stages. Kinds without it have nothing that can be pressed. `patch` is what the step says of it.
   */
  pressed?(params: P, patch: JsonObject): 'parts' | 'places';
  /**
   * The parts of a scene. `data` is empty while the script's own series have errors. Names given by the kind
   * are in `lang`, else in English.
   */
  anchors(params: P, data: SceneData, lang?: string): readonly Anchor[];
  /**
   * Faults of valid params and of the rows they name: a row that does not exist, an unknown part. A missing
   * series is reported elsewhere.
   */
  faults?(params: P, data: SceneData): readonly SceneFault[];
  /**
   * The names that a state may use, by the path of the property: keys of a record, or words. Only for names
   * that are not simply the ids of a param (`keysOf` in components/scenes/kit/fields.ts).
   */
  names?(params: P, data: SceneData): { readonly [path: string]: readonly string[] };
  /** One or two plain sentences with at least one value; used when `alt` is missing. */
  describe(moment: RenderContext<P, S>): string;
  /** The rare signs of the legend that it shows in a state; kinds without any leave it out. */
  signs?(context: Pick<RenderContext<P, S>, 'params' | 'state' | 'data'>): readonly RareSign[];
  /** What the scene shows as a table; kinds without data leave it out. */
  table?(moment: RenderContext<P, S>): SceneTable;
}

/** A scene made from a table, or why none could be made. */
export type TableScene =
  { readonly params: JsonObject; readonly home?: JsonObject } | { readonly fault: SceneFault };

/** What `withRows` needs for printing, and the stage it prints for. */
export interface RowWords {
  readonly aspect: Aspect;
  readonly type: TypeScale;
  /** What one mark represents: "1 mark is 10 people". */
  oneMark(amount: number, series: Pick<DataSeries, 'unit' | 'of'>): string;
  /** What is printed before and after a number with this unit: "$", " kilometers". */
  around(unit: string | undefined): readonly [before: string, after: string];
}

/** A fault at a path inside params, as a sentence; `known` are the valid names. */
export interface SceneFault {
  readonly path: readonly string[];
  readonly message: string;
  /** For a file: something is left out or drawn differently, but the story can be shown. */
  readonly isWarning?: boolean;
  /** The cure, if it is not a name. */
  readonly hint?: string | undefined;
  /** What the author wrote and the valid names; the nearest one is suggested. */
  readonly wanted?: string;
  readonly known?: readonly string[];
}

export interface ThemeNames {
  readonly moods: readonly string[];
  /** Alias -> name of the theme's mood. */
  readonly aliases?: ReadonlyMap<string, string>;
  /** Colour name -> `#rrggbb`. */
  readonly colours: ReadonlyMap<string, string>;
  /** Mood -> `#rrggbb` of its background, to check the contrast of a scene's colours. */
  readonly grounds?: ReadonlyMap<string, string>;
  readonly type: { readonly [aspect in Aspect]: TypeScale };
  /** The backgrounds on which a story's accent must be readable, and the minimum contrast. */
  readonly accent?: { readonly grounds: readonly string[]; readonly least: number };
  /** The data that a story with this theme and accent carries; undefined for the first theme without an accent. */
  look?(accent: string | undefined): Look | undefined;
}

/** The named theme; the catalog's first if a script names none. */
export const themeIn = ({ themes }: SceneCatalog, theme: string | undefined) =>
  themes.get(theme ?? defaultTheme({ themes }));
/** A colour by its name, from the theme or the story's accent. */
export const colourIn = (
  theme: ThemeNames | undefined,
  accent: string | undefined,
  name: string,
): string | undefined => (name === 'accent' ? accent : undefined) ?? theme?.colours.get(name);
/** The type settings of a theme; those of the first if the theme is unknown. */
export const typeIn = (catalog: SceneCatalog, theme: string | undefined): ThemeNames['type'] =>
  (themeIn(catalog, theme) ?? themeIn(catalog, undefined))!.type;
export const defaultTheme = ({ themes }: Pick<SceneCatalog, 'themes'>): string =>
  [...themes.keys()][0] ?? '';

/** The theme's mood for a name that every theme understands. */
export const moodIn = (theme: ThemeNames | undefined, mood: string): string =>
  theme?.aliases?.get(mood) ?? mood;

/** The kinds and themes passed to checker and compiler, which import neither. */
export interface SceneCatalog {
  readonly kinds: ReadonlyMap<string, SceneSpec>;
  readonly themes: ReadonlyMap<string, ThemeNames>;
}

/** The plate: the rectangle in which every still and camera is composed, in its own units. */
export const PLATE: {
  readonly [aspect in Aspect]: { readonly width: number; readonly height: number };
} = {
  wide: { width: 1440, height: 900 },
  tall: { width: 390, height: 844 },
};
