/** What the teacher says, and whether it can be done. */
import { again, done, refused, type Applied } from './applied.ts';
import { LIMITS } from './limits.ts';
import { ruleAt } from './plan.ts';
import {
  LEASHES,
  PHASES,
  type ClassEvent,
  type ClassState,
  type Command,
  type Phase,
} from './state.ts';

/** The window's number becomes its last; the window silent for longest makes room. */
function noted(state: ClassState, writer: string, n: number): ClassState {
  const others = state.writers.filter(([name]) => name !== writer);
  return { ...state, writers: [...others.slice(1 - LIMITS.writers), [writer, n]] };
}

function withPhase(state: ClassState, step: string, phase: Phase): ClassState | undefined {
  const others = state.asks.filter(([id]) => id !== step);
  if (others.length === state.asks.length && others.length >= LIMITS.asks) return undefined;
  const asks = state.asks.map(([id, was]) => [id, id === step ? phase : was] as const);
  return {
    ...state,
    asks: others.length === state.asks.length ? [...state.asks, [step, phase]] : asks,
  };
}

function move(state: ClassState, to: Extract<Command, { do: 'move' }>['to']): Applied {
  const index = state.plan.steps.indexOf(to.step);
  if (index < 0) return refused(state, 'no-step');
  if (!(to.progress >= 0 && to.progress <= 1)) return refused(state, 'range');
  const position = { step: to.step, progress: to.progress };
  return done({ ...state, position, reached: Math.max(state.reached, index) });
}

function ask(state: ClassState, step: string, phase: Phase): Applied {
  if (!ruleAt(state.plan, step)) return refused(state, 'no-ask');
  if (!PHASES.includes(phase)) return refused(state, 'command');
  const next = withPhase(state, step, phase);
  return next ? done(next) : refused(state, 'too-many-asks');
}

function poll(state: ClassState, step: string | null): Applied {
  if (step === null) return done({ ...state, poll: null });
  const phase = state.asks.find(([id]) => id === step)?.[1] ?? 'open';
  const asked = ask(state, step, phase);
  return asked.outcome.ok ? { ...asked, state: { ...asked.state, poll: step } } : asked;
}

function show(state: ClassState, { step, by, shown }: Extract<Command, { do: 'show' }>): Applied {
  const given = state.answers.find((one) => one.by === by && one.step === step);
  if (!given || !('text' in given.answer)) return refused(state, 'command');
  const answers = state.answers.map((one) => (one === given ? { ...one, shown } : one));
  return done({ ...state, answers });
}

function follow(state: ClassState, command: Command, at: number): Applied {
  switch (command.do) {
    case 'move':
      return move(state, command.to);
    case 'leash':
      return LEASHES.includes(command.mode)
        ? done({ ...state, mode: command.mode })
        : refused(state, 'command');
    case 'poll':
      return poll(state, command.step);
    case 'phase':
      return ask(state, command.step, command.phase);
    case 'show':
      return show(state, command);
    case 'lock':
      return done({ ...state, locked: command.locked });
    case 'end':
      return done({ ...state, ended: at });
  }
}

/** An old number is an old command that came late: it has been done, or something newer has. */
export function obey(
  state: ClassState,
  event: Extract<ClassEvent, { readonly type: 'command' }>,
): Applied {
  const last = state.writers.find(([writer]) => writer === event.writer)?.[1] ?? -1;
  if (event.n <= last) return again(state);
  if (state.ended !== null) return refused(state, 'ended');
  return follow(noted(state, event.writer, event.n), event.command, event.at);
}
