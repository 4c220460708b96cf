/** What a scene kind's folder exports beside its spec: a still, a live view, labels. */
import type { ComponentType, ReactElement } from 'react';
import type { Aspect, PlacedLabel, RenderContext } from '../../../story/scene.ts';
import type { Mark } from './marks.ts';
import type { Box, Pair } from './plate.ts';
import type { StopImageOf } from './stop-image.ts';

/** Pure: the same moment gives the same elements. No text, no style attribute, no hooks. */
export type Still<P, S> = (moment: RenderContext<P, S>) => ReactElement;

/** The placed words of this scene over the picture: the script's labels and the kind's own (axes). */
export type LabelsOf<P, S> = (moment: RenderContext<P, S>) => readonly PlacedLabel[];

/**
 * The scales of a drawing, in units of the plate: a reader's guess is drawn over it with the same
 * scales. A kind without numeric scales exports no `plotOf`.
 */
export interface Plot {
  /** Position on the axis -> plate; for a single number the same place whatever `at` is. */
  x(at: number): number;
  y(value: number): number;
  /** The area between its scales. */
  readonly box: Box;
}
/**
 * The scales of a guess's true value; undefined while this moment does not show it. `truth` is the
 * question's name for it: `fact:nev-2025`, `series:rd`, `series:rd:china`.
 */
export type PlotOf<P, S> = (moment: RenderContext<P, S>, truth: string) => Plot | undefined;

/** Where readers point at a picture: a frame whose shares mean the same in every composition, and the parts in it. */
export interface Framing {
  /** In units of the plate; it may be larger than the plate. */
  readonly box: Box;
  /** Where a part stands on the plate; undefined where it is not shown. */
  spotOf(part: string): Pair | undefined;
}
/** Undefined while this moment has none. A kind on which nothing can be pointed at exports no `framing`. */
export type FramingOf<P, S> = (moment: RenderContext<P, S>) => Framing | undefined;

/**
 * A number of a scene's state, 0 to 1, that a reader can change by dragging from left to right over
 * a part of the plate.
 */
export interface Handle {
  /** The property of the state. */
  readonly property: string;
  readonly value: number;
  readonly box: Box;
  /** Its name and its value in words, for assistive technology. */
  readonly name: string;
  readonly text: string;
}
/** Undefined where this moment has no handle. A kind without one exports no `handleOf`. */
export type HandleOf<P, S> = (moment: RenderContext<P, S>) => Handle | undefined;

/**
 * A live view. It mounts once per scene and never re-renders while the playhead moves: when notified
 * it reads `live.get()` and writes attributes, uniforms or matrices.
 */
export interface LiveMoment<P, S> {
  get(): RenderContext<P, S>;
  /** Calls after each change; returns the function that unsubscribes. */
  subscribe(listener: () => void): () => void;
}
/** The stage's size in CSS pixels and the plate inside it (`xMidYMid meet`). */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly aspect: Aspect;
  readonly plate: { readonly x: number; readonly y: number; readonly scale: number };
}
/**
 * What a canvas view may cost: `full` 12 draw calls and 170,000 triangles; `lite` 5 and 20,000, at
 * one sample per pixel. Where even that is too slow there is no canvas, and the stills stay. The
 * tier only gets lower: a view with a new tier is built again.
 */
export type Tier = 'full' | 'lite';
export interface ViewProps<P, S> {
  readonly live: LiveMoment<P, S>;
  readonly size: StageSize;
  /** Always `full` for drawings in SVG. */
  readonly tier: Tier;
  /**
   * Called once, when the first complete picture has been drawn. Anything still loading then, such
   * as a frame of a film, is marked by `data-pending` on an element of the view, or by `data-failed`
   * if it will not come.
   */
  readonly onReady: () => void;
}
export type View<P, S> = ComponentType<ViewProps<P, S>>;

/** What the generated list of stills has for each kind (server and tools; no three, no zod). */
export interface StillModule<P = never, S = never> {
  readonly still: Still<P, S>;
  /** The still's content. */
  readonly marks: (moment: RenderContext<P, S>) => readonly Mark[];
  readonly labelsOf: LabelsOf<P, S>;
  /** Pictures that the page lays over the still, since a still file may not load anything. */
  readonly pictures?: (moment: RenderContext<P, S>) => readonly Mark[];
  /**
   * The name and place of its picture at a stop, for kinds whose picture only a browser can draw
   * (stop-image.ts).
   */
  readonly stopImage?: StopImageOf<P, S>;
  readonly framing?: FramingOf<P, S>;
  /** The part of the scenes below that it leaves uncovered: a still need not draw the rest. */
  readonly uncovers?: (moment: RenderContext<P, S>) => Box;
  /** Names that the script asks for and that found no place at their marks. */
  readonly missing?: (moment: RenderContext<P, S>) => readonly string[];
  /** The seal that it shows last, which is repeated on a closing page. */
  readonly seal?: (moment: RenderContext<P, S>) => Box | undefined;
}
