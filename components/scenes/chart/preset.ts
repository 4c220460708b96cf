/**
 * A preset: a kind that `chart` draws. It makes a table and the params of a chart of its own params, once for
 * a layout, and turns each of its states into one of the chart; the keys of rows are the preset's anchors.
 */
import type { RenderContext } from '../../../story/scene.ts';
import { drawingOf, keepLayout, layers } from '../kit/picture.ts';
import type { DrawModule, LayoutContext, Picture } from '../kit/picture.ts';
import type { Framing } from '../kit/contract.ts';
import { asRead, framingIn, pictureIn } from './live.ts';
import { coming, leaving } from './mix.ts';
import type { Context, Params, State, View } from './params.ts';
import { FIRST } from './read.ts';
import type { Laid } from './shapes.ts';
import { columnIn, type Column, type Row, type Table } from './table.ts';
import { viewsAt, viewsIn } from './views.ts';

export interface Preset<P, S> {
  readonly chart: Params;
  state(state: S): State;
  /** Labels of a script that `over` writes, and not the chart. */
  readonly isOver?: (label: Context['labels'][number]) => boolean;
  /** Further marks and words over the chart, which is laid out as `laid`. */
  over?(laid: Laid, context: RenderContext<P, S>): Partial<Picture>;
}

type Types = { readonly [column: string]: Column['type'] };
/** Params of a chart that no script writes, of rows whose columns are of these types. */
export function chartOf(
  rows: readonly Row[],
  types: Types,
  view: View,
  { notes, ...further }: Partial<Params> & Pick<Table, 'notes'> = {},
): Params {
  const columns = Object.entries(types).map(([name, type]) => [name, columnIn(type)]);
  const table = { title: '', rows, columns: Object.fromEntries(columns), ...(notes && { notes }) };
  const around = { series: '', views: {}, area: 'side', free: { above: 0, below: 0 } } as const;
  return { ...around, table, ...view, ...further };
}
/** The state of a chart in its first view. */
export const stateOf = (further: Partial<State> = {}): State => ({
  view: { [FIRST]: 1 },
  drawn: 1,
  ...further,
});

/** What `draw.ts` of a preset exports: `presetIn` is called once for params, stage and language. */
export function presetOf<P extends object, S>(
  presetIn: (context: LayoutContext<P>) => Preset<P, S>,
): Pick<DrawModule<P, S>, 'drawing'> & {
  laidAt(context: RenderContext<P, S>): Laid;
  framing(context: RenderContext<P, S>): Framing | undefined;
} {
  const presetAt = keepLayout(presetIn);
  const innerOf = ({ chart, state }: Preset<P, S>, context: RenderContext<P, S>): Context => ({
    ...{ ...context, params: chart, state: state(context.state) },
  });
  const laidAt = (context: RenderContext<P, S>) => {
    const inner = innerOf(presetAt(context), context);
    return viewsAt(inner).viewAt(viewsIn(inner.state).from, context.palette);
  };
  return {
    laidAt,
    framing: (context) => framingIn(laidAt(context), innerOf(presetAt(context), context)),
    drawing: drawingOf(presetAt, (preset, context: RenderContext<P, S>) => {
      const { over, isOver } = preset;
      const labels = context.labels.filter((one) => !isOver?.(one));
      const inner = innerOf(preset, { ...context, labels });
      const views = viewsAt(inner);
      const { from, to, share } = viewsIn(inner.state);
      const further = (name: string, opacity: number) => {
        const { marks = [], labels = [] } =
          over?.(views.viewAt(name, context.palette), context) ?? {};
        return { marks, labels: labels.map((one) => ({ ...one, opacity: one.opacity * opacity })) };
      };
      const overs =
        share > 0 && share < 1
          ? [further(from, leaving(share)), further(to, coming(share))]
          : [further(from, 1)];
      return asRead(layers([pictureIn(views, inner), ...overs]), views, inner);
    }),
  };
}
