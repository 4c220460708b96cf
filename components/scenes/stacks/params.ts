/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';

export interface StackParam {
  readonly name: string;
  readonly note?: string;
}

export interface Params {
  readonly stacks: { readonly [id: string]: StackParam };
  readonly title?: string;
  readonly rule?: string;
  readonly line: string;
  readonly below: string;
  readonly above: string;
  /** How a stack's value is read: a rate of use, or the whole stack against the line. */
  readonly reads: 'use' | 'level';
  /** Printed after a stack's value. */
  readonly said: string;
  /** Whether what stands above the line is a friction. */
  readonly friction: boolean;
  /** Percent of the line that one layer is. */
  readonly layer: number;
  readonly across: number;
  readonly deep: number;
  /** Percent of the line that the stage always has room for. */
  readonly reach: number;
  readonly gap: string;
}

interface PerStack {
  readonly [stack: string]: number;
}

export interface State {
  /** What each stack shows, in percent; a stack without has no figure. */
  readonly levels: PerStack;
  /** How much of what lies under the line is stacked, 0 to 1. */
  readonly filled: PerStack;
  /** How much of what stands above it is stacked, 0 to 1. */
  readonly above: PerStack;
  readonly shown: PerStack;
}

export type Moment = RenderContext<Params, State>;
