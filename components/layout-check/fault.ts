/** What can be wrong with a picture at one stop in one window. */
import type { PlacedLabel } from '../../story/scene.ts';
import type { Rect } from '../scenes/kit/place.ts';
import type { Card } from './cards.ts';
import type { Screen } from './screens.ts';
import type { Drawn } from './stops.ts';
import { labelRect } from './type-set.ts';

export type LayoutCode =
  'overlap' | 'outside' | 'too-small' | 'too-many' | 'same-picture' | 'empty-stage';

/** One thing wrong in one window. */
export interface Fault {
  readonly code: LayoutCode;
  readonly sentence:
    | 'labelOnLabel'
    | 'labelOnScene'
    | 'cardOnPicture'
    | 'cardOverPicture'
    | 'noteOnPicture'
    | 'titleOnPicture'
    | 'sceneOnScene'
    | 'labelOutside'
    | 'partOutside'
    | 'smallParts'
    | 'manyLabels'
    | 'wordyLabels'
    | 'longTitle'
    | 'samePicture'
    | 'nothingSeen'
    | 'noScene';
  readonly values: { readonly [name: string]: string | number };
  /** The same in another window, or at the next stop, is told once. */
  readonly key: string;
  /** How bad it is, against the same elsewhere. */
  readonly weight: number;
  /** The places, in CSS pixels of the window. */
  readonly boxes: readonly Rect[];
}

/** A label where it stands in a window. */
export interface Named {
  readonly label: PlacedLabel;
  readonly scene: Drawn;
  readonly rect: Rect;
}

/** A picture in a window, with the words beside or over it. */
export interface Laid {
  readonly screen: Screen;
  readonly drawn: readonly Drawn[];
  readonly cards: readonly Card[];
  /** Words stand over the picture, and ground may lie under them. */
  readonly isOver: boolean;
}

export const textOf = ({ lines, unit }: PlacedLabel) =>
  [...lines, ...(unit ? [unit] : [])].join(' ');
export const quoted = (text: string) => `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
export const more = (count: number) => (count > 0 ? `, and ${count} more` : '');

export const namedIn = ({ drawn, screen }: Laid): readonly Named[] =>
  drawn.flatMap((scene) =>
    scene.labels.map((label) => ({ label, scene, rect: labelRect(label, screen) })),
  );
