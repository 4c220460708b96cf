/** Pictures where files can be fetched, and round them what is drawn by us: frame, handle, rings at spots, words. */
import { punctuationOf } from '../../../story/locale.ts';
import { fileAddress } from '../../../story/file-address.ts';
import { clamp, dot, mark, type Mark, rect, round1, stroked, vline } from '../kit/marks.ts';
import { drawingOf, type LayoutContext, type Picture } from '../kit/picture.ts';
import type { Pair, PictureLabel } from '../kit/plate.ts';
import { label, wrap, together } from '../kit/text.ts';
import { LINE_HEIGHT, measure, typeOf } from '../kit/type.ts';
import { frameOf, onFrame, revealOf, type Frame } from './frame.ts';
import type { Context, Params, PictureParam } from './spec.ts';

/** The pictures themselves, the second as far as it is revealed; nothing where nothing can be fetched. */
function files({ home, params, state }: Context, frame: Frame): readonly Mark[] {
  if (home === undefined) return [];
  const reveal = revealOf({ params, state });
  const { seen } = frame;
  const preserveAspectRatio = 'none';
  /** An inner drawing whose own units are the picture's. */
  const pane = (id: string, { file, width, height }: PictureParam, until: number) => {
    const viewBox = [seen.x, seen.y, seen.width * until, seen.height].map(round1).join(' ');
    const part = { ...frame, width: frame.width * until };
    const { attrs } = rect(id, part, { viewBox, preserveAspectRatio });
    const image = { href: fileAddress(home, file), width, height, preserveAspectRatio };
    return mark('svg', id, attrs, [mark('image', 'file', image)]);
  };
  return [
    pane('under', params.picture, 1),
    ...(params.over && reveal > 0 ? [pane('over', params.over, reveal)] : []),
  ];
}

/** An upright rule where two pictures meet, with a grip of two strokes. */
function handle({ palette, params, state }: Context, frame: Frame): readonly Mark[] {
  const reveal = revealOf({ params, state });
  // At either end there is one picture, and nothing to hold.
  const opacity = round1(Math.min(1, Math.min(reveal, 1 - reveal) * 12));
  if (!params.over || opacity <= 0) return [];
  const x = frame.x + frame.width * reveal;
  const y = frame.y + frame.height / 2;
  const grip = vline(x - 3, y - 6, 12) + vline(x + 3, y - 6, 12);
  const rule = `M${round1(x)},${round1(frame.y - 8)}V${round1(frame.y + frame.height + 8)}`;
  const ring = { fill: palette.card, stroke: palette.ink, 'stroke-width': 1.6 };
  return [
    mark('g', 'handle', { opacity }, [
      mark('path', 'rule-casing', { d: rule, stroke: palette.card, 'stroke-width': 5 }),
      stroked('rule', rule, palette.ink, 1.6),
      dot('grip', [x, y], 15, ring),
      stroked('grip-lines', grip, palette.ink, 1.6),
    ]),
  ];
}

/** The script's labels on spots, with the place of each in the frame or beyond it. */
const spotted = (context: Context, frame: Frame) =>
  context.labels.flatMap((one) => {
    const spot = context.params.spots[one.anchor];
    return spot ? [{ ...one, at: onFrame(context, frame, spot.x, spot.y) }] : [];
  });

/** Rings at the spots that have a label, while they are in the frame. */
function rings(context: Context, frame: Frame): readonly Mark[] {
  const { card, ink } = context.palette;
  const isIn = ([px, py]: Pair) =>
    px >= frame.x && px <= frame.x + frame.width && py >= frame.y && py <= frame.y + frame.height;
  return spotted(context, frame)
    .filter(({ at, opacity }) => opacity > 0 && isIn(at))
    .flatMap(({ anchor, at, opacity }) => {
      const attrs = { fill: 'none', opacity: round1(opacity) };
      return [
        dot(`${anchor}-casing`, at, 7, { ...attrs, stroke: card, 'stroke-width': 4 }),
        dot(anchor, at, 7, { ...attrs, stroke: ink, 'stroke-width': 1.8 }),
      ];
    });
}

/** Under the picture who made it; both makers when two pictures stand there. */
function creditLabel({ params, aspect, lang }: LayoutContext<Params>, frame: Frame): PictureLabel {
  const { picture, over } = params;
  const all = [picture, ...(over ? [over] : [])].map(({ credit, licence }) =>
    together([credit, licence]),
  );
  const lines = wrap(
    [[...new Set(all)].join(punctuationOf(lang).semicolon)],
    frame.width,
    typeOf(aspect).axis,
  );
  return label('credit', [frame.x, frame.y + frame.height + 20], lines, 'axis');
}

/** Names of two pictures on either side of the handle, as far as there is room for them. */
function nameLabels({ params, state, aspect }: Context, frame: Frame): readonly PictureLabel[] {
  const { picture, over } = params;
  if (!over) return [];
  const left = frame.width * revealOf({ params, state });
  const right = frame.width - left;
  const x = frame.x + left;
  const names = [
    { id: 'name-over', at: x - 10, align: 'end', room: left, text: over.name },
    { id: 'name-picture', at: x + 10, align: 'start', room: right, text: picture.name },
  ] as const;
  return names.flatMap(({ id, at, align, room, text }) => {
    if (text === undefined) return [];
    // The words leave with their picture: no jump when the last of it goes.
    const opacity = clamp((room - measure(text, typeOf(aspect).strong)) / 24);
    return [label(id, [at, frame.y - 12], [text], 'strong', { align, opacity })];
  });
}

/** Words take the roomier side of their ring and break before they would leave the picture. */
const spotLabels = (context: Context, frame: Frame): readonly PictureLabel[] =>
  spotted(context, frame).map(({ anchor, text, style, side, opacity, at: [px, py] }) => {
    const x = Math.min(Math.max(px, frame.x), frame.x + frame.width);
    const y = Math.min(Math.max(py, frame.y), frame.y + frame.height);
    const room = { left: x - 20 - frame.x, right: frame.x + frame.width - x - 20 };
    const isRoomy = room.right >= Math.min(160, room.left);
    const isRight = side === 'right' || (side !== 'left' && isRoomy);
    // On a plate of the ground's colour: a picture may have any colour of its own.
    const role = style === 'note' ? 'note' : 'caption';
    // The ground round the letters reaches further than they do.
    const widest = Math.min(220, (isRight ? room.right : room.left) - 8);
    const lines = wrap(text, widest, typeOf(context.aspect)[role]);
    const top = y + 5 - ((lines.length - 1) * LINE_HEIGHT) / 2;
    const at = [isRight ? x + 14 : x - 14, Math.max(frame.y + 18, top)] as const;
    return label(anchor, at, lines, role, { align: isRight ? 'start' : 'end', opacity });
  });

export const drawing = drawingOf(
  () => undefined,
  (_, context: Context): Picture => {
    const { palette } = context;
    const frame = frameOf(context);
    const edge = { fill: 'none', stroke: palette.edge, 'stroke-width': 1.35 };
    return {
      marks: [
        // Bare paper until the picture is there.
        rect('paper', frame, { fill: palette.paper }),
        mark('g', 'pictures', {}, files(context, frame)),
        rect('edge', frame, edge),
        ...rings(context, frame),
        ...handle(context, frame),
      ],
      labels: [
        ...nameLabels(context, frame),
        creditLabel(context, frame),
        ...spotLabels(context, frame),
      ],
    };
  },
);

/** What a page lays over the still: the pictures, and on them the rings that the still draws below. */
export function pictures(context: Context): readonly Mark[] {
  const frame = frameOf(context);
  return [...files(context, frame), ...rings(context, frame)];
}
