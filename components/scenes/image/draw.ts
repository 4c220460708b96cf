/**
 * Pictures, where files can be loaded, and what is drawn around them: frame, handle, rings at spots,
 * words.
 */
import { measure } from '../../../story/layout/measure.ts';
import { punctuationOf } from '../../../story/locale.ts';
import { fileAddress } from '../../../story/file-address.ts';
import type { FramingOf, HandleOf } from '../kit/contract.ts';
import { clamp, dot, mark, type Mark, rect, round1, stroked, vline } from '../kit/marks.ts';
import { drawingOf, type LayoutContext, type Picture } from '../kit/picture.ts';
import { areaOf, type Box, type PictureLabel } from '../kit/plate.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { credits, label, together } from '../kit/text.ts';
import { frameOf, middleOf, revealOf, type Frame } from './frame.ts';
import type { Context, Params, PictureParam, State } from './params.ts';
import { rings, visibleSpots, spotLabels, veil } from './spots.ts';

/** The pictures in a part of the frame, the second one up to `reveal`; empty where nothing can be loaded. */
function panes({ home, params, state }: Context, frame: Frame, part: Box): readonly Mark[] {
  if (home === undefined) return [];
  const { seen } = frame;
  const scale = seen.width / frame.width;
  const preserveAspectRatio = 'none';
  /** A nested svg with the picture's own units. */
  const pane = (id: string, { file, width, height }: PictureParam, across: number) => {
    const [x, y] = [seen.x + (part.x - frame.x) * scale, seen.y + (part.y - frame.y) * scale];
    const viewBox = [x, y, across * scale, part.height * scale].map(round1).join(' ');
    const { attrs } = rect(id, { ...part, width: across }, { viewBox, preserveAspectRatio });
    const image = { href: fileAddress(home, file), width, height, preserveAspectRatio };
    return mark('svg', id, attrs, [mark('image', 'file', image)]);
  };
  const reveal = revealOf({ params, state });
  const covered = Math.min(part.width, frame.x + frame.width * reveal - part.x);
  return [
    pane('under', params.picture, part.width),
    ...(params.over && covered > 0 ? [pane('over', params.over, covered)] : []),
  ];
}

/**
 * Sheets of the ground behind the words of a wide window: together 87 %, and fewer towards the picture. A gradient
 * would need an id that no other drawing of the page has.
 */
const SHEETS = { count: 30, opacity: 0.065, reach: 260 };
function shade({ aspect, params, palette }: Context, frame: Frame): readonly Mark[] {
  if (params.area !== 'window' || aspect === 'tall') return [];
  const column = areaOf(aspect, 'side').x - frame.x;
  return Array.from({ length: SHEETS.count }, (_, i) =>
    rect(
      `shade-${i}`,
      { ...frame, width: column - 12 + SHEETS.reach * (i / SHEETS.count) ** 1.5 },
      { fill: palette.ground, opacity: SHEETS.opacity },
    ),
  );
}

/** The whole picture, and the veil over what is not in focus. */
const seenIn = (context: Context, frame: Frame, spots: ReturnType<typeof visibleSpots>) => [
  ...panes(context, frame, frame),
  ...shade(context, frame),
  ...veil(context, frame, spots, (part) => panes(context, frame, part)),
];

/** A vertical line where two pictures meet, with a grip of two strokes. */
function handle({ palette, params, state }: Context, frame: Frame): readonly Mark[] {
  const reveal = revealOf({ params, state });
  // At either end only one picture is visible, and there is no handle.
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

/** The credit under the picture; both makers for two pictures. */
function creditLabel(context: LayoutContext<Params>, frame: Frame): PictureLabel {
  const { picture, over } = context.params;
  const all = [picture, ...(over ? [over] : [])].map(({ credit, licence }) =>
    together([credit, licence]),
  );
  const text = [...new Set(all)].join(punctuationOf(context.lang).semicolon);
  if (context.params.area !== 'window') {
    const lines = credits(text, frame.width, context);
    return label('credit', [frame.x, frame.y + frame.height + 20], lines, 'axis');
  }
  // On the picture, where neither words nor the skyline stand.
  const { x, y, width, height } = areaOf(context.aspect, 'side');
  const lines = credits(text, width, context);
  const top = y + height - 8 - (lines.length - 1) * context.type.line;
  return label('credit', [x + width, top], lines, 'axis', { align: 'end' });
}

/** Names of two pictures on either side of the handle, as far as there is room. */
function nameLabels({ params, state, type }: Context, frame: Frame): readonly PictureLabel[] {
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
    // The words fade as their picture becomes narrow, without a jump at the end.
    const opacity = clamp((room - measure(text, type.strong)) / 24);
    return [label(id, [at, frame.y - 12], [text], 'strong', { align, opacity })];
  });
}

export const drawing = drawingOf(
  () => undefined,
  (_, context: Context): Picture => {
    const { palette } = context;
    const frame = frameOf(context);
    const spots = visibleSpots(context, frame);
    const edge = { fill: 'none', stroke: palette.edge, 'stroke-width': 1.35 };
    return {
      marks: [
        // Plain paper until the picture has loaded.
        rect('paper', frame, { fill: palette.paper }),
        mark('g', 'pictures', {}, seenIn(context, frame, spots)),
        rect('edge', frame, edge),
        ...rings(context, frame, spots),
        ...handle(context, frame),
      ],
      labels: [
        ...nameLabels(context, frame),
        creditLabel(context, frame),
        ...spotLabels(context, frame, spots),
      ],
    };
  },
);

/** Between two pictures a reader may move the handle. */
export const handleOf: HandleOf<Params, State> = (context) => {
  const { params, state, lang } = context;
  const { over, handle: name = '' } = params;
  if (!over) return undefined;
  const value = revealOf({ params, state });
  const percent = numberPrinter(lang, { style: 'percent', maximumFractionDigits: 0 })(value);
  const text = over.name === undefined ? percent : over.name + punctuationOf(lang).colon + percent;
  return { property: 'reveal', value, box: frameOf(context), name, text };
};

/** The whole picture, which may be larger than its frame. */
export const framing: FramingOf<Params, State> = (context) => {
  const { params } = context;
  const { x, y, width, seen } = frameOf(context);
  const scale = width / seen.width;
  const box = {
    x: x - seen.x * scale,
    y: y - seen.y * scale,
    width: params.picture.width * scale,
    height: params.picture.height * scale,
  };
  return {
    box,
    spotOf(part) {
      const spot = params.spots[part];
      const [across, down] = spot ? middleOf(spot) : [0, 0];
      return spot && [box.x + across * box.width, box.y + down * box.height];
    },
  };
};

/** What a page lays over the still: the pictures, and on top of them what is below them in the still. */
export function pictures(context: Context): readonly Mark[] {
  const frame = frameOf(context);
  const spots = visibleSpots(context, frame);
  return [
    ...seenIn(context, frame, spots),
    ...rings(context, frame, spots),
    ...handle(context, frame),
  ];
}
