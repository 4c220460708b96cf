/** What a script says of an object, and what its file says, beside it. */
import type { RenderContext } from '../../../story/scene.ts';
import type { Found, View } from '../../space/found-model.ts';
import type { ScriptParams, ScriptState } from './spec.ts';

export type Params = ScriptParams & {
  /** What the file holds: written by `withFiles`, never by a script. */
  readonly found?: Found | undefined;
  /** Names of its animations. */
  readonly clips?: readonly string[] | undefined;
};
/** View and clip as a drawing gets them: normalised. */
export type State = Omit<ScriptState, 'view' | 'clip'> & {
  readonly view: ScriptState['view'] | View;
  readonly clip: string;
};
export type Context = RenderContext<Params, State>;
