/** What a scene kind's folder exports beside its spec: a still, a live view, labels. */
import type { ComponentType, ReactElement } from 'react';
import type { Aspect, PlacedLabel, SceneMoment } from '../../story/scene.ts';

/** Pure: the same moment gives the same elements. No text, no style attribute, no hooks. */
export type Still<P, S> = (moment: SceneMoment<P, S>) => ReactElement;

/** Where this scene's words stand over the picture: the script's labels and the kind's own (axes). */
export type PlaceLabels<P, S> = (moment: SceneMoment<P, S>) => readonly PlacedLabel[];

/**
 * A live view. It mounts once per scene and never re-renders while the playhead moves: it reads
 * `live.get()` when told to and writes attributes, uniforms or matrices.
 */
export interface LiveMoment<P, S> {
  get(): SceneMoment<P, S>;
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
export interface ViewProps<P, S> {
  readonly live: LiveMoment<P, S>;
  readonly size: StageSize;
  /** Called once, when the first complete picture has been drawn. */
  readonly onReady: () => void;
}
export type View<P, S> = ComponentType<ViewProps<P, S>>;

/** What the generated list of stills holds for each kind (server and tools; no three, no zod). */
export interface StillModule<P = never, S = never> {
  readonly still: Still<P, S>;
  readonly placeLabels: PlaceLabels<P, S>;
}
