/**
 * The type of labels by role: sizes in units of the plate, and how wide each role's face runs. One scale a theme, read by
 * its sheet, by kinds that break lines, by the search for places and by the layout check.
 */
import type { ThemeType } from '../../story/look.ts';
import type { Aspect, PlacedLabel, TypeRole, TypeScale } from '../../story/scene.ts';

/** The widest face that silk and press have for large words, against the data face. */
const DISPLAY = 1.1;
const PLAIN = { size: 13, width: 1 };
type Roles = Pick<TypeScale, TypeRole>;
export const ROLES: { readonly [aspect in Aspect]: Roles } = {
  wide: {
    strong: { size: 15, width: 1.04 },
    rest: { size: 13.5, width: 0.97 },
    caption: { size: 14, width: 1.04 },
    label: { size: 14, width: 1 },
    friction: { size: 13.5, width: 1 },
    axis: { size: 13, width: 0.98 },
    note: { size: 16, width: 0.95, least: 13.5 },
    figure: { size: 27, width: 1, least: 20 },
    statement: { size: 42, width: 1, least: 24 },
    display: { size: 264, width: DISPLAY },
    'display-2': { size: 176, width: DISPLAY },
    'display-3': { size: 104, width: DISPLAY },
    'display-4': { size: 64, width: DISPLAY },
    quote: { size: 20, width: 0.92, least: 15 },
    han: { size: 26, width: 1, least: 17 },
  },
  tall: {
    ...{ label: PLAIN, friction: PLAIN },
    ...{ strong: { ...PLAIN, width: 1.04 }, caption: { ...PLAIN, width: 1.04 } },
    rest: { ...PLAIN, width: 0.97 },
    axis: { size: 12.5, width: 0.98 },
    note: { size: 14.5, width: 0.95 },
    figure: { size: 24, width: 1 },
    statement: { size: 30, width: 1 },
    display: { size: 112, width: DISPLAY },
    'display-2': { size: 88, width: DISPLAY },
    'display-3': { size: 60, width: DISPLAY },
    'display-4': { size: 40, width: DISPLAY },
    quote: { size: 16.5, width: 0.98 },
    han: { size: 22, width: 1 },
  },
};
const [LINE, QUOTE_LINE] = [18, 22];

/** From line to line of a label, in ems of the later ones, on a wide plate of full size. */
export function pitchIn(role: PlacedLabel['role']): number {
  if (role.startsWith('display')) return 1;
  const { size } = ROLES.wide[role === 'strong' ? 'rest' : role];
  return (role === 'quote' ? QUOTE_LINE : LINE) / size;
}

/** Roles that are set in another face than the data face, and as parts of the picture. */
const READING = new Set<string>(['note']);
const TITLES = new Set<string>([
  'figure',
  'quote',
  'statement',
  'display',
  'display-2',
  'display-3',
  'display-4',
]);
export const isPicture = (role: string): boolean =>
  role.startsWith('display') || role === 'statement' || role === 'figure';

/** The scales of a theme, for both aspects. */
export function typeScales({ labels = { wide: 1, tall: 1 }, letters = {} }: ThemeType = {}): {
  readonly [aspect in Aspect]: TypeScale;
} {
  const scaleOf = (aspect: Aspect): TypeScale => ({
    ...(Object.fromEntries(
      Object.entries(ROLES[aspect]).map(([role, { size, width, least }]) => {
        const times = isPicture(role) ? 1 : labels[aspect];
        const face = READING.has(role) ? 'reading' : TITLES.has(role) ? 'display' : 'data';
        return [
          role,
          {
            size: size * times,
            width: width * (role === 'han' ? 1 : (letters[face] ?? 1)),
            ...(least && { least: least * times }),
          },
        ];
      }),
    ) as Roles),
    line: LINE * labels[aspect],
    quoteLine: QUOTE_LINE * labels[aspect],
  });
  return { wide: scaleOf('wide'), tall: scaleOf('tall') };
}
