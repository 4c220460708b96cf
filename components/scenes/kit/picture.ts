/**
 * A kind's picture: marks and their labels, made together. `drawingOf` splits the work: `layout`
 * runs once per scene, aspect and language; `draw` runs in every frame and does only arithmetic on
 * the layout.
 */
import type { PlacedLabel, RenderContext } from '../../../story/scene.ts';
import type { FramingOf, HandleOf, PlotOf, StillModule } from './contract.ts';
import { type Mark, mark, round2 } from './marks.ts';
import { onPlate, type PictureLabel } from './plate.ts';

export interface Picture {
  readonly marks: readonly Mark[];
  readonly labels: readonly PictureLabel[];
}

/** Parts on top of each other, in painter's order. */
export const layers = (parts: readonly Partial<Picture>[]): Picture => ({
  marks: parts.flatMap(({ marks = [] }) => marks),
  labels: parts.flatMap(({ labels = [] }) => labels),
});

/** Parts in one `<g>`; its opacity (0 to 1) applies to the labels as well. */
export function group(id: string, opacity: number, parts: readonly Partial<Picture>[]): Picture {
  const { marks, labels } = layers(parts);
  return {
    marks: [mark('g', id, { opacity: round2(opacity) }, marks)],
    labels: labels.map((one) => ({ ...one, opacity: one.opacity * opacity })),
  };
}

/** What a layout may depend on: nothing that changes while scrolling. */
export type LayoutContext<P> = Pick<
  RenderContext<P, unknown>,
  'scene' | 'params' | 'data' | 'aspect' | 'type' | 'lang'
>;

/**
 * Caches the last result of `make` as long as its inputs are identical: a part at rest keeps its
 * marks, and the live view skips marks with the same identity. Created in a layout, one for each
 * part.
 */
export function keepLast<const I extends readonly unknown[], R>(
  make: (...inputs: I) => R,
): (...inputs: I) => R {
  let last: { readonly inputs: I; readonly picture: R } | undefined;
  return (...inputs) => {
    const known = last?.inputs;
    const isKnown =
      inputs.length === known?.length && inputs.every((one, i) => Object.is(one, known[i]));
    if (!last || !isKnown) last = { inputs, picture: make(...inputs) };
    return last.picture;
  };
}

export interface Drawing<P, S> {
  /** Marks in units of the viewBox. */
  marks(context: RenderContext<P, S>): readonly Mark[];
  /** Visible labels, in fractions of the viewBox. */
  labels(context: RenderContext<P, S>): readonly PlacedLabel[];
}

/** What a kind's `draw.ts` exports. */
export interface DrawModule<P, S> extends Omit<StillModule<P, S>, 'still' | 'marks' | 'labelsOf'> {
  readonly drawing: Drawing<P, S>;
  /** The scales of numbers, for kinds that have them: a reader's guess is drawn over them. */
  readonly plotOf?: PlotOf<P, S>;
  /** Loads what a scene is drawn with beyond this module; undefined if it is all there. */
  readonly need?: (params: P) => Promise<unknown> | undefined;
  /** Where readers point at it. */
  readonly framing?: FramingOf<P, S>;
  /** The number that readers can change by a handle. */
  readonly handleOf?: HandleOf<P, S>;
}

/** Caches what depends only on a scene's params, as long as the params object lives. */
export function keepLayout<P extends object, L>(
  layout: (context: LayoutContext<P>) => L,
): (context: LayoutContext<P>) => L {
  const layouts = new WeakMap<
    P,
    readonly { readonly of: LayoutContext<P>; readonly layout: L }[]
  >();
  return ({ scene, params, data, aspect, type, lang }) => {
    const of = { scene, params, data, aspect, type, lang };
    const known = layouts.get(params) ?? [];
    const isSame = (one: LayoutContext<P>) =>
      one.data === data && one.type === type && one.lang === lang && one.scene === scene;
    const found = known.find((one) => isSame(one.of));
    if (found) return found.layout;
    const created = layout(of);
    layouts.set(params, [{ of, layout: created }, ...known].slice(0, 4));
    return created;
  };
}

/**
 * A kind's drawing. `layout` is pure and cached; `draw` is pure and called once per moment, for
 * marks and labels together. Marks that did not change may keep their identity: the live view skips
 * them.
 */
export function drawingOf<P extends object, S, L>(
  layout: (context: LayoutContext<P>) => L,
  draw: (layout: L, context: RenderContext<P, S>) => Picture,
): Drawing<P, S> {
  const layoutOf = keepLayout(layout);
  // Marks and labels of a scene are requested one after the other.
  let last: { readonly context: RenderContext<P, S>; readonly picture: Picture } | undefined;
  const pictureOf = (context: RenderContext<P, S>): Picture => {
    if (last?.context !== context) last = { context, picture: draw(layoutOf(context), context) };
    return last.picture;
  };
  return {
    marks: (context) => pictureOf(context).marks,
    labels: (context) =>
      pictureOf(context)
        .labels.filter(({ opacity }) => opacity > 0)
        .map((one) => onPlate(context.aspect, one)),
  };
}
