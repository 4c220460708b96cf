/** What the teacher says: read as it was sent, and applied where it can be. */
import { LIMITS } from './limits.ts';
import { ruleAt } from './plan.ts';
import {
  PACINGS,
  PHASES,
  type ClassEvent,
  type ClassState,
  type Command,
  type Outcome,
  type Phase,
  type Refusal,
} from './state.ts';

/** What became of the class, and what is said of it to who asked. */
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

type Sent = Readonly<Record<string, unknown>>;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200;

/** Nothing of what was sent is kept but what a command says. */
export function readCommand(sent: unknown): Command | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined;
  const { step, by, shown, locked, ...rest } = sent as Sent;
  const mode = PACINGS.find((one) => one === rest['mode']);
  const phase = PHASES.find((one) => one === rest['phase']);
  switch (rest['do']) {
    case 'move': {
      const to = (rest['to'] ?? {}) as Sent;
      return isText(to['step']) && typeof to['progress'] === 'number'
        ? { do: 'move', to: { step: to['step'], progress: to['progress'] } }
        : undefined;
    }
    case 'pacing':
      return mode && { do: 'pacing', mode };
    case 'poll':
      return step === null || isText(step) ? { do: 'poll', step } : undefined;
    case 'phase':
      return isText(step) && phase ? { do: 'phase', step, phase } : undefined;
    case 'show':
      return isText(step) && isText(by) && typeof shown === 'boolean'
        ? { do: 'show', step, by, shown }
        : undefined;
    case 'lock':
      return typeof locked === 'boolean' ? { do: 'lock', locked } : undefined;
    case 'end':
      return { do: 'end' };
    default:
      return undefined;
  }
}

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

function setPhase(state: ClassState, step: string, phase: Phase): Applied {
  if (!ruleAt(state.plan, step)) return refused(state, 'no-ask');
  const next = withPhase(state, step, phase);
  return next ? done(next) : refused(state, 'too-many-asks');
}

function putUp(state: ClassState, step: string | null): Applied {
  if (step === null) return done({ ...state, poll: null });
  const phase = state.asks.find(([id]) => id === step)?.[1] ?? 'open';
  const asked = setPhase(state, step, phase);
  return asked.outcome.ok ? { ...asked, state: { ...asked.state, poll: step } } : asked;
}

function show(state: ClassState, { step, by, shown }: Extract<Command, { do: 'show' }>): Applied {
  const given = state.answers.find((one) => one.by === by && one.step === step);
  if (!given || !('text' in given.answer)) return refused(state, 'command');
  const answers = state.answers.map((one) => (one === given ? { ...one, shown } : one));
  return done({ ...state, answers });
}

function carryOut(state: ClassState, command: Command, at: number): Applied {
  switch (command.do) {
    case 'move':
      return move(state, command.to);
    case 'pacing':
      return done({ ...state, mode: command.mode });
    case 'poll':
      return putUp(state, command.step);
    case 'phase':
      return setPhase(state, command.step, command.phase);
    case 'show':
      return show(state, command);
    case 'lock':
      return done({ ...state, locked: command.locked });
    case 'end':
      return done({ ...state, ended: at });
  }
}

/** An old number is an old command that came late: it has been done, or something newer has. */
export function applyCommand(
  state: ClassState,
  event: Extract<ClassEvent, { readonly type: 'command' }>,
): Applied {
  const last = state.writers.find(([writer]) => writer === event.writer)?.[1] ?? -1;
  if (event.n <= last) return again(state);
  if (state.ended !== null) return refused(state, 'ended');
  return carryOut(noted(state, event.writer, event.n), event.command, event.at);
}
