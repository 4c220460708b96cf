/** What an author notes on the scales: a line, a band, or a word at a value or a date. */
import type { PictureLabel } from '../../kit/plate.ts';
import { yearOf } from '../../kit/dates.ts';
import { label, wrap } from '../../kit/text.ts';
import type { Annotation } from '../params.ts';
import type { Position } from '../read.ts';
import type { Scale } from '../scales.ts';
import type { Note } from '../shapes.ts';
import type { Cell } from './frame.ts';
import type { Plan } from './plan.ts';

/** The one or two places of an annotation on a scale, in order. */
function placesOn(position: Position | undefined, scale: Scale | undefined, at: Annotation['x']) {
  if (!position || !scale || at === undefined) return [];
  const valueOf = (one: string | number) => (position.kind === 'date' ? yearOf(one) : one);
  const places = (typeof at === 'object' ? at : [at]).map((one) => scale.at(valueOf(one)));
  return places.filter(Number.isFinite).sort((a, b) => a - b);
}

export function notesIn(
  { view, x, y, around: { type, area } }: Plan,
  { box, xs, ys, facet }: Cell,
): { readonly notes: readonly Note[]; readonly labels: readonly PictureLabel[] } {
  const found = (view.annotations ?? []).map(({ x: atX, y: atY, text }, i) => {
    const [left, right] = placesOn(x, xs, atX);
    const [top, bottom] = placesOn(y, ys, atY);
    const id = `note-${i}${facet && `-${facet}`}`;
    const lines = (width: number) => (text === undefined ? [] : wrap(text, width, type.note));
    const words = (
      at: readonly [number, number],
      width: number,
      align: PictureLabel['align'] = 'start',
    ) => {
      // prettier-ignore
      const written = lines(width);
      return written.length > 0 ? [label(id, at, written, 'note', { align })] : [];
    };
    if (left !== undefined && top !== undefined && right === undefined && bottom === undefined) {
      const isRight = left > box.x + box.width * 0.66;
      const width = Math.min(220, isRight ? left - box.x - 10 : box.x + box.width - left - 10);
      return { notes: [], labels: words([left + (isRight ? -9 : 9), top + 5], width, isRight ? 'end' : 'start') }; // prettier-ignore
    }
    if (left !== undefined) {
      const width = (right ?? left) - left;
      const isRight = left > box.x + box.width * 0.7;
      const end = right ?? left;
      const room = Math.min(200, isRight ? left - box.x - 12 : area.x + area.width - end - 12);
      const at = [isRight ? left - 7 : end + 7, box.y + 12] as const;
      return {
        notes: [{ id, box: { x: left, y: box.y, width, height: box.height } }],
        labels: words(at, room, isRight ? 'end' : 'start'),
      };
    }
    if (top === undefined) return { notes: [], labels: [] };
    const height = (bottom ?? top) - top;
    const count = lines(box.width * 0.6).length;
    const isHigh = top - box.y < count * type.line;
    const y0 = isHigh ? (bottom ?? top) + 16 : top - 7 - (count - 1) * type.line;
    return {
      notes: [{ id, box: { x: box.x, y: top, width: box.width, height } }],
      labels: words([box.x + box.width, y0], box.width * 0.6, 'end'),
    };
  });
  return {
    notes: found.flatMap(({ notes }) => notes),
    labels: found.flatMap(({ labels }) => labels),
  };
}
