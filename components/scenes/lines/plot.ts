/** The scales of the panel where a series is drawn, for a guess that is laid over it. */
import type { PlotOf } from '../kit/contract.ts';
import type { Params, State } from './params.ts';
import { layoutOf } from './plan.ts';

/** The panel that shows the series (of the entity, where one is named) best: as a ridge, if one does. */
export const plotOf: PlotOf<Params, State> = (moment, truth) => {
  const [type, series, entity] = truth.split(':');
  if (type !== 'series') return undefined;
  const shows = (id: string) =>
    Object.values(moment.params.panels[id]?.lines ?? {}).filter(
      (line) => line.series === series && (line.entity ?? entity) === entity,
    );
  const { panels } = layoutOf(moment);
  const plan =
    panels.find(({ id }) => shows(id).some(({ role }) => role === 'ridge')) ??
    panels.find(({ id }) => shows(id).length > 0);
  if (!plan || (moment.state.shown[plan.id] ?? 1) < 0.5) return undefined;
  const { x, y, box } = plan;
  return { x, y, box };
};
