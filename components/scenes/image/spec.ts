/**
 * A picture to pan and zoom, or two of one place with a handle between them. Files are in the
 * story's folder. A still is a file that may load nothing, so it contains the frame, and the page
 * lays the pictures over it; the live view draws both. On a tall stage a picture wider than 2:1 is
 * cut to that at its sides. Anchors are the spots.
 */
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneFault } from '../../../story/scene.ts';
import { defineKind } from '../kit/kind.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { ended, type Say } from '../kit/say.ts';
import { normalise, revealOf, viewOf } from './frame.ts';
import { type Context, type Params, params, state } from './params.ts';
import { isAlike, prepare, withFiles } from './spec-file.ts';

function describe(context: Context, say: Say<'image'>): string {
  const { params: given, state: now, lang } = context;
  const { x, y, share: seen, name } = viewOf(now);
  const zoom = 1 / seen;
  const print = numberPrinter(lang, { maximumFractionDigits: 1 });
  const percent = numberPrinter(lang, { style: 'percent', maximumFractionDigits: 0 });
  const { picture: under, over } = given;
  const reveal = revealOf(context);
  const picture = over && reveal > 0.995 ? over : under;
  const isBoth = over && picture !== over && reveal > 0.005;
  return [
    ended(picture.alt, lang),
    ...(name === undefined
      ? zoom > 1
        ? [say('zoomed', { times: print(zoom), across: percent(x), down: percent(y) })]
        : []
      : [say('near', { times: print(zoom), name: ended(name, lang) })]),
    ...(isBoth ? [say('over', { share: percent(reveal), text: ended(over.alt, lang) })] : []),
  ].join(punctuationOf(lang).space);
}

/** A region has a width and a height, and lies within the picture. */
const spotFaults = ({ spots }: Params): readonly SceneFault[] =>
  Object.entries(spots).flatMap(([id, spot]) =>
    (
      [
        ['width', spot.width, spot.x, 'height', spot.height],
        ['height', spot.height, spot.y, 'width', spot.width],
      ] as const
    ).flatMap(([side, long, from, other, across]): SceneFault[] => {
      const path = ['spots', id, side];
      if (long === undefined) return [];
      if (across === undefined)
        return [
          { path, message: `a region needs "${other}" as well`, hint: 'a share of the picture' },
        ];
      const axis = side === 'width' ? 'x' : 'y';
      if (from + long <= 1.0005) return [];
      const message = `the region ends at ${Math.round((from + long) * 1000) / 1000}, beyond the picture`;
      return [{ path, message, hint: `"${axis}" and "${side}" together at most 1` }];
    }),
  );

const overFaults = ({ picture: under, over }: Params): readonly SceneFault[] =>
  over && !isAlike(over.width / over.height, under.width / under.height)
    ? [
        {
          path: ['over'],
          message: `${over.width} by ${over.height} has other proportions than the picture under it, ${under.width} by ${under.height}`,
        },
      ]
    : [];

export const spec = defineKind(params, state, {
  kind: 'image',
  surface: 'svg',
  pressed: () => 'places',
  summary:
    'A picture to pan and zoom over, or two of one place to compare, with a handle between them.',
  starts: () => ({ view: { x: 0.5, y: 0.5, zoom: 1 }, reveal: 0 }),
  normalise,
  names: ({ spots }) => ({ view: Object.keys(spots) }),
  usualWords: ({ over }, say) => (over === undefined ? {} : { handle: say('compare') }),
  anchors: ({ spots }) => Object.entries(spots).map(([key, { name }]) => ({ id: key, name })),
  prepare,
  withFiles,
  faults: (given) => [...spotFaults(given as Params), ...overFaults(given as Params)],
  describe: (context, say) => describe(context as Context, say),
});
