/** Pictures where files can be fetched, and round them what is drawn by us: frame, handle, rings at spots, words. */
import { fileAddress } from '../../../story/file-address.ts';
import { clamp, dot, mark, rect, round1, rounded, stroked, type Mark } from '../kit/marks.ts';
import { measure } from '../kit/measure.ts';
import { drawingOf, layers, type Picture } from '../kit/picture.ts';
import { LINE_HEIGHT } from '../kit/place.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { label, wrap } from '../kit/text.ts';
import { frameOf, onFrame, revealOf, type Frame } from './frame.ts';
import type { Context, Params, PictureParam } from './spec.ts';

/** Part of a picture in part of the frame: an inner drawing whose own units are the picture's. */
function pane(id: string, home: string, picture: PictureParam, frame: Frame, until: number): Mark {
  const { seen } = frame;
  const { file, width, height } = picture;
  const viewBox = [seen.x, seen.y, seen.width * until, seen.height].map(round1).join(' ');
  const preserveAspectRatio = 'none';
  return mark(
    'svg',
    id,
    { ...rounded({ ...frame, width: frame.width * until }), viewBox, preserveAspectRatio },
    [mark('image', 'file', { href: fileAddress(home, file), width, height, preserveAspectRatio })],
  );
}

/** The pictures themselves; nothing where nothing can be fetched. */
function files(context: Context, frame: Frame): readonly Mark[] {
  const { home, params } = context;
  if (home === undefined) return [];
  const reveal = revealOf(context);
  return [
    pane('under', home, params.picture, frame, 1),
    ...(params.over && reveal > 0 ? [pane('over', home, params.over, frame, reveal)] : []),
  ];
}

/** An upright rule where two pictures meet, with a grip of two strokes. */
function handle(context: Context, frame: Frame): readonly Mark[] {
  const { palette, params } = context;
  const reveal = revealOf(context);
  // At either end there is one picture, and nothing to hold.
  const opacity = round1(Math.min(1, Math.min(reveal, 1 - reveal) * 12));
  if (!params.over || opacity <= 0) return [];
  const x = frame.x + frame.width * reveal;
  const y = frame.y + frame.height / 2;
  const top = round1(y - 6);
  const grip = `M${round1(x - 3)},${top}v12M${round1(x + 3)},${top}v12`;
  const rule = `M${round1(x)},${round1(frame.y - 8)}V${round1(frame.y + frame.height + 8)}`;
  const ring = { fill: palette.slip, stroke: palette.ink, 'stroke-width': 1.6 };
  return [
    mark('g', 'handle', { opacity }, [
      mark('path', 'rule-casing', { d: rule, stroke: palette.slip, 'stroke-width': 5 }),
      stroked('rule', rule, palette.ink, 1.6),
      dot('grip', [x, y], 15, ring),
      stroked('grip-lines', grip, palette.ink, 1.6),
    ]),
  ];
}

/** Rings at the spots that have a label, while they are in the frame. */
function rings(context: Context, frame: Frame): readonly Mark[] {
  const { palette, params, labels } = context;
  return labels.flatMap(({ anchor, opacity }) => {
    const spot = params.spots[anchor];
    if (!spot || opacity <= 0) return [];
    const at = onFrame(context, frame, spot.x, spot.y);
    const [x, y] = [at[0] - frame.x, at[1] - frame.y];
    if (x < 0 || x > frame.width || y < 0 || y > frame.height) return [];
    const attrs = { fill: 'none', opacity: round1(opacity) };
    return [
      dot(`${anchor}-casing`, at, 7, { ...attrs, stroke: palette.slip, 'stroke-width': 4 }),
      dot(anchor, at, 7, { ...attrs, stroke: palette.ink, 'stroke-width': 1.8 }),
    ];
  });
}

/** Under the picture who made it; both makers when two pictures stand there. */
function creditLabel({ picture, over }: Params, frame: Frame): PictureLabel {
  const all = [picture, ...(over ? [over] : [])].map(({ credit, licence }) =>
    licence === undefined ? credit : `${credit}, ${licence}`,
  );
  const lines = wrap([[...new Set(all)].join('; ')], frame.width, 13);
  return label('credit', [frame.x, frame.y + frame.height + 20], lines, 'axis');
}

/** Names of two pictures on either side of the handle, as far as there is room for them. */
function nameLabels(context: Context, frame: Frame): readonly PictureLabel[] {
  const { picture, over } = context.params;
  if (!over) return [];
  const left = frame.width * revealOf(context);
  const x = frame.x + left;
  const names = [
    { id: 'name-over', at: x - 10, align: 'end', room: left, text: over.name },
    {
      id: 'name-picture',
      at: x + 10,
      align: 'start',
      room: frame.width - left,
      text: picture.name,
    },
  ] as const;
  return names.flatMap(({ id, at, align, room, text }) => {
    if (text === undefined) return [];
    // The words leave with their picture: no jump when the last of it goes.
    const opacity = clamp((room - measure(text, 15)) / 24);
    return [label(id, [at, frame.y - 12], [text], 'strong', { align, opacity })];
  });
}

function spotLabels(context: Context, frame: Frame): readonly PictureLabel[] {
  return context.labels.flatMap(
    ({ anchor, text, style, side, opacity }): readonly PictureLabel[] => {
      const spot = context.params.spots[anchor];
      if (!spot) return [];
      const [px, py] = onFrame(context, frame, spot.x, spot.y);
      const x = Math.min(Math.max(px, frame.x), frame.x + frame.width);
      const y = Math.min(Math.max(py, frame.y), frame.y + frame.height);
      // Words take the roomier side of their ring and break before they would leave the picture.
      const room = { left: x - 20 - frame.x, right: frame.x + frame.width - x - 20 };
      const isRight =
        side === 'right' || (side !== 'left' && room.right >= Math.min(160, room.left));
      const lines = wrap(text, Math.min(220, isRight ? room.right : room.left), 15);
      const top = y + 5 - ((lines.length - 1) * LINE_HEIGHT) / 2;
      const at = [isRight ? x + 14 : x - 14, Math.max(frame.y + 18, top)] as const;
      // On a plate of the ground's colour: a picture may have any colour of its own.
      const role = style === 'note' ? 'note' : 'caption';
      return [label(anchor, at, lines, role, { align: isRight ? 'start' : 'end', opacity })];
    },
  );
}

export const drawing = drawingOf(
  () => undefined,
  (_, context: Context): Picture => {
    const { palette } = context;
    const frame = frameOf(context);
    const edge = { fill: 'none', stroke: palette.edge, 'stroke-width': 1.35 };
    return layers([
      {
        marks: [
          // Bare paper until the picture is there.
          rect('paper', frame, { fill: palette.paper }),
          mark('g', 'pictures', {}, files(context, frame)),
          rect('edge', frame, edge),
        ],
        labels: [...nameLabels(context, frame), creditLabel(context.params, frame)],
      },
      { marks: rings(context, frame), labels: spotLabels(context, frame) },
      { marks: handle(context, frame) },
    ]);
  },
);

/** What a page lays over the still: the pictures, and on them the rings that the still draws below. */
export function pictures(context: Context): readonly Mark[] {
  const frame = frameOf(context);
  return [...files(context, frame), ...rings(context, frame)];
}
