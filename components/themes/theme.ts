/**
 * A theme as values: one tokens.json gives the palettes of its moods, and its style sheet
 * (theme-css.ts). The moods have the same names in every theme, so that a story can change its
 * theme.
 */
import type { Look } from '../../story/look.ts';
import type { Aspect, MoodMix, Palette, TypeScale } from '../../story/scene.ts';
import { contrast, mixColours } from '../../story/timeline/colour.ts';
import { typeScales } from './type-scale.ts';

/** The content of a theme's tokens.json; colours as `#rrggbb`. */
export interface ThemeTokens extends Omit<Look, 'color' | 'paper'> {
  readonly color: { readonly [name: string]: { readonly value: string } };
  /** The theme whose colours are used on paper, if its own are for a dark ground. */
  readonly paper?: string;
}
/** The least contrast ratio of a theme's words: AA, unless its tokens set more. */
export const WORDS = 4.5;
type Stops = Look['pigmentLadder']['stops'];

export const MOOD_NAMES = ['dawn', 'noon', 'day', 'fog', 'dusk', 'night', 'desk'] as const;
export type MoodName = (typeof MOOD_NAMES)[number];
/** Older names of the moods, from the first story. */
const ALIASES: { readonly [alias: string]: MoodName } = {
  launch: 'dawn',
  objectives: 'noon',
  wins: 'day',
  frictions: 'fog',
  'legacy-dusk': 'dusk',
  'legacy-night': 'night',
  colophon: 'desk',
};

export interface Theme {
  readonly name: string;
  readonly moods: ReadonlyMap<string, Palette>;
  /** The name of a mood by its alias. */
  readonly aliases: ReadonlyMap<string, MoodName>;
  /** Forced colours: the system's own, by keyword, so that a still follows the reader's colour scheme. */
  readonly contrast: Palette;
  /** Paper: ink on white in every mood, since a night would use up a cartridge and print as grey. */
  readonly print: Palette;
  /** `#rrggbb` by colour name. */
  readonly colours: ReadonlyMap<string, string>;
  readonly type: { readonly [aspect in Aspect]: TypeScale };
}

export const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const SYSTEM = {
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
  // A kind that paints with a pigment and forgets forced colours stays readable anyway.
  malachite: 'CanvasText',
  azurite: 'CanvasText',
  gold: 'CanvasText',
  silver: 'GrayText',
  card: 'Canvas',
  category: Array<string>(8).fill('CanvasText'),
  ramp: [
    [0, 'Canvas'],
    [1, 'CanvasText'],
  ],
} as const;

/** Whether ink is lighter than its ground, whatever the mood's name: in a dark theme this is true of all. */
const isNight = ({ ground, ink }: Palette) =>
  contrast(ground, '#ffffff') > contrast(ink, '#ffffff');

const ladder = (stops: Stops) => stops.map(([at, colour]) => [Number(at), String(colour)] as const);

/** The day palette in these colours. Throws a RangeError if one is missing. */
function dayIn(
  c: (token: string) => string,
  { pigmentLadder, category, ramp, line, type }: Look,
): Palette {
  return {
    contrast: false,
    ground: c('silk'),
    ink: c('ink'),
    inkSecond: c('inkWash'),
    paper: c('paperBare'),
    paperShade: c('paperBareShade'),
    edge: c('ink'),
    contour: c('ink'),
    contourAlpha: line.contourAlphaBare,
    contourPainted: c('goldLine'),
    contourPaintedAlpha: line.contourAlphaPainted,
    outline: c('ink'),
    outlineOnPigment: c('overflowLine'),
    ladder: ladder(pigmentLadder.stops),
    category: category.day,
    ramp: ladder(ramp.day),
    tea: c('tea'),
    teaLine: c('teaLine'),
    friction: c('cinnabar'),
    frictionText: c('cinnabarText'),
    malachite: c('malachite'),
    azurite: c('azurite'),
    gold: c('gold'),
    silver: c('silver'),
    card: c('shell'),
    fade: 0,
    night: 0,
    strokes: type?.strokes ?? 1,
  };
}

/** A theme from its look. Throws a RangeError if a colour is missing. */
export function themeFrom(name: string, look: Look): Theme {
  const { color, pigmentLadder, category, ramp } = look;
  const coloured =
    (colours: Look['color']) =>
    (token: string): string => {
      const found = colours[token];
      if (found === undefined) throw new RangeError(`the theme "${name}" has no colour "${token}"`);
      return found;
    };
  const c = coloured(color);
  const day = dayIn(c, look);
  const dusk: Palette = {
    ...day,
    ground: c('dusk'),
    ink: c('moon'),
    inkSecond: c('nightSecond'),
    paper: c('duskPaper'),
    paperShade: c('duskPaperShade'),
    edge: c('gold'),
    contour: c('gold'),
    contourAlpha: 0.38,
    outline: c('gold'),
    ladder: ladder([...pigmentLadder.night, [1, String(pigmentLadder.night.at(-1)?.[1])]]),
    category: category.night ?? day.category,
    ramp: ladder(ramp.night ?? ramp.day),
    tea: c('nightTea'),
    teaLine: c('silver'),
    friction: c('nightFriction'),
    frictionText: c('nightFrictionText'),
    azurite: c('nightAzurite'),
    card: c('nightCard'),
  };
  const fog: Palette = {
    ...day,
    ground: c('fog'),
    inkSecond: c('inkFog'),
    paper: c('fogPaper'),
    paperShade: c('fogPaperShade'),
    fade: 0.78,
  };
  const night = {
    ...dusk,
    ground: c('night'),
    paper: c('nightPaper'),
    paperShade: c('nightPaperShade'),
  };
  const desk = {
    ...day,
    ground: c('shell'),
    paper: c('deskPaper'),
    paperShade: c('deskPaperShade'),
  };
  const noon = { ...day, ground: c('silkNoon') };
  const paper = look.paper ? dayIn(coloured(look.paper), look) : day;
  const moods = { dawn: day, noon, day, fog, dusk, night, desk };
  return {
    name,
    moods: new Map(
      MOOD_NAMES.map((mood) => [mood, { ...moods[mood], night: isNight(moods[mood]) ? 1 : 0 }]),
    ),
    aliases: new Map(Object.entries(ALIASES)),
    contrast: { ...day, ...SYSTEM },
    print: {
      ...paper,
      ground: '#ffffff',
      inkSecond: paper.ink,
      paper: '#ffffff',
      paperShade: '#f3f1ec',
      ladder: ladder(pigmentLadder.print),
      category: category.print ?? day.category,
      ramp: ladder(ramp.print ?? ramp.day),
      card: '#ffffff',
    },
    type: typeScales(look.type),
    colours: new Map([
      ...Object.entries(color).map(([token, value]) => [kebab(token), value] as const),
      ['accent', c('link')],
    ]),
  };
}

/** The palette of a mood, or of the mix of two while the ground changes. An unknown mood is day. */
export function paletteOf({ moods, aliases }: Theme, mood: MoodMix): Palette {
  const of = (name: string) =>
    (moods.get(aliases.get(name) ?? name) ?? moods.get('day')) as Palette;
  const [from, to] = [of(mood.from), of(mood.to)];
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
  for (const stops of ['ladder', 'ramp'] as const)
    mixed[stops] = to[stops].map(([at, colour], i) => [
      at,
      mixColours(from[stops][i]?.[1] ?? colour, colour, mood.mix),
    ]);
  mixed['category'] = to.category.map((colour, i) =>
    mixColours(from.category[i] ?? colour, colour, mood.mix),
  );
  return mixed as unknown as Palette;
}

/**
 * The part of a theme's tokens that a story contains; `paper` are the colours of the theme that it
 * names for paper.
 */
export function lookOf(tokens: ThemeTokens, paper?: Look['color']): Look {
  const { color, pigmentLadder, category, ramp, line, type, words } = tokens;
  const { stops, night, print } = pigmentLadder;
  const { contourAlphaBare, contourAlphaPainted } = line;
  return {
    color: Object.fromEntries(Object.entries(color).map(([token, { value }]) => [token, value])),
    pigmentLadder: { stops, night, print },
    category,
    ramp,
    line: { contourAlphaBare, contourAlphaPainted },
    ...(paper && { paper }),
    ...(type && { type }),
    ...(words !== undefined && { words }),
  };
}
