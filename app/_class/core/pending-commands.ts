/** A teacher's side of a class: what was commanded and is not yet seen in its state. Pure. */
import type { Dated } from './outbox.ts';
import type { TeacherSnapshot } from './snapshot.ts';
import type { Command, Given, Pacing, Phase, Place } from './state.ts';

/** `n` grows with each command of a window; `acknowledged`: the state that the class had come to by it. */
export interface PendingCommand {
  readonly n: number;
  readonly command: Command;
  readonly acknowledged?: Dated;
}
export type Pending = readonly PendingCommand[];

/** What a command is about: it takes the place of an earlier one about the same. */
function subjectOf(command: Command): string {
  // To put a question up opens it as well: that stays so when another follows.
  if (command.do === 'phase' || command.do === 'poll') return `${command.do} ${command.step}`;
  if (command.do === 'show') return `show ${command.step} ${command.by}`;
  return command.do;
}

/** One more command. What it replaces and was never acknowledged need not be said any more. */
export const withCommand = (pending: Pending, n: number, command: Command): Pending => [
  ...pending.filter(
    (earlier) => earlier.acknowledged || subjectOf(earlier.command) !== subjectOf(command),
  ),
  { n, command },
];

/** The next to be sent: in their order, since the class takes a smaller number for an old command. */
export const nextUnsent = (pending: Pending): PendingCommand | undefined =>
  pending.find(({ acknowledged }) => !acknowledged);

/** The class has done it; the command stays until its state has been seen, or a restart might take it. */
export const acknowledge = (pending: Pending, n: number, at: Dated): Pending =>
  pending.map((one) => (one.n === n ? { ...one, acknowledged: at } : one));

/** The class would not have it. */
export const withoutRefused = (pending: Pending, n: number): Pending =>
  pending.filter((one) => one.n !== n);

/** Without what this state shows to have been done. */
export const withoutSeen = (pending: Pending, { epoch, seq }: Dated): Pending => {
  const left = pending.filter(({ acknowledged: at }) => !at || at.epoch !== epoch || at.seq > seq);
  return left.length === pending.length ? pending : left;
};

/** The class was opened again, from an older state: all that was not seen is sent once more, anew numbered. */
export const resend = (pending: Pending, next: () => number): Pending =>
  pending.map(({ command }) => ({ n: next(), command }));

/** The class as its teacher wants it: the last state, with what has been commanded since. */
export interface OptimisticState {
  readonly mode: Pacing;
  readonly position: Place;
  readonly locked: boolean;
  /** The step whose question is up. */
  readonly up: string | null;
  readonly phases: ReadonlyMap<string, Phase>;
}

function withApplied(now: OptimisticState, command: Command): OptimisticState {
  const phases = (step: string, phase: Phase) => new Map(now.phases).set(step, phase);
  switch (command.do) {
    case 'move':
      return { ...now, position: command.to };
    case 'pacing':
      return { ...now, mode: command.mode };
    case 'lock':
      return { ...now, locked: command.locked };
    case 'phase':
      return { ...now, phases: phases(command.step, command.phase) };
    case 'poll': {
      const { step } = command;
      if (step === null || now.phases.has(step)) return { ...now, up: step };
      return { ...now, up: step, phases: phases(step, 'open') };
    }
    default:
      return now;
  }
}

export const optimisticState = (state: TeacherSnapshot, pending: Pending): OptimisticState =>
  pending.reduce<OptimisticState>((now, { command }) => withApplied(now, command), {
    mode: state.mode,
    position: state.position,
    locked: state.locked,
    up: state.poll?.step ?? null,
    phases: new Map(state.asks),
  });

/** Whether a short answer is to be read by all, as last said. */
export const isShown = (pending: Pending, given: Given): boolean =>
  pending.reduce(
    (shown, { command }) =>
      command.do === 'show' && command.by === given.by && command.step === given.step
        ? command.shown
        : shown,
    given.shown,
  );
