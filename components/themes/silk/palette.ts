/** The silk theme's colours by mood: what every scene draws with. Values come from tokens.json. */
import type { MoodMix, Palette } from '../../../story/scene.ts';
import { mixColours } from '../../../story/timeline/colour.ts';
import tokens from './tokens.json' with { type: 'json' };

const c = (name: keyof typeof tokens.color) => tokens.color[name].value;
const ladder = (stops: readonly (readonly (number | string)[])[]) =>
  stops.map(([at, colour]) => [Number(at), String(colour)] as const);

const day: Palette = {
  contrast: false,
  ground: c('silk'),
  ink: c('ink'),
  inkSecond: c('inkWash'),
  paper: c('paperBare'),
  paperShade: c('paperBareShade'),
  edge: c('ink'),
  contour: c('ink'),
  contourAlpha: tokens.line.contourAlphaBare,
  contourPainted: c('goldLine'),
  contourPaintedAlpha: tokens.line.contourAlphaPainted,
  outline: c('ink'),
  outlineOnPigment: c('overflowLine'),
  ladder: ladder(tokens.pigmentLadder.stops),
  tea: c('tea'),
  teaLine: c('teaLine'),
  friction: c('cinnabar'),
  frictionText: c('cinnabarText'),
  malachite: c('malachite'),
  azurite: c('azurite'),
  gold: c('gold'),
  silver: c('silver'),
  slip: c('shell'),
  fade: 0,
  night: 0,
};
const dusk: Palette = {
  ...day,
  ground: c('dusk'),
  ink: c('moon'),
  inkSecond: c('nightSecond'),
  paper: '#1d2f55',
  paperShade: '#18274a',
  edge: c('gold'),
  contour: c('gold'),
  contourAlpha: 0.38,
  outline: c('gold'),
  ladder: ladder([...tokens.pigmentLadder.night, [1, '#234f9b']]),
  tea: '#5d5a52',
  teaLine: c('silver'),
  friction: '#d9705d',
  frictionText: '#f0b3a6',
  slip: c('nightCard'),
  night: 1,
};

/** Mood -> palette; the names are the theme's moods, as a script's `mood` may use them. */
export const MOODS: ReadonlyMap<string, Palette> = new Map([
  ['launch', day],
  ['objectives', { ...day, ground: c('silkNoon') }],
  ['wins', day],
  [
    'frictions',
    {
      ...day,
      ground: c('fog'),
      inkSecond: c('inkFog'),
      paper: '#e6e1d3',
      paperShade: '#c6c0ae',
      fade: 0.78,
    },
  ],
  ['legacy-dusk', dusk],
  ['legacy-night', { ...dusk, ground: c('night'), paper: '#14244a', paperShade: '#0f1c3a' }],
  ['colophon', { ...day, ground: c('shell'), paper: '#f5eee0', paperShade: '#e4dac4' }],
]);

/** The names a script may use for `mood`. */
export const MOOD_NAMES: readonly string[] = [...MOODS.keys()];

/** Forced colours: the system's own, by name, so that a still follows the reader's scheme. */
const contrast: Palette = {
  ...day,
  contrast: true,
  ground: 'Canvas',
  ink: 'CanvasText',
  inkSecond: 'CanvasText',
  paper: 'Canvas',
  paperShade: 'Canvas',
  edge: 'CanvasText',
  contour: 'CanvasText',
  contourAlpha: 0,
  contourPainted: 'CanvasText',
  contourPaintedAlpha: 0,
  outline: 'CanvasText',
  outlineOnPigment: 'CanvasText',
  tea: 'Canvas',
  teaLine: 'GrayText',
  friction: 'Mark',
  frictionText: 'CanvasText',
  // A kind that paints with a pigment and forgets forced colours stays legible all the same.
  malachite: 'CanvasText',
  azurite: 'CanvasText',
  gold: 'CanvasText',
  silver: 'GrayText',
  slip: 'Canvas',
};
export const contrastPalette = (): Palette => contrast;

/** Paper: ink on white whatever the hour, since a night would cost a cartridge and drown in grey. */
const print: Palette = {
  ...day,
  ground: '#ffffff',
  inkSecond: c('ink'),
  paper: '#ffffff',
  paperShade: '#f3f1ec',
  ladder: ladder(tokens.pigmentLadder.print),
  slip: '#ffffff',
};
export const printPalette = (): Palette => print;

/** The palette of a mood, or of the mix of two while the ground changes. Unknown moods are day. */
export function paletteOf(mood: MoodMix): Palette {
  const from = MOODS.get(mood.from) ?? day;
  const to = MOODS.get(mood.to) ?? day;
  if (from === to || mood.mix <= 0) return from;
  if (mood.mix >= 1) return to;
  const mixed: Record<string, unknown> = { ...to };
  for (const [key, end] of Object.entries(to)) {
    const start = from[key as keyof Palette];
    if (typeof end === 'number' && typeof start === 'number')
      mixed[key] = start + (end - start) * mood.mix;
    else if (typeof end === 'string' && typeof start === 'string')
      mixed[key] = mixColours(start, end, mood.mix);
  }
  mixed['ladder'] = to.ladder.map(([at, colour], i) => [
    at,
    mixColours(from.ladder[i]?.[1] ?? colour, colour, mood.mix),
  ]);
  return mixed as unknown as Palette;
}
