/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';

export interface VerdictParam {
  readonly who: string;
  readonly words: string;
  readonly date: string | number;
  /** Kind of source: "press", "research". */
  readonly source?: string;
  readonly group?: string;
}
export interface GroupParam {
  readonly name: string;
  /** On a dashed line of its own, after all others. */
  readonly apart: boolean;
}

export interface Params {
  readonly verdicts: { readonly [id: string]: VerdictParam };
  readonly groups: { readonly [id: string]: GroupParam };
  readonly station?: string;
  readonly order: string;
  readonly layout: 'side' | 'full';
}

export interface State {
  readonly sights: number;
  readonly count: number;
  readonly named: number;
}

export type Moment = RenderContext<Params, State>;
