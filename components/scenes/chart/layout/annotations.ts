/** What an author notes on the scales: a line, a band, or a word at a value or a date. */
import type { TypeScale } from '../../../../story/scene.ts';
import { rectOf } from '../../kit/place.ts';
import type { Pair, PictureLabel } from '../../kit/plate.ts';
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
) {
  const notes: Note[] = [];
  const labels: PictureLabel[] = [];
  const edge = box.x + box.width;
  for (const [i, { x: atX, y: atY, text }] of (view.annotations ?? []).entries()) {
    const [left, right] = placesOn(x, xs, atX);
    const [top, bottom] = placesOn(y, ys, atY);
    const id = `note-${i}${facet && `-${facet}`}`;
    const linesIn = (width: number) => (text === undefined ? [] : wrap(text, width, type.note));
    const write = (at: Pair, width: number, isEnd: boolean) => {
      const lines = linesIn(width);
      if (lines.length > 0)
        labels.push(label(id, at, lines, 'note', { align: isEnd ? 'end' : 'start' }));
    };
    const isPoint = top !== undefined && right === undefined && bottom === undefined;
    if (left !== undefined && isPoint) {
      const isRight = left > box.x + box.width * 0.66;
      const room = (isRight ? left - box.x : edge - left) - 10;
      write([left + (isRight ? -9 : 9), top + 5], Math.min(220, room), isRight);
    } else if (left !== undefined) {
      const [isRight, end] = [left > box.x + box.width * 0.7, right ?? left];
      const room = (isRight ? left - box.x : area.x + area.width - end) - 12;
      notes.push({ id, box: { ...box, x: left, width: end - left } });
      write([isRight ? left - 7 : end + 7, box.y + 12], Math.min(200, room), isRight);
    } else if (top !== undefined) {
      const count = linesIn(box.width * 0.6).length;
      const isHigh = top - box.y < count * type.line;
      const under = isHigh ? (bottom ?? top) + 16 : top - 7 - (count - 1) * type.line;
      notes.push({ id, box: { ...box, y: top, height: (bottom ?? top) - top } });
      write([edge, under], box.width * 0.6, true);
    }
  }
  return { notes, labels };
}

/** Upright lines pass behind words: they end above these and go on below. */
export function behindWords(
  notes: readonly Note[],
  words: readonly PictureLabel[],
  type: TypeScale,
) {
  return notes.flatMap((note): readonly Note[] => {
    const { x, y, width, height } = note.box;
    if (width > 0) return [note];
    const over = words
      .map((one) => rectOf(one, type))
      .filter(({ left, right }) => left - 2 < x && right + 2 > x)
      .sort((a, b) => a.top - b.top);
    const tops = [y, ...over.map(({ bottom }) => Math.max(y, bottom))];
    const ends = [...over.map(({ top }) => top), y + height];
    return tops.flatMap((top, i) => ends[i]! > top ? [{ ...note, box: { ...note.box, y: top, height: ends[i]! - top } }] : []); // prettier-ignore
  });
}
