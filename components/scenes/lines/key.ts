/** The key under the clock: what a hollow dot is, and notes that are too long for their row. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import { measure } from '../kit/measure.ts';
import { drawingOf } from './drawing.ts';
import type { Moment } from './params.ts';
import type { PanelPlan } from './plan.ts';
import { NOTE_RING, spotOf } from './points.ts';

export interface KeyEntry {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  /** Base line of its words. */
  readonly y: number;
  readonly opacity: number;
  readonly sample: 'dot' | 'ring';
}

/** Entries of a panel: beside each other, on a tall stage under each other. */
export function keyOf(moment: Moment, plan: PanelPlan): readonly KeyEntry[] {
  const { params, aspect, labels } = moment;
  const dots = plan.lines.filter(({ role }) => role === 'dots');
  const grown = dots.flatMap((line) => drawingOf(moment, plan, line).lone.map((one) => one.grown));
  const notes = labels.filter(
    (label) =>
      label.style === 'note' && label.side === 'below' && spotOf(moment, plan, label.anchor),
  );
  const entries = [
    ...(params.dots !== undefined && grown.length > 0
      ? [{ id: 'dots', text: params.dots, opacity: Math.max(...grown), sample: 'dot' } as const]
      : []),
    ...notes.map(({ anchor, text, opacity }) => {
      const words = text.replace(/;\s*/g, ', ');
      return { id: anchor, text: words, opacity, sample: 'ring' } as const;
    }),
  ];
  const tall = aspect === 'tall';
  let x = tall ? 16 : plan.box.x;
  let y = plan.box.y + plan.box.height + (tall ? 43 : 52);
  return entries.map((entry) => {
    const place = { ...entry, x, y };
    if (tall) y += 19;
    else x += measure(entry.text, 13) + 56;
    return place;
  });
}

export function keyMarks(moment: Moment, plan: PanelPlan): readonly Mark[] {
  const { palette } = moment;
  return keyOf(moment, plan).map(({ id, x, y, sample, opacity }) =>
    mark('circle', `key-${id}`, {
      cx: round1(x + 6),
      cy: round1(y - 4.5),
      r: sample === 'dot' ? 3.4 : NOTE_RING,
      fill: 'none',
      stroke: sample === 'dot' ? palette.teaLine : palette.ink,
      'stroke-width': sample === 'dot' ? 1.5 : 1.8,
      opacity: round1(opacity),
    }),
  );
}
