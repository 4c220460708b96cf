/** Applies a teacher's command: to the class, and optimistically on the page that waits for the class. */
import type { Command } from './messages.ts';
import { phaseAt, type TeacherState, type Phase } from './state.ts';

function withPhase({ asks }: TeacherState, step: string, phase: Phase): TeacherState['asks'] {
  return asks.some(([id]) => id === step)
    ? asks.map(([id, was]) => [id, id === step ? phase : was])
    : [...asks, [step, phase]];
}

/** Shows a question, which opens it the first time. A typed one stands at the class's place. */
function put<T extends TeacherState>(now: T, step: string | null): T {
  const asks = step === null || phaseAt(now, step) ? now.asks : withPhase(now, step, 'open');
  const typed = now.typed?.map((one) => (one.id === step ? { ...one, at: now.position } : one));
  return { ...now, poll: step, asks, typed };
}

/** Always succeeds; apply.ts checks beforehand whether the command is allowed. */
export function applyCommand<T extends TeacherState>(now: T, command: Command): T {
  switch (command.do) {
    case 'move':
      return { ...now, position: command.to, lesson: command.lesson ?? now.lesson };
    case 'pacing':
      return { ...now, mode: command.mode };
    case 'lock':
      return { ...now, locked: command.locked };
    case 'phase':
      return { ...now, asks: withPhase(now, command.step, command.phase) };
    case 'poll':
      return put(now, command.step);
    case 'ask': {
      const others = (now.typed ?? []).filter(({ id }) => id !== command.ask.id);
      const typed = [...others, { ...command.ask, at: now.position }];
      return put({ ...now, typed }, command.ask.id);
    }
    default:
      return now;
  }
}
