/** The scales of a view for a reader's guess: where its line stands, or its value. */
import type { PlotOf } from '../kit/contract.ts';
import { acrossOf } from './mirrored.ts';
import { viewsAt, viewsIn } from './views.ts';
import type { Context, Params, State } from './params.ts';
import { viewOf } from './read.ts';

/** Undefined where the view has no scale of the series' values, or while marks move. */
export const plotOf: PlotOf<Params, State> = (context, truth) => {
  const [type, series] = truth.split(':');
  const { params, palette, state } = context;
  const { from, share } = viewsIn(state);
  if (type !== 'series' || series !== params.series || share > 0) return undefined;
  const { x, y, axes, box } = viewsAt(context).viewAt(from, palette);
  const isRead = y?.kind === 'number' && y.channel.field === 'value' && x?.channel.field === 'x';
  const [scaleX, scaleY] = (['x', 'y'] as const).map((side) => axes.find((axis) => axis.side === side)?.scale); // prettier-ignore
  if (!isRead || !scaleX || !scaleY || viewOf(params, from).facet !== undefined) return undefined;
  const at = (found: number | undefined, otherwise: number) => found ?? otherwise;
  const across = acrossOf(viewsAt(context), context as Context) ?? ((x: number) => x);
  return {
    x: (value) => across(at(scaleX(value), box.x)),
    y: (value) => at(scaleY(value), box.y),
    box,
  };
};
