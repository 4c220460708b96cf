/**
 * What a placed label looks like as SVG, as plain data: the server renders it over the still, the live
 * stage writes the same attributes. Positions are percents of the plate, so that type keeps its size.
 */
import type { PlacedLabel } from '../../story/scene.ts';

export interface LabelLine {
  readonly text: string;
  readonly name: boolean;
  /** Percent. */
  readonly x: string;
  /** Pixels beside a leader, and ems below the line before. */
  readonly dx: string;
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
  readonly lines: readonly LabelLine[];
}

const percent = (fraction: number) => `${Math.round(fraction * 1e4) / 100}%`;
/** Room between a leader and the words beside it. */
const BESIDE = { start: '8', middle: '0', end: '-8' } as const;

export function labelShape(label: PlacedLabel): LabelShape {
  const { id, role, presence, align, leader, lines } = label;
  const x = percent(label.x);
  const y = percent(label.y);
  const dx = leader ? BESIDE[align] : '0';
  return {
    id,
    className: `label label-${role}`,
    opacity: String(Math.round(presence * 1000) / 1000),
    lang: label.lang ?? '',
    anchor: align,
    y,
    ...(leader && { leader: { x1: percent(leader.x), y1: percent(leader.y), x2: x, y2: y } }),
    lines: lines.map((text, i) => ({
      text,
      name: i === 0 && lines.length > 1,
      x,
      dx,
      dy: i === 0 ? '0' : '1.3em',
    })),
  };
}
