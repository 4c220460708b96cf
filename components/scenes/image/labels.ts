/** Names of the two pictures, who made them, and the script's words at their spots. */
import type { PlacedLabel } from '../../../story/scene.ts';
import { fitted, measure } from '../kit/measure.ts';
import { LINE_HEIGHT } from '../kit/place.ts';
import { onPlate, type Words } from '../kit/plate.ts';
import { frameOf, onFrame, revealOf, type Frame } from './frame.ts';
import type { Moment, PictureParam } from './params.ts';

const creditOf = ({ credit, licence }: PictureParam) =>
  licence === undefined ? credit : `${credit}, ${licence}`;

/** Under the picture; both makers when two pictures stand there. */
function credits({ params }: Moment, frame: Frame): Words {
  const all = [params.picture, ...(params.over ? [params.over] : [])].map(creditOf);
  return {
    id: 'credit',
    x: frame.x,
    y: frame.y + frame.height + 20,
    lines: fitted([...new Set(all)].join('; '), frame.width, 13),
    align: 'start',
    role: 'axis',
    opacity: 1,
  };
}

/** On either side of the handle, as far as there is room for the words. */
function names(moment: Moment, frame: Frame): readonly Words[] {
  const { picture, over } = moment.params;
  if (!over) return [];
  const x = frame.x + frame.width * revealOf(moment);
  const sides = [
    { id: 'name-over', name: over.name, room: x - frame.x, x: x - 10, align: 'end' as const },
    {
      id: 'name-picture',
      name: picture.name,
      room: frame.x + frame.width - x,
      x: x + 10,
      align: 'start' as const,
    },
  ];
  return sides.flatMap(({ id, name, room, x: at, align }) => {
    if (name === undefined) return [];
    // The words leave with their picture: no jump when the last of it goes.
    const opacity = Math.min(1, Math.max(0, (room - measure(name, 15)) / 24));
    if (opacity <= 0) return [];
    return [{ id, x: at, y: frame.y - 12, lines: [name], align, role: 'strong', opacity }];
  });
}

function said(moment: Moment, frame: Frame): readonly Words[] {
  return moment.labels.flatMap((label): Words[] => {
    const spot = moment.params.spots[label.anchor];
    if (!spot) return [];
    const [px, py] = onFrame(moment, frame, spot.x, spot.y);
    const x = Math.min(Math.max(px, frame.x), frame.x + frame.width);
    const y = Math.min(Math.max(py, frame.y), frame.y + frame.height);
    // Words take the roomier side of their ring and break before they would leave the picture.
    const room = { left: x - 20 - frame.x, right: frame.x + frame.width - x - 20 };
    const right =
      label.side === 'right' || (label.side !== 'left' && room.right >= Math.min(160, room.left));
    const lines = label.text
      .split(/;\s*/)
      .flatMap((line) => fitted(line, Math.min(220, right ? room.right : room.left), 15));
    return [
      {
        id: label.anchor,
        x: right ? x + 14 : x - 14,
        y: Math.max(frame.y + 18, y + 5 - ((lines.length - 1) * LINE_HEIGHT) / 2),
        lines,
        align: right ? 'start' : 'end',
        // On a plate of the ground's colour: a picture may have any colour of its own.
        role: label.style === 'note' ? 'note' : 'caption',
        opacity: label.opacity,
      },
    ];
  });
}

export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const frame = frameOf(moment);
  return [...names(moment, frame), credits(moment, frame), ...said(moment, frame)].map((words) =>
    onPlate(moment.aspect, words),
  );
}
