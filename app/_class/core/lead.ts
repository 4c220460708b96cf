/** A teacher's side of a class: what was commanded and is not yet seen in its state. Pure. */
import type { TeacherSnapshot } from './snapshot.ts';
import type { Command, Given, Leash, Phase, Place } from './state.ts';

interface Dated {
  readonly epoch: number;
  readonly seq: number;
}

/** `n` grows with each command of a window; `done`: the state that the class had come to when it obeyed. */
export interface Order {
  readonly n: number;
  readonly command: Command;
  readonly done?: Dated;
}
export type Orders = readonly Order[];

/** What a command is about: it takes the place of an earlier one about the same. */
function matterOf(command: Command): string {
  // To put a question up opens it as well: that stays so when another follows.
  if (command.do === 'phase' || command.do === 'poll') return `${command.do} ${command.step}`;
  if (command.do === 'show') return `show ${command.step} ${command.by}`;
  return command.do;
}

/** One more command. What it replaces and was never obeyed need not be said any more. */
export const order = (orders: Orders, n: number, command: Command): Orders => [
  ...orders.filter(({ command: earlier, done }) => done || matterOf(earlier) !== matterOf(command)),
  { n, command },
];

/** The next to be sent: in their order, since the class takes a smaller number for an old command. */
export const unsent = (orders: Orders): Order | undefined => orders.find(({ done }) => !done);

/** The class has obeyed; the command stays until its state has been seen, or a restart might take it. */
export const obeyed = (orders: Orders, n: number, at: Dated): Orders =>
  orders.map((one) => (one.n === n ? { ...one, done: at } : one));

/** The class would not have it. */
export const refused = (orders: Orders, n: number): Orders => orders.filter((one) => one.n !== n);

/** Without what this state shows to have been done. */
export const seen = (orders: Orders, { epoch, seq }: Dated): Orders => {
  const left = orders.filter(({ done }) => !done || done.epoch !== epoch || done.seq > seq);
  return left.length === orders.length ? orders : left;
};

/** The class was opened again, from an older state: all that was not seen is said once more, anew numbered. */
export const again = (orders: Orders, next: () => number): Orders =>
  orders.map(({ command }) => ({ n: next(), command }));

/** The class as its teacher wants it: the last state, with what has been said since. */
export interface Wanted {
  readonly mode: Leash;
  readonly position: Place;
  readonly locked: boolean;
  /** The step whose question is up. */
  readonly up: string | null;
  readonly phases: ReadonlyMap<string, Phase>;
}

function say(now: Wanted, command: Command): Wanted {
  const phases = (step: string, phase: Phase) => new Map(now.phases).set(step, phase);
  switch (command.do) {
    case 'move':
      return { ...now, position: command.to };
    case 'leash':
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

export const wanted = (state: TeacherSnapshot, orders: Orders): Wanted =>
  orders.reduce<Wanted>((now, { command }) => say(now, command), {
    mode: state.mode,
    position: state.position,
    locked: state.locked,
    up: state.poll?.step ?? null,
    phases: new Map(state.asks),
  });

/** Whether a short answer is to be read by all, as last said. */
export const isShown = (orders: Orders, given: Given): boolean =>
  orders.reduce(
    (shown, { command }) =>
      command.do === 'show' && command.by === given.by && command.step === given.step
        ? command.shown
        : shown,
    given.shown,
  );
