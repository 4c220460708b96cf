/** The script's labels at rows of a chart. */
import { measure } from '../../../story/layout/measure.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { scripted } from '../kit/text.ts';
import type { Context } from './params.ts';
import type { Shape } from './shapes.ts';

/** The script's labels at rows: at the name that the view prints, else beside the shape. */
export function scriptLabels(
  context: Context,
  shapes: ReadonlyMap<string, Shape>,
  labels: readonly PictureLabel[],
) {
  // prettier-ignore
  const named = new Set(context.labels.map(({ anchor }) => anchor));
  const others = labels.map((one) => {
    if (!named.has(one.id)) return one;
    const { lines, opacity } = scripted(context, one.id, one.lines);
    // Words over a shape stay over it with more lines.
    const shape = shapes.get(one.id);
    const isOver = shape && one.y <= shape.y - shape.height / 2;
    const y = one.y - (isOver ? (lines.length - one.lines.length) * context.type.line : 0);
    const { on, ...bare } = one;
    // Words of a script that are wider than the disc of the name stand over it.
    const isWider = on && shape && shape.radius > 0 && measure(lines[0] ?? '', context.type.label) > shape.width - 8; // prettier-ignore
    const over = shape && {
      y: shape.y - shape.height / 2 - 8 - (lines.length - 1) * context.type.line,
    };
    return {
      ...(isWider ? { ...bare, ...over } : { ...one, y }),
      lines,
      opacity: one.opacity * opacity,
    };
  });
  const known = new Set(labels.map(({ id }) => id));
  const added = context.labels.flatMap(({ anchor, side, style, opacity }): PictureLabel[] => {
    const shape = shapes.get(anchor);
    if (!shape || known.has(anchor)) return [];
    const { lines } = scripted(context, anchor);
    const { x, y, width, height } = shape;
    const role = style === 'note' ? 'note' : 'label';
    const isBeside = side === 'left' || side === 'right';
    const isAbove = side === 'above' || (side === 'auto' && height > width) || shape.radius > 0;
    const place = isBeside
      ? { x: x + (side === 'left' ? -1 : 1) * (width / 2 + 7), y: y + 5 }
      : { x, y: isAbove ? y - height / 2 - 8 - (lines.length - 1) * context.type.line : y + height / 2 + 18 }; // prettier-ignore
    const align = isBeside ? (side === 'left' ? 'end' : 'start') : 'middle';
    return [{ id: anchor, ...place, lines, role, align, opacity: opacity * shape.alpha }];
  });
  return [...others, ...added];
}
