/** A class on a bad network, for the model test: random events, and a model in which they happen. */
import fc from 'fast-check';
import { apply } from '../../../story/class/apply.ts';
import {
  unsent,
  withAnswer,
  withCounted,
  withoutRefused,
  type Outbox,
} from '../../../story/class/outbox.ts';
import { enterMessage, type Command } from '../../../story/class/messages.ts';
import { openClass, reopenClass } from '../../../story/class/open.ts';
import type { Plan } from '../../../story/class/plan.ts';
import {
  recordsOf,
  studentSnapshot,
  teacherSnapshot,
  youOf,
  type Snapshot,
} from '../../../story/class/snapshot.ts';
import type { Answer } from '../../../story/asks/kind.ts';
import {
  PACINGS,
  PHASES,
  idOf,
  isNews,
  type ClassEvent,
  type ClassState,
} from '../../../story/class/state.ts';

export const PLAN: Plan = {
  story: 'tale',
  steps: ['one', 'two', 'three', 'four'],
  asks: [
    ['one', { kind: 'poll', options: ['a', 'b'] }],
    ['two', { kind: 'quiz', options: ['x', 'y', 'z'] }],
    ['three', { kind: 'predict', by: 'number', min: 0, max: 10 }],
    ['four', { kind: 'discuss' }],
  ],
};
const STUDENTS = 4;
export const hashOf = (student: number) => `${student}`.repeat(64);

const step = fc.constantFrom(...PLAN.steps);
const pair = (at: string, ...answers: readonly Answer[]) =>
  fc.record({ step: fc.constant(at), answer: fc.constantFrom(...answers) });
/** Random answers, most of them valid for their question. */
const given: fc.Arbitrary<{ readonly step: string; readonly answer: Answer }> = fc.oneof(
  { weight: 3, arbitrary: pair('one', { option: 'a' }, { option: 'b' }) },
  { weight: 3, arbitrary: pair('two', { option: 'x' }, { option: 'z' }) },
  { weight: 2, arbitrary: pair('three', { number: 3 }, { number: 11 }) },
  { weight: 2, arbitrary: pair('four', { text: 'Steel.' }, { text: '=1+1' }, { text: '' }) },
  { weight: 1, arbitrary: pair('four', { option: 'a' }) },
  { weight: 1, arbitrary: pair('one', { option: 'none' }) },
);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    do: fc.constant('move' as const),
    to: fc.record({ step, progress: fc.constantFrom(0, 0.5, 1) }),
  }),
  fc.record({ do: fc.constant('pacing' as const), mode: fc.constantFrom(...PACINGS) }),
  fc.record({ do: fc.constant('poll' as const), step: fc.option(step) }),
  fc.record({ do: fc.constant('phase' as const), step, phase: fc.constantFrom(...PHASES) }),
  fc.record({ do: fc.constant('lock' as const), locked: fc.boolean() }),
  fc.record({
    do: fc.constant('ask' as const),
    ask: fc.constant<{ id: string; question: string; options: string[]; lang: string }>({
      id: '~1',
      question: 'Sure?',
      options: ['Yes', 'No'],
      lang: 'en',
    }),
  }),
);
const who = fc.nat(STUDENTS - 1);
const any = fc.nat(1000);

export type Happening =
  | { readonly is: 'join'; readonly who: number }
  | {
      readonly is: 'answer';
      readonly who: number;
      readonly given: { readonly step: string; readonly answer: Answer };
    }
  | { readonly is: 'say'; readonly teacher: number; readonly command: Command }
  /** A message arrives (and may arrive again later) or is lost. */
  | { readonly is: 'arrive' | 'repeat' | 'lose'; readonly which: number }
  /** Any snapshot ever sent reaches a student, in any order. */
  | { readonly is: 'news'; readonly who: number; readonly which: number }
  | { readonly is: 'teacher hears' | 'restart' }
  | { readonly is: 'return'; readonly who: number };

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ is: fc.constant('join' as const), who }) },
  { weight: 5, arbitrary: fc.record({ is: fc.constant('answer' as const), who, given }) },
  {
    weight: 4,
    arbitrary: fc.record({ is: fc.constant('say' as const), teacher: fc.nat(1), command }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      is: fc.constantFrom('arrive' as const, 'repeat' as const, 'lose' as const),
      which: any,
    }),
  },
  { weight: 3, arbitrary: fc.record({ is: fc.constant('news' as const), who, which: any }) },
  {
    weight: 2,
    arbitrary: fc.record({ is: fc.constantFrom('teacher hears' as const, 'restart' as const) }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('return' as const), who }) },
);

interface Client {
  box: Outbox;
  known: Snapshot | undefined;
}
interface Message {
  readonly event: ClassEvent;
  readonly from?: number;
}

const begin = (epoch: number) => openClass({ code: 'K7M4QX', teacher: 'hash', plan: PLAN, epoch });

export function createWorld() {
  const clients = Array.from({ length: STUDENTS }, (): Client => ({ box: [], known: undefined }));
  const numbers = [0, 0];
  let way: Message[] = [];
  let state: ClassState = begin(1);
  let sent: Snapshot[] = [studentSnapshot(state)];
  let held = { snapshot: teacherSnapshot(state), records: recordsOf(state) };
  /** The expected votes: the last accepted answer of each student. */
  let votes = new Map<string, Answer>();
  /** The newest command of each window that has arrived. */
  let last = new Map<string, number>();
  const faults: string[] = [];

  const happen = ({ event, from }: Message) => {
    const applied = apply(state, event);
    const done = typeof applied !== 'string';
    if (event.type === 'command') {
      const before = last.get(event.writer) ?? -1;
      if (event.n <= before && done) faults.push('an old command was carried out');
      if (done) last.set(event.writer, Math.max(before, event.n));
    }
    if (done) state = applied;
    sent.push(studentSnapshot(state));
    if (event.type !== 'answer') return;
    const key = `${event.step} ${event.by}`;
    const earlier = state.answers.find(({ by, step }) => by === event.by && step === event.step);
    if (done && earlier) {
      votes.set(key, earlier.answer);
    }
    const client = clients[from ?? -1];
    if (!client) return;
    client.box =
      (done || applied === 'again') && earlier
        ? withCounted(client.box, [[event.step, earlier.answer]], state.epoch)
        : withoutRefused(client.box, event.step);
  };
  const send = (message: Message) => way.push(message);
  const answerOf = (from: number, step: string, answer: Answer): ClassEvent => ({
    type: 'answer',
    by: idOf(hashOf(from)),
    step,
    answer,
  });
  const hear = (client: Client | undefined, snapshot: Snapshot | undefined) => {
    if (client && snapshot && isNews(client.known, snapshot)) client.known = snapshot;
  };
  /**
   * A client after the network has recovered: it joins, takes the snapshot, and sends everything that was not
   * acknowledged.
   */
  const comeBack = (from: number) => {
    const client = clients[from];
    if (!client) return;
    happen({ event: { type: 'join', hash: hashOf(from) } });
    const you = youOf(state, idOf(hashOf(from)));
    if (!you) return;
    client.box = withCounted(client.box, you.answers, state.epoch);
    hear(client, studentSnapshot(state));
    for (const { step, answer } of unsent(client.box, state.epoch))
      happen({ event: answerOf(from, step, answer), from });
    hear(client, studentSnapshot(state));
  };
  const restart = () => {
    const epoch = state.epoch + 1;
    const beginning = { code: 'K7M4QX', teacher: 'hash', plan: PLAN, epoch };
    // Serialised and parsed, as over the network.
    const { snapshot, records } = enterMessage.parse(JSON.parse(JSON.stringify(held)));
    if (!snapshot) throw new Error('no snapshot');
    state = reopenClass(beginning, snapshot, records);
    sent = [...sent, studentSnapshot(state)];
    last = new Map(state.writers);
    votes = new Map(state.answers.map(({ step, by, answer }) => [`${step} ${by}`, answer]));
  };
  const post = (which: number, keep: boolean) => {
    const index = way.length === 0 ? -1 : which % way.length;
    const message = way[index];
    if (!message) return;
    if (!keep) way = way.filter((_, i) => i !== index);
    happen(message);
  };

  return {
    clients,
    faults,
    comeBack,
    /** All snapshots arrive again, the oldest last. */
    oldNews() {
      for (const client of clients)
        for (const snapshot of [...sent].reverse()) hear(client, snapshot);
    },
    state: () => state,
    votes: () => votes,
    do(it: Happening) {
      switch (it.is) {
        case 'join':
          return comeBack(it.who);
        case 'answer': {
          const client = clients[it.who];
          if (!client) return;
          client.box = withAnswer(client.box, it.given.step, it.given.answer);
          const match = client.box.find(({ step }) => step === it.given.step);
          if (match) send({ event: answerOf(it.who, match.step, match.answer), from: it.who });
          return;
        }
        case 'say': {
          const n = (numbers[it.teacher] = (numbers[it.teacher] ?? 0) + 1);
          const writer = `window-${it.teacher}`;
          return send({ event: { type: 'command', writer, n, command: it.command, at: 0 } });
        }
        case 'arrive':
          return post(it.which, false);
        case 'repeat':
          return post(it.which, true);
        case 'lose':
          way = way.filter((_, i) => i !== it.which % Math.max(1, way.length));
          return;
        case 'news':
          return hear(clients[it.who], sent[it.which % sent.length]);
        case 'teacher hears':
          held = { snapshot: teacherSnapshot(state), records: recordsOf(state) };
          return;
        case 'restart':
          return restart();
        case 'return':
          return comeBack(it.who);
      }
    },
  };
}
