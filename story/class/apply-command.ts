/** Applies a teacher's command: to the class, and optimistically on the page that waits for the class. */
import type { Command } from './messages.ts';
import { phaseAt, type TeacherState, type Phase } from './state.ts';

function withPhase({ asks }: TeacherState, step: string, phase: Phase): TeacherState['asks'] {
  return asks.some(([id]) => id === step)
    ? asks.map(([id, was]) => [id, id === step ? phase : was])
    : [...asks, [step, phase]];
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
    case 'poll': {
      const { step } = command;
      if (step === null || phaseAt(now, step)) return { ...now, poll: step };
      return { ...now, poll: step, asks: withPhase(now, step, 'open') };
    }
    default:
      return now;
  }
}
