/** A teacher's commands until the class's state shows their effect. Pure. */
import { applyCommand } from './apply-command.ts';
import type { Command } from './messages.ts';
import type { TeacherSnapshot } from './snapshot.ts';
import type { Dated, Given, TeacherState } from './state.ts';

/** `n` increases with each command of a window; `acknowledged` is the state that the class reached with it. */
export interface PendingCommand {
  readonly n: number;
  readonly command: Command;
  readonly acknowledged?: Dated;
}
export type Pending = readonly PendingCommand[];

/** The subject of a command; a command replaces an earlier one with the same subject. */
function subjectOf(command: Command): string {
  // Showing a question also opens it, and it stays open when another one is shown; so the step is part of the
  // subject.
  if (command.do === 'phase' || command.do === 'poll') return `${command.do} ${command.step}`;
  if (command.do === 'show') return `show ${command.step} ${command.by}`;
  if (command.do === 'ask') return `ask ${command.ask.id}`;
  if (command.do === 'remove') return `remove ${command.seat}`;
  return command.do;
}

/** Adds a command; removes an unacknowledged one with the same subject. */
export const withCommand = (pending: Pending, n: number, command: Command): Pending => [
  ...pending.filter(
    (earlier) => earlier.acknowledged || subjectOf(earlier.command) !== subjectOf(command),
  ),
  { n, command },
];

/** The next command to send. They are sent in order, because the class takes a smaller number for an old command. */
export const nextUnsent = (pending: Pending): PendingCommand | undefined =>
  pending.find(({ acknowledged }) => !acknowledged);

/** The class has applied it; the command stays until a state shows it, because a restart might lose it. */
export const acknowledge = (pending: Pending, n: number, at: Dated): Pending =>
  pending.map((one) => (one.n === n ? { ...one, acknowledged: at } : one));

/** Removes a command that the class refused. */
export const withoutRefused = (pending: Pending, n: number): Pending =>
  pending.filter((one) => one.n !== n);

/** Removes the commands whose effect is included in this state. */
export const withoutSeen = (pending: Pending, { epoch, seq }: Dated): Pending =>
  pending.filter(({ acknowledged: at }) => !at || at.epoch !== epoch || at.seq > seq);

/** The class was reopened from an older state: all pending commands are sent again, with new numbers. */
export const resend = (pending: Pending, next: () => number): Pending =>
  pending.map(({ command }) => ({ n: next(), command }));

/** The state that the teacher expects: the last known one with all pending commands applied. */
export function optimisticState(state: TeacherSnapshot, pending: Pending): TeacherState {
  const { mode, position, lesson, locked, asks, typed } = state;
  const seen = { mode, position, lesson, locked, asks, typed, poll: state.poll?.step ?? null };
  return pending.reduce<TeacherState>((now, { command }) => applyCommand(now, command), seen);
}

/** Whether a short answer is shown to everybody, according to the latest command. */
export const isShown = (pending: Pending, { by, step, shown }: Given): boolean =>
  pending
    .map(({ command }) => command)
    .findLast(
      (command): command is Extract<Command, { do: 'show' }> =>
        command.do === 'show' && command.step === step && (command.by ?? by) === by,
    )?.shown ?? shown;
