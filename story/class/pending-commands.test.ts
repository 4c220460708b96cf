/** What a teacher's window remembers of its own commands, against the class that carries them out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from './apply.ts';
import {
  acknowledge,
  isShown,
  nextUnsent,
  optimisticState,
  resend,
  withCommand,
  withoutRefused,
  withoutSeen,
  type Pending,
} from './pending-commands.ts';
import type { Command, HeldRecords, HeldSnapshot } from './messages.ts';
import { openClass, reopenClass } from './open.ts';
import { recordsOf, teacherSnapshot } from './snapshot.ts';
import type { ClassState } from './state.ts';

const plan = {
  story: 'hills',
  steps: ['one', 'two', 'three'],
  asks: [
    ['one', { kind: 'quiz', options: ['a', 'b'] }],
    ['two', { kind: 'discuss' }],
  ],
} as const;
const beginning = { code: 'AAAAAA', teacher: 'x', plan, epoch: 1 };
const command = fc.oneof(
  fc.record({
    do: fc.constant('move' as const),
    to: fc.record({ step: fc.constantFrom(...plan.steps), progress: fc.constantFrom(0, 0.5, 1) }),
  }),
  fc.record({
    do: fc.constant('pacing' as const),
    mode: fc.constantFrom('locked', 'back', 'free', 'exercise'),
  }),
  fc.record({ do: fc.constant('poll' as const), step: fc.constantFrom('one', 'two', null) }),
  fc.record({
    do: fc.constant('phase' as const),
    step: fc.constantFrom('one', 'two'),
    phase: fc.constantFrom('open', 'closed', 'revealed'),
  }),
  fc.record({ do: fc.constant('lock' as const), locked: fc.boolean() }),
) as fc.Arbitrary<Command>;

interface Held {
  readonly view: HeldSnapshot;
  readonly records: HeldRecords;
}

/** A window and its class, step by step. */
function world() {
  let n = 0;
  let state: ClassState = openClass(beginning);
  let pending: Pending = [];
  let view = teacherSnapshot(state);
  let records = recordsOf(state);
  return {
    say: (next: Command) => void (pending = withCommand(pending, ++n, next)),
    /** Sends the next; `heard`: whether the class's answer came back. */
    send(heard: boolean) {
      const next = nextUnsent(pending);
      if (!next) return;
      const applied = apply(state, { type: 'command', writer: 'w', at: 0, ...next });
      if (typeof applied !== 'string') state = applied;
      if (heard) pending = acknowledge(pending, next.n, { epoch: state.epoch, seq: state.seq });
    },
    look() {
      view = teacherSnapshot(state);
      records = recordsOf(state);
      pending = withoutSeen(pending, view);
    },
    restart() {
      const held = JSON.parse(JSON.stringify({ view, records })) as Held;
      state = reopenClass({ ...beginning, epoch: state.epoch + 1 }, held.view, held.records);
      view = teacherSnapshot(state);
      pending = resend(pending, () => ++n);
    },
    rest() {
      while (nextUnsent(pending)) this.send(true);
      this.look();
    },
    get hoped() {
      const { asks, ...state } = optimisticState(view, pending);
      return { ...state, phases: new Map(asks) };
    },
    get pending() {
      return pending;
    },
  };
}

describe('commands of a teacher', () => {
  it('are wanted at once, and come true whatever is lost on the way', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 3, arbitrary: command },
            fc.constantFrom('send', 'send unheard', 'look', 'restart'),
          ),
          { maxLength: 30 },
        ),
        (history) => {
          const here = world();
          for (const what of history) {
            if (typeof what === 'object') here.say(what);
            else if (what === 'look') here.look();
            else if (what === 'restart') here.restart();
            else here.send(what === 'send');
          }
          const hoped = here.hoped;
          here.rest();
          expect(here.pending).toEqual([]);
          expect(here.hoped).toEqual(hoped);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('replace what they make needless, and keep their order', () => {
    const move = (step: string): Command => ({ do: 'move', to: { step, progress: 1 } });
    let pending = withCommand([], 1, move('one'));
    pending = withCommand(pending, 2, { do: 'lock', locked: true });
    pending = withCommand(pending, 3, move('two'));
    expect(pending.map(({ n }) => n)).toEqual([2, 3]);
    expect(nextUnsent(pending)?.n).toBe(2);
    pending = withoutRefused(pending, 2);
    // One that was acknowledged stays until it is seen.
    pending = acknowledge(pending, 3, { epoch: 1, seq: 4 });
    pending = withCommand(pending, 4, move('three'));
    expect(pending.map(({ n }) => n)).toEqual([3, 4]);
    expect(withoutSeen(pending, { epoch: 1, seq: 3 })).toEqual(pending);
    expect(withoutSeen(pending, { epoch: 1, seq: 4 }).map(({ n }) => n)).toEqual([4]);
  });

  it('say of a short answer whether it is shown', () => {
    const given = { step: 'two', by: 'me', answer: { text: 'yes' }, shown: false };
    const show = { do: 'show', step: 'two', by: 'me', shown: true } as const;
    expect(isShown([], given)).toBe(false);
    expect(isShown(withCommand([], 1, show), given)).toBe(true);
    expect(isShown(withCommand([], 1, { ...show, by: 'you' }), given)).toBe(false);
  });
});
