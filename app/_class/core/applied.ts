/** The three ways in which something that happened can come out. */
import type { ClassState, Outcome, Refusal } from './state.ts';

export interface Applied {
  readonly state: ClassState;
  readonly outcome: Outcome;
}

export const refused = (state: ClassState, why: Refusal): Applied => ({
  state,
  outcome: { ok: false, why },
});
export const done = (state: ClassState): Applied => ({
  state: { ...state, seq: state.seq + 1 },
  outcome: { ok: true, again: false },
});
export const again = (state: ClassState): Applied => ({
  state,
  outcome: { ok: true, again: true },
});
