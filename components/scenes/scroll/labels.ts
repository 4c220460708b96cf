/** Words on a scroll: the cloth's in its first corner, the roller's beside the roller. */
import { PLATE, type PlacedLabel } from '../../../story/scene.ts';
import { measure } from '../kit/measure.ts';
import { onPlate } from '../kit/plate.ts';
import { SIZE } from '../kit/place.ts';
import { layoutOf } from './layout.ts';
import type { Moment } from './params.ts';

export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const { aspect, labels } = moment;
  const here = layoutOf(moment);
  const { width, height } = PLATE[aspect];
  // The words of a cloth whose mount has left stay on the stage.
  const at = {
    ...here,
    edge: Math.min(here.edge, aspect === 'wide' ? width : height * 0.64),
    first: Math.max(here.first, -here.band),
    last: Math.min(here.last, (aspect === 'wide' ? 818 : width) + here.band),
  };
  const wide = aspect === 'wide';
  return labels.flatMap(({ anchor, text, style, opacity }) => {
    const role = style === 'note' ? 'note' : anchor === 'cloth' ? 'strong' : 'label';
    const room = measure(text, SIZE[role]);
    const cloth = wide
      ? { x: 72, y: at.last - at.band - 22 }
      : { x: at.first + at.band + 14, y: at.first + 96 };
    const roller = wide
      ? { x: Math.max(room + 12, at.edge - 24), y: at.first + at.band + 34 }
      : { x: at.last - at.band - 14, y: Math.max(110, at.edge - 16) };
    const words = { id: anchor, lines: [text], role, opacity } as const;
    if (anchor === 'cloth') return [onPlate(aspect, { ...words, ...cloth, align: 'start' })];
    return anchor === 'roller' ? [onPlate(aspect, { ...words, ...roller, align: 'end' })] : [];
  });
}
