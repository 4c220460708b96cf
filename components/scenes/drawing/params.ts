/** What a script says of a drawing, and what its file holds, beside it. */
import type { RenderContext } from '../../../story/scene.ts';
import type { Mark } from '../kit/marks.ts';
import type { Box } from '../kit/plate.ts';
import type { ScriptParams, ScriptState } from './spec.ts';

/** How shapes are painted: attributes of SVG; `@name` stands for something of `defs`. */
export type Paint = Readonly<Record<string, string | number>>;
/** A shape: which paint, the `d` of its path in tenths of a unit, its opacity where that is not 1. */
export type Shape = readonly [paint: number, d: string, opacity?: number];
export interface Group {
  /** The part that it belongs to. */
  readonly part?: string | undefined;
  readonly opacity?: number | undefined;
  readonly clip?: string | undefined;
  readonly mask?: string | undefined;
  readonly of: readonly Node[];
}
export type Node = Shape | Group;

/** Words of the file, to be set in the theme's type. */
export interface Word {
  readonly x: number;
  /** The middle of its lines. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly align: 'start' | 'middle' | 'end';
  /** Of its letters, in units. */
  readonly size: number;
  readonly isBold: boolean;
  /** Units that a line may take. */
  readonly width?: number | undefined;
  /** Parts that it belongs to, the outermost first. */
  readonly parts: readonly string[];
  /** The colour that lies under it; nothing where that is the ground. */
  readonly on?: string | undefined;
}

export interface Part {
  readonly name: string;
  readonly box: Box;
  /** Hidden in the file: a script may show it. */
  readonly isHidden: boolean;
}
/** A drawing in units of which its longer side has 1,000. */
export interface Found {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Node[];
  readonly paints: readonly Paint[];
  readonly defs: readonly Mark[];
  readonly words: readonly Word[];
  readonly parts: { readonly [id: string]: Part };
  /** The colour of a ground of its own. */
  readonly ground?: string | undefined;
  /** Colours of shapes as `#rrggbb`, and the share of shapes that have these. */
  readonly inks: readonly (readonly [colours: readonly string[], share: number])[];
  /** Whether it is drawn in lines for the most part. */
  readonly isLines: boolean;
}

export type Params = ScriptParams & { readonly found?: Found | undefined };
/** What is seen, as shares of the drawing. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export type State = Omit<ScriptState, 'view'> & { readonly view: ScriptState['view'] | View };
export type Context = RenderContext<Params, State>;
