/** Notes of the script on a group: a sentence in free ground and a curved line to what it speaks of. */
import type { Label, Palette } from '../../../story/scene.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { measure } from '../kit/measure.ts';
import { dot, stroked } from '../kit/path.ts';
import { LINE_HEIGHT } from '../kit/place.ts';
import type { Pair, PictureLabel } from '../kit/plate.ts';
import { label, wrap } from '../kit/text.ts';
import { headOf, type Board, type PlacedGroup } from './layout.ts';

const SIZE = 15;

export interface Note {
  readonly words: PictureLabel;
  readonly from: Pair;
  readonly to: Pair;
}

/** Left of its column and above what stands there, or right of it where there is more room. */
export function noteOf(
  board: Board,
  group: PlacedGroup,
  isTall: boolean,
  text: string,
  side: Label['side'],
): Note {
  const { area } = board;
  const lines = wrap(text, isTall ? 130 : 190, SIZE);
  const width = Math.max(...lines.map((line) => measure(line, SIZE)));
  const middle = group.box.x + group.box.width / 2;
  const head = headOf(board, group, group.marks ?? 0) - (isTall ? 22 : 28);
  const hasRoom = middle - area.x > area.width / 2 - 60;
  const isLeft = side !== 'right' && (hasRoom || side === 'left');
  const near = middle + (isLeft ? -1 : 1) * (isTall ? 44 : 118);
  const rise = (isTall ? 54 : 112) + (lines.length - 1) * LINE_HEIGHT;
  const y = Math.max(area.y + 70, head - rise);
  const x = isLeft ? Math.max(near, area.x + width) : Math.min(near, area.x + area.width - width);
  const align = isLeft ? 'end' : 'start';
  return {
    // A note and a count may speak of one group.
    words: label(`note-${group.id}`, [x, y], lines, 'note', { align }),
    from: [x + (isLeft ? 8 : -8), y - 4],
    to: [middle, head + 2],
  };
}

/** The curve from a note to its group. */
export function curveMark({ ink }: Palette, id: string, { from, to }: Note, opacity: number): Mark {
  const [y, end] = [round1(from[1]), round1(to[0])];
  return mark('g', `curve-${id}`, { opacity }, [
    stroked('curve', `M${round1(from[0])},${y}Q${end},${y} ${end},${round1(to[1])}`, ink, 1.1),
    dot('end', to, 2.6, { fill: ink }),
  ]);
}
