/** Where the rings lie: a chain along the stage; on a tall one it hangs. */
import { areaOf, type Box, type Pair } from '../kit/plate.ts';
import type { Curve } from './curve.ts';
import type { Moment, RingParam } from './params.ts';

export interface PlacedRing {
  readonly id: string;
  readonly param: RingParam;
  readonly curve: Curve;
  /** Where its drawing starts, as an angle. */
  readonly start: number;
}

export interface Plan {
  readonly area: Box;
  readonly rings: readonly PlacedRing[];
  /** From a ring's centre to the next. */
  readonly step: Pair;
  /** Where the names begin. */
  readonly foot: number;
}

/** Half the width of the stream, as a share of the radius. */
const HALF = 0.165;
/** Centre to centre in diameters: two rings share half; more of them, or hanging ones, less: names need room. */
const STEP = { two: 0.5, hanging: 0.55, more: 0.62 } as const;
/** Air above for the words at the crossing. */
const HEAD = { wide: 62, tall: 16 } as const;
const FOOT_ROW = 21;

/** The direction of the chain. */
const slantOf = (aspect: Moment['aspect'], count: number): Pair => {
  if (aspect === 'wide') return [1, 0.02];
  return count < 3 ? [0.42, 0.9] : [0.5, 0.87];
};

export function layoutOf(moment: Moment): Plan {
  const { aspect, params } = moment;
  const area = areaOf(aspect, 'side');
  const rings = Object.entries(params.rings);
  const names = Object.keys(params.names).length;
  const footHeight = names === 0 ? 0 : aspect === 'tall' ? 18 + names * FOOT_ROW : 66;
  const foot = area.y + area.height - footHeight - (aspect === 'tall' ? 0 : 6);
  const head = params.crossing === undefined ? 12 : HEAD[aspect];
  const room = { width: area.width, height: foot - area.y - head - 10 };
  const pair = aspect === 'tall' ? STEP.hanging : STEP.two;
  const share = rings.length < 3 ? pair : STEP.more;
  const slant = slantOf(aspect, rings.length);
  const length = Math.hypot(...slant);
  const [sx, sy] = [(slant[0] / length) * share, (slant[1] / length) * share];
  const steps = Math.max(0, rings.length - 1);
  const diameter = Math.min(room.width / (1 + steps * sx), room.height / (1 + steps * sy)) * 0.96;
  const radius = diameter / 2;
  const step: Pair = [sx * diameter, sy * diameter];
  const wide = diameter + steps * step[0];
  const high = diameter + steps * step[1];
  const first: Pair = [
    area.x + (area.width - wide) / 2 + radius,
    area.y + head + (room.height - high) / 2 + radius,
  ];
  return {
    area,
    step,
    foot,
    rings: rings.map(([id, param], i) => ({
      id,
      param,
      curve: {
        centre: [first[0] + i * step[0], first[1] + i * step[1]],
        radius,
        half: radius * HALF,
        turn: 2.4 + i * 2.1,
      },
      // Drawn left to right: the first from its far end, the others from where they meet.
      start: Math.PI + (i % 2) * 0.35,
    })),
  };
}
