/** What each terrace is painted with. */
import { mixColours } from '../../../story/timeline/colour.ts';
import { colourAt } from '../kit/pigment.ts';
import type { Terrace } from './layout.ts';
import type { Facing } from './rock.ts';
import type { Context } from './spec.ts';

export interface Paint {
  readonly face: string;
  readonly tread: string;
  readonly wall: { readonly [facing in Facing]: string };
}

/** Terraces over which the edge of a judgement fades. */
const SOFT = 6;

/** How much of a terrace is painted, from its foot. */
export function paintedShare({ params, state }: Context, { foot, head }: Terrace): number {
  const share = state.level / params.top;
  return Math.min(1, Math.max(0, (share - foot) / (head - foot)));
}

/** A judged level fades out below its edge; a counted one is crisp. */
function strengthOf({ params, state, boundValues }: Context, { head }: Terrace): number {
  if (boundValues['level']?.status !== 'judgement') return 1;
  const below = (state.level / params.top - head) * params.terraces + 1;
  return Math.min(1, Math.max(0.12, below / SOFT));
}

/** Ink by day; by night ink is light, so the dark side of paper stands in. */
const shadow = ({ palette }: Context) => (palette.night > 0.5 ? palette.paperShade : palette.ink);

export function bare(context: Context): Paint {
  const { palette } = context;
  if (palette.contrast) return system('Canvas');
  const { paper, paperShade, slip } = palette;
  return {
    // The cut is fresh: lighter than the weathered paper behind it.
    face: mixColours(paper, slip, 0.75),
    tread: mixColours(paper, slip, 0.6),
    wall: {
      left: mixColours(paper, paperShade, 0.2),
      front: mixColours(paper, paperShade, 0.6),
      right: mixColours(paperShade, shadow(context), 0.1),
    },
  };
}

export function painted(context: Context, terrace: Terrace, hatch: string): Paint {
  const { palette } = context;
  if (palette.contrast) return system(hatch);
  const paper = bare(context);
  const full = colourAt(palette, terrace.foot);
  const at = strengthOf(context, terrace);
  const hue = at < 1 ? mixColours(paper.face, full, at) : full;
  return {
    face: hue,
    tread: mixColours(hue, palette.paper, 0.3),
    wall: {
      left: mixColours(hue, palette.paper, 0.1),
      front: mixColours(hue, shadow(context), 0.22),
      right: mixColours(hue, shadow(context), 0.45),
    },
  };
}

const system = (fill: string): Paint => ({
  face: fill,
  tread: fill,
  wall: { left: fill, front: fill, right: fill },
});
