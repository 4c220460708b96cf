/** A theme as data. A story with another theme than the first carries it, so that a page loads only its own theme. */
type Stops = readonly (readonly (number | string)[])[];

/** The type settings of a theme; sizes are factors relative to the silk theme, 1 if absent. */
export interface ThemeType {
  /** Size factor of labels; large words keep their size. On a phone there is less room, so its factor is smaller. */
  readonly labels?: { readonly wide: number; readonly tall: number };
  /**
   * The names of its typefaces in story/layout/advances.g.ts, where they differ from silk's, and the weight
   * of its headings.
   */
  readonly faces?: {
    readonly data?: string;
    readonly reading?: string;
    readonly italic?: string;
    readonly display?: string;
    readonly head?: number;
  };
  /** Size factor of prose, in a wide window and on cards. */
  readonly prose?: { readonly wide: number; readonly stacked: number };
  /** Width factor of the lines in pictures. */
  readonly strokes?: number;
}

interface ByGround<T> {
  readonly day: T;
  readonly night?: T;
  readonly print?: T;
}

export interface Look {
  /** Token -> `#rrggbb`. */
  readonly color: { readonly [name: string]: string };
  /** Height (0 to 1) and pigment: by day, at night, and in print. */
  readonly pigmentLadder: { readonly stops: Stops; readonly night: Stops; readonly print: Stops };
  /**
   * Eight colours for what charts tell apart, in fixed order, on grounds of the day, of the night and of paper; the
   * day's where one is absent.
   */
  readonly category: ByGround<readonly string[]>;
  /** Share (0 to 1) and colour of a scale of numbers, from pale to strong; as many stops on every ground. */
  readonly ramp: ByGround<Stops>;
  readonly line: { readonly contourAlphaBare: number; readonly contourAlphaPainted: number };
  /** Colours in print, if those of the day are made for a dark background. */
  readonly paper?: Look['color'];
  readonly type?: ThemeType;
  /** The minimum contrast of words, if the theme guarantees more than 4.5. */
  readonly words?: number;
}
