/** A part of a picture or a map to choose; with a right one or without. */
import type { Ask } from '../../story.ts';
import { choiceOf, rightOf, type OptionsRule } from '../choice.ts';
import type { AskKind } from '../kind.ts';

export type Region = Extract<Ask, { kind: 'region' }>;
export interface RegionPlan {
  readonly kind: 'region';
  /** The scene, and the part of it that each option is. */
  readonly on: string;
  readonly options: readonly {
    readonly id: string;
    readonly at: string;
    readonly right: boolean;
  }[];
}

export const ask: AskKind<Region, OptionsRule<'region'>, RegionPlan> = {
  ...choiceOf('region'),
  ...rightOf,
  isOnPicture: true,
  plan: ({ on, options }) => ({
    ...{ kind: 'region', on },
    options: options.map(({ id, at, right }) => ({ id, at, right })),
  }),
};
