/** The faults that a picture can have at one stop in one window. */
import type { ProblemCode } from '../../story/problem.ts';
import type { PlacedLabel, TypeScale } from '../../story/scene.ts';
import type { Rect } from '../scenes/kit/place.ts';
import type { Card } from './cards.ts';
import { labelRect, type Screen } from './screens.ts';
import type { Drawn } from './stops.ts';

/** The sentence of each fault, with the code of its problem. */
const CODES = {
  labelOnLabel: 'overlap',
  labelOnScene: 'overlap',
  cardOnPicture: 'overlap',
  cardOverPicture: 'overlap',
  noteOnPicture: 'overlap',
  titleOnPicture: 'overlap',
  questionOnPicture: 'overlap',
  sceneOnScene: 'overlap',
  labelOutside: 'outside',
  partOutside: 'outside',
  wordsOutside: 'outside',
  smallParts: 'too-small',
  manyLabels: 'too-many',
  wordyLabels: 'too-many',
  longTitle: 'too-many',
  cutLabel: 'too-many',
  missingNames: 'too-many',
  samePicture: 'same-picture',
  nothingSeen: 'empty-stage',
  noScene: 'empty-stage',
} as const satisfies Readonly<Record<string, ProblemCode>>;

/** One fault in one window. */
export interface Fault {
  readonly sentence: keyof typeof CODES;
  readonly code: ProblemCode;
  /** Faults of a step with the same code and key are reported once. */
  readonly key: string;
  readonly values: { readonly [name: string]: string | number };
  /** The places, in CSS pixels of the window; empty if the fault concerns the full picture. */
  readonly boxes: readonly Rect[];
  /** Severity, comparable with faults of the same code. */
  readonly weight: number;
  /** A cure that replaces the one in the sentence. */
  readonly cure?: string;
  /** Whether the check of the script reports it too. */
  readonly isReported?: boolean;
}

export const fault = (
  sentence: Fault['sentence'],
  key: string,
  values: Fault['values'] = {},
  boxes: Fault['boxes'] = [],
  weight = 1,
): Fault => ({ sentence, code: CODES[sentence], key, values, boxes, weight });

/** A label with its rectangle in a window. */
export interface Named {
  readonly label: PlacedLabel;
  readonly scene: Drawn;
  readonly rect: Rect;
}

/** The cure if the author gave the words a place. */
export const cureOf = ({ scene }: Named): Pick<Fault, 'cure'> =>
  scene.isPlaced
    ? { cure: 'leave "place" out: the words then stand where those of the step leave room' }
    : {};

/** A picture in a window, with the words beside or over it. */
export interface Laid {
  readonly screen: Screen;
  /** Of labels. */
  readonly type: TypeScale;
  readonly drawn: readonly Drawn[];
  readonly cards: readonly Card[];
  /** Words stand over the picture, so a background picture may lie under them. */
  readonly isOver: boolean;
}

export const textOf = ({ lines, unit }: PlacedLabel) =>
  [...lines, ...(unit ? [unit] : [])].join(' ');
export const quoted = (text: string) => `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
export const more = (count: number) => (count > 0 ? `, and ${count} more` : '');

export const namedIn = ({ drawn, screen, type }: Laid): readonly Named[] =>
  drawn.flatMap((scene) =>
    scene.labels.map((label) => ({ label, scene, rect: labelRect(label, type, screen) })),
  );
