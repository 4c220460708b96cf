/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';
import type { GlyphName } from '../kit/glyphs.ts';

export interface Source {
  readonly series: string;
  readonly entity?: string;
}

export interface Params extends Source {
  readonly layout: 'columns' | 'fields';
  readonly shape: GlyphName;
  /** What one mark stands for, in the unit of the series. */
  readonly each: number;
  readonly x: {
    readonly from: string | number;
    readonly to: string | number;
    /** Which rows, as written in the data; all in the span when left out. */
    readonly only?: readonly string[];
    readonly ticks?: readonly string[];
  };
  /** Marks of a whole field. */
  readonly total?: number;
  /** Marks in a row. */
  readonly row?: number;
  /** Fields side by side. */
  readonly across?: number;
  readonly goal?: Source & { readonly name: string };
  readonly key: string;
  readonly promised?: string;
  /** What the marks are that the count leaves over; with `total`, drawn in tea. */
  readonly rest?: string;
  /** Row -> words instead of its printed count. */
  readonly figures: { readonly [x: string]: string };
  readonly rule?: string;
  /** What stands where a row has no figure. */
  readonly gap: string;
  readonly water: boolean;
  /** Share of the room, from its top, left to another scene. */
  readonly top: number;
}

export interface State {
  readonly until: number;
  readonly rise: number;
  readonly goals: number;
  readonly rest: number;
  readonly shown: { readonly [x: string]: number };
}

export type Moment = RenderContext<Params, State>;
