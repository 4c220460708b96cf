/** What a teacher's window remembers of its own commands, against the class that obeys them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from './apply.ts';
import {
  again,
  isShown,
  obeyed,
  order,
  refused,
  seen,
  unsent,
  wanted,
  type Orders,
} from './lead.ts';
import { openClass, reopenClass } from './open.ts';
import { recordsOf, teacherSnapshot } from './snapshot.ts';
import type { ClassState, Command } from './state.ts';

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
    do: fc.constant('leash' as const),
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

/** A window and its class, step by step. */
function world() {
  let n = 0;
  let state: ClassState = openClass(beginning);
  let orders: Orders = [];
  let view = teacherSnapshot(state);
  let records = recordsOf(state);
  return {
    say: (said: Command) => void (orders = order(orders, ++n, said)),
    /** Sends the next; `heard`: whether the class's answer came back. */
    send(heard: boolean) {
      const next = unsent(orders);
      if (!next) return;
      const applied = apply(state, { type: 'command', writer: 'w', at: 0, ...next });
      ({ state } = applied);
      if (heard) orders = obeyed(orders, next.n, { epoch: state.epoch, seq: state.seq });
    },
    look() {
      view = teacherSnapshot(state);
      records = recordsOf(state);
      orders = seen(orders, view);
    },
    restart() {
      state = reopenClass({ ...beginning, epoch: state.epoch + 1 }, view, records);
      view = teacherSnapshot(state);
      orders = again(orders, () => ++n);
    },
    rest() {
      while (unsent(orders)) this.send(true);
      this.look();
    },
    get wanted() {
      return wanted(view, orders);
    },
    get orders() {
      return orders;
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
          const hoped = here.wanted;
          here.rest();
          expect(here.orders).toEqual([]);
          expect(here.wanted).toEqual(hoped);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('replace what they make needless, and keep their order', () => {
    const move = (step: string): Command => ({ do: 'move', to: { step, progress: 1 } });
    let orders = order([], 1, move('one'));
    orders = order(orders, 2, { do: 'lock', locked: true });
    orders = order(orders, 3, move('two'));
    expect(orders.map(({ n }) => n)).toEqual([2, 3]);
    expect(unsent(orders)?.n).toBe(2);
    orders = refused(orders, 2);
    // One that was obeyed stays until it is seen.
    orders = obeyed(orders, 3, { epoch: 1, seq: 4 });
    orders = order(orders, 4, move('three'));
    expect(orders.map(({ n }) => n)).toEqual([3, 4]);
    expect(seen(orders, { epoch: 1, seq: 3 })).toBe(orders);
    expect(seen(orders, { epoch: 1, seq: 4 }).map(({ n }) => n)).toEqual([4]);
  });

  it('say of a short answer whether it is shown', () => {
    const given = { step: 'two', by: 'me', answer: { text: 'yes' }, shown: false };
    const show = { do: 'show', step: 'two', by: 'me', shown: true } as const;
    expect(isShown([], given)).toBe(false);
    expect(isShown(order([], 1, show), given)).toBe(true);
    expect(isShown(order([], 1, { ...show, by: 'you' }), given)).toBe(false);
  });
});
