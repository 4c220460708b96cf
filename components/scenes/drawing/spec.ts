/**
 * A drawing from any program that writes SVG: its shapes as marks, its words in the theme's type,
 * its layers and ids as parts that a script can show, draw, label or zoom to. Anchors are the parts.
 */
import { punctuationOf } from '../../../story/locale.ts';
import { defineKind } from '../kit/kind.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { ended, type Say } from '../kit/say.ts';
import { recordOf } from '../kit/series.ts';
import { viewOf, FULL_VIEW } from './camera.ts';
import { type Context, type Params, type View, params, state } from './params.ts';
import { withFiles } from './spec-file.ts';

const REST = 'rest';
/** Parts by id: those of the file or, before it is read, those of the script. */
const partsOf = ({ found, parts = {} }: Params): readonly (readonly [string, string])[] =>
  found
    ? Object.entries(found.parts).map(([key, { name }]) => [key, name])
    : Object.entries(parts).map(([key, one]) => [key, typeof one === 'string' ? one : one.name]);
const keysOf = (given: Params): readonly string[] => [
  ...new Set([...partsOf(given).map(([key]) => key), REST]),
];

function describe({ params: given, state: now, lang }: Context, say: Say<'drawing'>): string {
  const { list, space } = punctuationOf(lang);
  const percent = numberPrinter(lang, { style: 'percent', maximumFractionDigits: 0 });
  const parts = partsOf(given);
  const isSeen = (key: string) => (now.shown[key] ?? 1) > 0.5 && (now.drawn[key] ?? 1) > 0;
  const visibleParts = parts.filter(([key]) => isSeen(key));
  const shares = visibleParts.flatMap(([key, name]) => {
    const share = now.drawn[key] ?? 1;
    return share < 1 ? say('share', { name, share: percent(share) }) : [];
  });
  const names = (some: typeof parts) => some.map(([, name]) => name).join(list);
  const { x, y, width, height } = now.view as View;
  const isNear = Math.max(width, height) < 0.99;
  const near = parts.filter(([key]) => {
    const view = viewOf(given, key);
    return (
      isNear && Math.hypot(view.x - x, view.y - y) < 0.01 && Math.abs(view.width - width) < 0.01
    );
  });
  const times = numberPrinter(lang, { maximumFractionDigits: 1 })(1 / Math.max(width, height));
  return [
    ended(given.alt, lang),
    visibleParts.length < parts.length &&
      visibleParts.length > 0 &&
      say('shown', { count: visibleParts.length, total: parts.length, names: names(visibleParts) }),
    visibleParts.length === 0 && parts.length > 0 && say('none', { total: parts.length }),
    shares.length > 0 && say('half', { names: shares.join(list) }),
    near.length > 0 && say('near', { names: names(near) }),
    isNear && near.length === 0 && say('zoomed', { times, across: percent(x), down: percent(y) }),
  ]
    .filter(Boolean)
    .join(space);
}

export const spec = defineKind(params, state, {
  kind: 'drawing',
  surface: 'svg',
  summary:
    'A drawing from an SVG file, whose layers and ids are parts to show, draw and come near to.',
  starts: (given: Params) => ({
    view: FULL_VIEW,
    shown: Object.fromEntries(
      keysOf(given).map((key) => [key, given.found?.parts[key]?.isHidden ? 0 : 1]),
    ),
    drawn: recordOf(keysOf(given), 1),
  }),
  normalise: (given: Params, now) => ({ ...now, view: viewOf(given, now.view) }) as never,
  arrives: ({ found }: Params, { shown: visibleParts }) =>
    found?.isLines ? { drawn: recordOf(Object.keys(visibleParts), 0) } : {},
  withFiles,
  anchors: (given) => partsOf(given).map(([key, name]) => ({ id: key, name })),
  names(given: Params) {
    const known = keysOf(given);
    return { view: [FULL_VIEW, ...partsOf(given).map(([key]) => key)], shown: known, drawn: known };
  },
  describe: (context, say) => describe(context as Context, say),
});
