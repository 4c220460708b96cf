/** Where a question stands in the class; `waiting` before its teacher opens it. */
import type { Phase } from '../core/state.ts';
import type { StudentView } from '../client/student.ts';

export function phaseOf(view: StudentView, step: string): Phase | 'waiting' {
  const phase = view.state?.asks.find(([id]) => id === step)?.[1];
  return phase ?? (view.state?.mode === 'exercise' ? 'open' : 'waiting');
}
