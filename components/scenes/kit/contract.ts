/** What a scene kind's folder exports beside its spec: a still, a live view, labels. */
import type { ComponentType, ReactElement } from 'react';
import type { Aspect, PlacedLabel, RenderContext } from '../../../story/scene.ts';
import type { Mark } from './marks.ts';
import type { Box } from './plate.ts';
import type { StopImageOf } from './stop-image.ts';

/** Pure: the same moment gives the same elements. No text, no style attribute, no hooks. */
export type Still<P, S> = (moment: RenderContext<P, S>) => ReactElement;

/** Where this scene's words stand over the picture: the script's labels and the kind's own (axes). */
export type LabelsOf<P, S> = (moment: RenderContext<P, S>) => readonly PlacedLabel[];

/**
 * Where numbers stand in a drawing, in units of the plate: a reader's guess is laid over it by the same
 * scales. A kind that stands no numbers on a scale exports no `plotOf`.
 */
export interface Plot {
  /** Place on the axis -> plate; where a single number is asked for, one place whatever `at` is. */
  x(at: number): number;
  y(value: number): number;
  /** The field between its scales. */
  readonly box: Box;
}
/**
 * The scales that a truth stands on, or nothing while this moment does not show it. `truth` is what a
 * question calls it: `fact:nev-2025`, `series:rd`, `series:rd:china`.
 */
export type PlotOf<P, S> = (moment: RenderContext<P, S>, truth: string) => Plot | undefined;

/** A number of a scene's state, 0 to 1, that a reader may take by hand: dragged from left to right over a part of the plate. */
export interface Handle {
  /** The property of the state. */
  readonly property: string;
  readonly value: number;
  readonly box: Box;
  /** What it is called, and what it stands at, for those who do not see it. */
  readonly name: string;
  readonly text: string;
}
/** Nothing where this moment has nothing to take. A kind without one exports no `handleOf`. */
export type HandleOf<P, S> = (moment: RenderContext<P, S>) => Handle | undefined;

/**
 * A live view. It mounts once per scene and never re-renders while the playhead moves: it reads
 * `live.get()` when told to and writes attributes, uniforms or matrices.
 */
export interface LiveMoment<P, S> {
  get(): RenderContext<P, S>;
  /** Called after each change; returns its own undo. */
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
 * What a canvas view may cost: `full` 12 draw calls and 170,000 triangles; `lite` 5 and 20,000, at one sample a
 * pixel. Where even that is too slow there is no canvas, and the stills stay. It only ever falls: a view that gets
 * another one builds anew.
 */
export type Tier = 'full' | 'lite';
export interface ViewProps<P, S> {
  readonly live: LiveMoment<P, S>;
  readonly size: StageSize;
  /** Always `full` for drawings in SVG. */
  readonly tier: Tier;
  /**
   * Called once, when the first complete picture has been drawn. What is still to come then, such as a frame of a film, is
   * under way while an element of the view has `data-pending`, and comes never where one has `data-failed`.
   */
  readonly onReady: () => void;
}
export type View<P, S> = ComponentType<ViewProps<P, S>>;

/** What the generated list of stills holds for each kind (server and tools; no three, no zod). */
export interface StillModule<P = never, S = never> {
  readonly still: Still<P, S>;
  /** What the still is made of. */
  readonly marks: (moment: RenderContext<P, S>) => readonly Mark[];
  readonly labelsOf: LabelsOf<P, S>;
  /** Pictures that the page lays over the still, since the still itself may fetch nothing. */
  readonly pictures?: (moment: RenderContext<P, S>) => readonly Mark[];
  /** What its picture at a stop is called after: kinds whose picture only a browser can draw (stop-image.ts). */
  readonly stopImage?: StopImageOf<P, S>;
  /** What it leaves uncovered of the scenes below it: a still need not draw the rest. */
  readonly uncovers?: (moment: RenderContext<P, S>) => Box;
  /** The seal that it shows last: a closing page bears it. */
  readonly seal?: (moment: RenderContext<P, S>) => Box | undefined;
}
