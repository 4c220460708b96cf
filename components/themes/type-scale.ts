/**
 * The type of labels by role: sizes in units of the plate, and each role's typeface. One scale per
 * theme, used by its style sheet, by kinds that break lines, by the placement of labels and by the
 * layout check.
 */
import type { ThemeType } from '../../story/look.ts';
import { faceAt, facesOf } from '../../story/layout/faces.ts';
import type { Aspect, PlacedLabel, Type, TypeRole, TypeScale } from '../../story/scene.ts';

const PLAIN = { size: 13 };
type Roles = Readonly<Record<TypeRole, Pick<Type, 'size' | 'least'>>>;
export const ROLES: { readonly [aspect in Aspect]: Roles } = {
  wide: {
    strong: { size: 15 },
    rest: { size: 13.5 },
    caption: { size: 14 },
    label: { size: 14 },
    friction: { size: 13.5 },
    axis: { size: 13 },
    note: { size: 16, least: 13.5 },
    figure: { size: 27, least: 20 },
    statement: { size: 42, least: 24 },
    display: { size: 264 },
    'display-2': { size: 176 },
    'display-3': { size: 104 },
    'display-4': { size: 64 },
    quote: { size: 20, least: 15 },
    han: { size: 26, least: 17 },
  },
  tall: {
    ...{ label: PLAIN, friction: PLAIN },
    ...{ strong: PLAIN, caption: PLAIN },
    rest: PLAIN,
    axis: { size: 12.5 },
    note: { size: 14.5 },
    figure: { size: 24 },
    statement: { size: 30 },
    display: { size: 112 },
    'display-2': { size: 88 },
    'display-3': { size: 60 },
    'display-4': { size: 40 },
    quote: { size: 16.5 },
    han: { size: 22 },
  },
};
const [LINE, QUOTE_LINE] = [18, 22];

/** Line height of a label, in ems of the later lines, on a wide plate of full size. */
export function pitchIn(role: PlacedLabel['role']): number {
  if (role.startsWith('display')) return 1;
  const { size } = ROLES.wide[role === 'strong' ? 'rest' : role];
  return (role === 'quote' ? QUOTE_LINE : LINE) / size;
}

export const isPicture = (role: string): boolean =>
  role.startsWith('display') || role === 'statement' || role === 'figure';

/** Weights of the data face, as in stage/labels.css. */
const WEIGHTS: { readonly [role: string]: number } = {
  ...{ strong: 650, caption: 650, label: 560, friction: 560 },
};
type Faces = ReturnType<typeof facesOf>;
/** A role's typeface and letter spacing, as in stage/labels.css. */
function faceOf(role: string, aspect: Aspect, { data, reading, italic, display }: Faces) {
  if (role === 'note') return { face: faceAt(italic, 400) };
  if (role === 'quote')
    return { face: aspect === 'wide' ? faceAt(display, 500) : faceAt(reading, 400) };
  if (role === 'han') return { face: faceAt(reading, 500) };
  if (!isPicture(role)) return { face: faceAt(data, WEIGHTS[role] ?? 400) };
  const tracking = role === 'figure' ? 0 : role === 'statement' ? -0.014 : -0.02;
  const figures = role.startsWith('display') && display === 'labrada' ? '-lining' : '';
  return { face: faceAt(display + figures, 500), tracking };
}

/** The scales of a theme, for both aspects. */
export function typeScales(type: ThemeType = {}): { readonly [aspect in Aspect]: TypeScale } {
  const { labels = { wide: 1, tall: 1 } } = type;
  const scaleOf = (aspect: Aspect): TypeScale => ({
    ...(Object.fromEntries(
      Object.entries(ROLES[aspect]).map(([role, { size, least }]) => {
        const times = isPicture(role) ? 1 : labels[aspect];
        const face = faceOf(role, aspect, facesOf(type));
        return [role, { ...face, size: size * times, ...(least && { least: least * times }) }];
      }),
    ) as Record<TypeRole, Type>),
    line: LINE * labels[aspect],
    quoteLine: QUOTE_LINE * labels[aspect],
  });
  return { wide: scaleOf('wide'), tall: scaleOf('tall') };
}
