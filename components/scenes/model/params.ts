/** What a script says of a model, and what its file says, beside it. */
import type { RenderContext } from '../../../story/scene.ts';
import type { Found, View } from '../../space/found-model.ts';
import type { ScriptParams, ScriptState } from './spec.ts';

export type Axis = NonNullable<ScriptParams['parts'][string]['axis']>;
export type Params = ScriptParams & {
  /** What the file holds: written by `withFiles`, never by a script. */
  readonly found?: Found | undefined;
  /** Names of its animations. */
  readonly clips?: readonly string[] | undefined;
};

/** The view as camera numbers once normalised. */
export type State = Omit<ScriptState, 'view'> & { readonly view: ScriptState['view'] | View };
export type Context = RenderContext<Params, State>;
