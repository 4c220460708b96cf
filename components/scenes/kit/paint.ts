/** The paint of every kind: one scale of hues, and a hatch in forced colours. */
import type { Palette, RenderContext } from '../../../story/scene.ts';
import { mixColours } from '../../../story/timeline/colour.ts';
import { type Mark, mark } from './marks.ts';

/** The pigment at a height from 0 to 1: smoothstep between the scale's stops. */
export function colourAt(palette: Palette, height: number): string {
  const { ladder } = palette;
  const above = ladder.findIndex(([at]) => at >= height);
  if (above <= 0) return (above === 0 ? ladder[0] : ladder.at(-1))?.[1] ?? palette.azurite;
  const [from, to] = [ladder[above - 1], ladder[above]];
  if (!from || !to) return palette.azurite;
  const t = (height - from[0]) / (to[0] - from[0] || 1);
  return mixColours(from[1], to[1], t * t * (3 - 2 * t));
}

/**
 * The replacement of paint in forced colours: `fill="url(#id)"`, only when `palette.contrast`. `pitch` is the
 * distance of its lines.
 */
export function hatchPattern(id: string, pitch = 6, width = 2): Mark {
  const attrs = { id, width: pitch, height: pitch, patternUnits: 'userSpaceOnUse' };
  return mark('pattern', 'hatch', { ...attrs, patternTransform: 'rotate(45)' }, [
    mark('path', 'stroke', { d: `M0,0V${pitch}`, stroke: 'CanvasText', 'stroke-width': width }),
  ]);
}

type Painted = Pick<RenderContext<never, never>, 'scene' | 'palette'>;

/** `fill` for paint in forced colours. */
export const hatchOf = ({ scene }: Pick<Painted, 'scene'>): string => `url(#${scene}-hatch)`;
/** The pattern that `hatchOf` refers to; empty unless colours are forced. */
export const hatchDefs = ({ scene, palette }: Painted, pitch = 6, width = 2): readonly Mark[] =>
  palette.contrast
    ? [mark('defs', 'defs', {}, [hatchPattern(`${scene}-hatch`, pitch, width)])]
    : [];
