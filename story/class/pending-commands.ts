/** A teacher's side of a class: what was commanded and is not yet seen in its state. Pure. */
import { applyCommand } from './apply-command.ts';
import type { Command } from './messages.ts';
import type { TeacherSnapshot } from './snapshot.ts';
import type { Dated, Given, TeacherState } from './state.ts';

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
export const withoutSeen = (pending: Pending, { epoch, seq }: Dated): Pending =>
  pending.filter(({ acknowledged: at }) => !at || at.epoch !== epoch || at.seq > seq);

/** The class was opened again, from an older state: all that was not seen is sent once more, anew numbered. */
export const resend = (pending: Pending, next: () => number): Pending =>
  pending.map(({ command }) => ({ n: next(), command }));

/** The class as its teacher wants it: the last state, with what has been commanded since. */
export function optimisticState(state: TeacherSnapshot, pending: Pending): TeacherState {
  const { mode, position, locked, asks } = state;
  const seen = { mode, position, locked, asks, poll: state.poll?.step ?? null };
  return pending.reduce<TeacherState>((now, { command }) => applyCommand(now, command), seen);
}

/** Whether a short answer is to be read by all, as last said. */
export const isShown = (pending: Pending, { by, step, shown }: Given): boolean =>
  pending
    .map(({ command }) => command)
    .findLast(
      (command): command is Extract<Command, { do: 'show' }> =>
        command.do === 'show' && command.by === by && command.step === step,
    )?.shown ?? shown;
