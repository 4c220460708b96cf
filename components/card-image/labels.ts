/** The labels of a picture as SVG, looking as stage/labels.css shows them over a page. */
import { UNIT } from '../../story/layout/measure.ts';
import { PLATE, type Palette, type PlacedLabel, type TypeScale } from '../../story/scene.ts';
import { labelShape, type LabelLine } from '../stage/label-shape.ts';
import { faceOf, fontOf, STRONG, wordsSvg, type Face } from './faces.ts';
import { element } from './svg.ts';

export interface LabelLook {
  readonly theme: string;
  readonly type: TypeScale;
  readonly palette: Palette;
  /** Factor from their size on a page: a picture that is shown small needs larger words. */
  readonly letters: number;
}

/**
 * Width of the outline in the ground's colour around letters, in plate units, so that words are readable over
 * lines and paint.
 */
const HALO = { caption: 13, other: 4 };

interface Set {
  readonly face: Face;
  readonly size: number;
}

function setOf(
  { look }: LabelLine,
  label: PlacedLabel,
  { type: scale, theme, letters }: LabelLook,
): Set {
  if (look === 'name')
    return {
      face: STRONG,
      size: (label.role === 'strong' ? scale.strong : scale.caption).size * letters,
    };
  const face =
    label.role === 'strong' && label.lines.length === 1 ? STRONG : faceOf(label.role, theme);
  const type = label.role === 'strong' && label.lines.length > 1 ? scale.rest : scale[label.role];
  return { face, size: type.size * letters * (look === 'unit' ? UNIT : 1) };
}

const colourOf = (role: PlacedLabel['role'], { inkSecond, frictionText, ink }: Palette) =>
  role === 'axis' ? inkSecond : role === 'friction' ? frictionText : ink;

function labelSvg(label: PlacedLabel, look: LabelLook): string {
  const { width, height } = PLATE.wide;
  const shape = labelShape(label);
  const x = (percent: string | undefined) =>
    percent === undefined ? undefined : Math.round(parseFloat(percent) * width) / 100;
  const y = (percent: string) => Math.round(parseFloat(percent) * height) / 100;
  const colour = colourOf(label.role, look.palette);
  const sets = shape.lines.map((line) => setOf(line, label, look));
  let line = y(shape.y);
  const spans = shape.lines.map(({ text, look: part, x: at, dy }, i) => {
    const { face, size } = sets[i]!;
    if (part !== 'unit') line += parseFloat(dy) * size;
    return element(
      'tspan',
      {
        ...(part !== 'unit' && { x: x(at), y: Math.round(line * 10) / 10 }),
        ...fontOf(face, size, look.theme),
      },
      wordsSvg(text),
    );
  });
  const { leader } = shape;
  const drawn = leader
    ? element('line', {
        x1: x(leader.x1),
        y1: y(leader.y1),
        x2: x(leader.x2),
        // Ends 9 units above the base line: at about half the height of the first line of words.
        y2: y(leader.y2) - 9,
        stroke: colour,
        'stroke-width': 1,
      })
    : '';
  const words = element(
    'text',
    {
      'text-anchor': shape.anchor,
      fill: label.on?.ink ?? colour,
      stroke: label.on?.ground ?? look.palette.ground,
      'stroke-width':
        (label.role === 'caption' ? HALO.caption : HALO.other) * Math.max(1, look.letters),
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    spans.join(''),
  );
  return element(
    'g',
    { opacity: shape.opacity === '1' ? undefined : shape.opacity },
    drawn + words,
  );
}

/** All labels of a picture as SVG, in units of its plate. */
export const labelsSvg = (labels: readonly PlacedLabel[], look: LabelLook): string =>
  labels.map((label) => labelSvg(label, look)).join('');
