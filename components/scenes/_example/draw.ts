/** A field of dots, in the part of the viewBox that a step's words leave free. */
import { dot, round1 } from '../kit/marks.ts';
import { drawingOf, type LayoutContext } from '../kit/picture.ts';
import { areaOf } from '../kit/plate.ts';
import { label } from '../kit/text.ts';
import type { Context, Params } from './params.ts';

/** Once per scene, aspect and language: the place of each dot. */
function layoutOf({ aspect, params: { total, columns } }: LayoutContext<Params>) {
  const box = areaOf(aspect, 'side');
  const y = box.y + 60;
  const rows = Math.ceil(total / columns);
  const cell = Math.min(box.width / columns, (box.height - 60) / rows);
  const dots = Array.from(
    { length: total },
    (_, i) =>
      [box.x + ((i % columns) + 0.5) * cell, y + (Math.floor(i / columns) + 0.5) * cell] as const,
  );
  return { x: box.x, y, radius: round1(cell * 0.36), dots };
}

/** In every frame: a dot is empty, painted or, at the edge of the count, partly painted. */
export const drawing = drawingOf(layoutOf, ({ x, y, radius, dots }, context: Context) => {
  const { state, palette, labels } = context;
  const attrs = { fill: palette.malachite, stroke: palette.edge, 'stroke-width': 1.35 };
  return {
    marks: dots.map((at, i) =>
      dot(`dot-${i}`, at, radius, {
        ...attrs,
        'fill-opacity': round1(Math.min(1, Math.max(0, state.count - i))),
      }),
    ),
    labels: labels.map(({ anchor, text, style, opacity }) =>
      label(anchor, [x, y - 18], [text], style === 'note' ? 'note' : 'strong', { opacity }),
    ),
  };
});
