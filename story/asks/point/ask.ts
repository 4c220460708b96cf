/** A place on a picture, chart or map to point at; with a right one or without. */
import type { Ask } from '../../story.ts';
import type { AskKind } from '../kind.ts';

export type Point = Extract<Ask, { kind: 'point' }>;
export interface PointPlan {
  readonly kind: 'point';
  readonly on: string;
  /** The part of the scene where the answer is. */
  readonly answer?: string;
  readonly reveal: number;
}

type Spot = readonly [x: number, y: number];
const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;
const isSpot = (value: unknown): value is Spot =>
  Array.isArray(value) && value.length === 2 && value.every(isShare);
/** A thousandth of a picture is finer than a finger. */
const coarse = ([x, y]: Spot): Spot => [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];
const percent = (share: number) => `${Math.round(share * 100)} %`;

export const ask: AskKind<Point, { readonly kind: 'point' }, PointPlan> = {
  isOnPicture: true,
  rule: () => ({ kind: 'point' }),
  read(_, { at }) {
    if (!Array.isArray(at)) return 'answer';
    return isSpot(at) ? { at: coarse(at) } : 'range';
  },
  results: (_, given) => ({
    spots: given.flatMap(({ answer }) => ('at' in answer ? [answer.at] : [])),
  }),
  rows: (results) =>
    'spots' in results
      ? results.spots.map(([x, y]) => [`${percent(x)} from left, ${percent(y)} from top`, 1, ''])
      : [],
  plan: ({ on, answer, reveal }) => ({
    ...{ kind: 'point', on, reveal },
    ...(answer && { answer: answer.at }),
  }),
  stored: (_, { at }) => (isSpot(at) ? { kind: 'point', at: coarse(at) } : undefined),
  hide: ({ answer: _answer, explain: _explain, ...rest }) => rest,
  reveal: ({ answer }) => (answer ? { right: [answer.at] } : {}),
  lines: () => [],
  reasons: ({ answer }) => (answer ? [answer.text] : []),
};
