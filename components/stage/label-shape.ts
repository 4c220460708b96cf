/**
 * The SVG attributes of a placed label, as plain data: the server renders them over the still, the
 * live stage writes the same ones. Positions are percents of the plate, so that the type keeps its
 * size.
 */
import type { PlacedLabel } from '../../story/scene.ts';
import { pitchIn } from '../themes/type-scale.ts';

export interface LabelLine {
  readonly text: string;
  readonly look: 'name' | 'unit' | '';
  /** In percent; absent for a unit, which continues where the line before it ends. */
  readonly x?: string;
  /** Distance below the line before, in ems, so that lines stay together where type is smaller. */
  readonly dy: string;
}
export interface LabelShape {
  readonly id: string;
  readonly className: string;
  readonly opacity: string;
  readonly lang: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly y: string;
  readonly leader?: {
    readonly x1: string;
    readonly y1: string;
    readonly x2: string;
    readonly y2: string;
  };
  /** Attributes of words that bring the colours of the picture's own ground. */
  readonly colours?: { readonly fill: string; readonly stroke: string };
  readonly lines: readonly LabelLine[];
}

/** Rounded to the nearest `grain` of a percent. */
const percent = (fraction: number, grain: number) =>
  `${Math.round(Math.round((fraction * 100) / grain) * grain * 100) / 100}%`;
/** Line height in ems of the later lines; kinds place their words by it (scenes/kit/place.ts). */
const pitchOf = (role: PlacedLabel['role']) => `${Math.round(pitchIn(role) * 100) / 100}em`;

/**
 * A leader is a vertical line from the thing named to the top of the words beside it. Centred words
 * stand directly over or under what they name and need a leader only from below.
 */
function leaderOf({ leader, align, x, y }: PlacedLabel, grain: number): LabelShape['leader'] {
  if (!leader || (align === 'middle' && y < leader.y)) return undefined;
  const at = percent(leader.x, grain);
  const beside = Math.abs(x - leader.x) > 0.2 ? percent(x, grain) : at;
  return { x1: at, y1: percent(leader.y, grain), x2: beside, y2: percent(y, grain) };
}

/** `grain` is how finely positions are written, in percent. */
export function labelShape(label: PlacedLabel, grain = 0.01): LabelShape {
  const { id, role, opacity, align, lines, unit, on } = label;
  const x = percent(label.x, grain);
  const leader = leaderOf(label, grain);
  return {
    id,
    className: `label label-${role}`,
    opacity: String(Math.round(opacity * 1000) / 1000),
    lang: label.lang ?? '',
    anchor: align,
    y: percent(label.y, grain),
    ...(leader && { leader }),
    ...(on && { colours: { fill: on.ink, stroke: on.ground } }),
    lines: [
      ...lines.map((text, i) => ({
        text,
        // Notes and quotations are sentences, so their first line is not set as a name.
        look:
          i === 0 && lines.length > 1 && role !== 'note' && role !== 'quote'
            ? ('name' as const)
            : ('' as const),
        x,
        dy: i === 0 ? '0' : pitchOf(role),
      })),
      // Browsers drop an ordinary space at the start of an element.
      ...(unit ? [{ text: `\u2005${unit}`, look: 'unit' as const, dy: '0' }] : []),
    ],
  };
}
