/** The mood at a moment (or two, while the background changes) and the colours that a theme mixes for it. */

/**
 * The colours of one moment as hex, mixed by the theme for the mood. Scenes take their colours only from
 * here, because a still is a file and cannot use the page's CSS.
 */
export interface Palette {
  /** True for forced-colours stills: system colours, pigment as a hatch, friction as a double stroke. */
  readonly contrast: boolean;
  readonly ground: string;
  readonly ink: string;
  readonly inkSecond: string;
  /** Bare paper: treads and risers of parts that are not painted yet. */
  readonly paper: string;
  readonly paperShade: string;
  /** Silhouettes and edges of painted shapes: ink by day, gold at night. */
  readonly edge: string;
  /** Contour lines on bare paper and on paint, with their alpha. */
  readonly contour: string;
  readonly contourAlpha: number;
  readonly contourPainted: string;
  readonly contourPaintedAlpha: number;
  /** Outlines of what is promised, planned or projected. */
  readonly outline: string;
  /** The outline colour on pigment. */
  readonly outlineOnPigment: string;
  /** Height (0 to 1) -> pigment. */
  readonly ladder: readonly (readonly [at: number, colour: string])[];
  /** Eight colours for what charts tell apart, in fixed order; the first is also that of a chart with one. */
  readonly category: readonly string[];
  /** Share (0 to 1) -> colour of a scale of numbers, from pale to strong. */
  readonly ramp: readonly (readonly [at: number, colour: string])[];
  readonly tea: string;
  readonly teaLine: string;
  readonly friction: string;
  readonly frictionText: string;
  readonly malachite: string;
  readonly azurite: string;
  readonly gold: string;
  readonly silver: string;
  readonly card: string;
  /** 0 to 1: how far distant mountains lose their colour in this mood. */
  readonly fade: number;
  /** 0 dark ink on a light background, 1 light on dark; at 1 risers lose their paper shadow and stars may show. */
  readonly night: number;
  /** Line width relative to the silk theme; see `heavier` in scenes/kit/marks.ts. */
  readonly strokes: number;
}

/** The background at a moment: one mood, or a mix of two. `mix` 0 is all `from`. */
export interface MoodMix {
  readonly from: string;
  readonly to: string;
  readonly mix: number;
}
