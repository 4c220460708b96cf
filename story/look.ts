/** A theme as values that travel with a story which wears another than the first: a page carries its own alone. */
type Stops = readonly (readonly (number | string)[])[];

/** What a theme says of type, sizes as times silk's; 1 where it says nothing. */
export interface ThemeType {
  /** How large labels are; large words stay as they are, and on a phone there is less room to grow. */
  readonly labels?: { readonly wide: number; readonly tall: number };
  /** Its typefaces by their names in story/layout/advances.g.ts, where they are not silk's, and the weight of its heads. */
  readonly faces?: {
    readonly data?: string;
    readonly reading?: string;
    readonly italic?: string;
    readonly display?: string;
    readonly head?: number;
  };
  /** How large prose is, in a wide window and where words stand on cards. */
  readonly prose?: { readonly wide: number; readonly stacked: number };
  /** How heavy the lines of pictures are drawn. */
  readonly strokes?: number;
}

export interface Look {
  /** Token -> `#rrggbb`. */
  readonly color: { readonly [name: string]: string };
  /** Height (0 to 1) and pigment, by day, by night and on paper. */
  readonly pigmentLadder: { readonly stops: Stops; readonly night: Stops; readonly print: Stops };
  readonly line: { readonly contourAlphaBare: number; readonly contourAlphaPainted: number };
  /** Colours on paper, where those of the day are for a dark ground. */
  readonly paper?: Look['color'];
  readonly type?: ThemeType;
  /** The least contrast of its words, where it promises more than 4.5. */
  readonly words?: number;
}
