import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, takesAnswers } from './apply.ts';
import { PLAN, createWorld, happening, hashOf } from '../../tests/story/class/arbitrary-class.ts';
import { csvOf } from './csv.ts';
import { unsent, withAnswer, withCounted, withoutRefused } from './outbox.ts';
import { LIMITS } from './limits.ts';
import type { Command } from './messages.ts';
import { openClass } from './open.ts';
import { resultsOf } from './results.ts';
import { recordsOf, studentSnapshot, teacherSnapshot, youOf } from './snapshot.ts';
import type { Answer } from '../asks/kind.ts';
import { idOf, type ClassEvent, type ClassState } from './state.ts';

/** `npm run fuzz:class -- --minutes N` asks for time instead of runs. */
const MINUTES = Number(process.env['HANDSCROLL_FUZZ_MINUTES'] ?? 0);
const BOUNDS =
  MINUTES > 0 ? { numRuns: 1e9, interruptAfterTimeLimit: MINUTES * 60_000 } : { numRuns: 500 };

describe('a class on a bad network', () => {
  it(
    'counts each vote once, and all come to know the same',
    () => {
      fc.assert(
        fc.property(
          fc.array(happening, { minLength: 10, maxLength: 120, size: 'max' }),
          (happenings) => {
            const world = createWorld();
            for (const it of happenings) world.do(it);
            expect(world.faults).toEqual([]);
            // The network is back: everybody returns.
            world.clients.forEach((_, i) => world.comeBack(i));
            world.clients.forEach((_, i) => world.comeBack(i));
            world.oldNews();
            const state = world.state();
            const now = studentSnapshot(state);
            for (const [i, client] of world.clients.entries()) {
              if (!youOf(state, idOf(hashOf(i)))) {
                // Only a locked door keeps anybody out.
                expect(state.locked).toBe(true);
                continue;
              }
              expect(client.known).toEqual(now);
              // What was acknowledged is there, unless the class lost its question with it.
              for (const { step, counted } of client.box)
                if (counted !== undefined && takesAnswers(state, step))
                  expect(world.votes().has(`${step} ${idOf(hashOf(i))}`)).toBe(true);
              // What is still unsent was refused by a question that takes no answers now.
              for (const { step } of unsent(client.box, state.epoch))
                expect(takesAnswers(state, step)).toBe(false);
            }
            // The state's answers are those of the plain account, each once.
            const counted = state.answers.map(({ step, by, answer }) => [`${step} ${by}`, answer]);
            expect(new Map(counted as [string, Answer][])).toEqual(world.votes());
            expect(counted.length).toBe(world.votes().size);
            for (const [step, rule] of PLAN.asks) {
              const results = resultsOf(state, step);
              const local = [...world.votes()].filter(([key]) => key.startsWith(`${step} `));
              if (results && 'counts' in results && 'options' in rule)
                expect(results.counts).toEqual(
                  rule.options.map(
                    (id) =>
                      local.filter(([, answer]) => 'option' in answer && answer.option === id)
                        .length,
                  ),
                );
            }
          },
        ),
        BOUNDS,
      );
    },
    MINUTES > 0 ? MINUTES * 60_000 + 60_000 : undefined,
  );
});

const begun = (): ClassState => openClass({ code: 'K7M4QX', teacher: 't', plan: PLAN, epoch: 1 });
let n = 0;
const after = (state: ClassState, event: ClassEvent): ClassState => {
  const applied = apply(state, event);
  if (typeof applied === 'string') throw new Error(applied);
  return applied;
};
const say = (state: ClassState, command: Command, at = 0) =>
  after(state, { type: 'command', writer: 'w', n: ++n, command, at });
const joined = (state: ClassState, hash: string) => after(state, { type: 'join', hash });
const why = (state: ClassState, event: ClassEvent): string | undefined => {
  const applied = apply(state, event);
  return typeof applied === 'string' ? applied : undefined;
};

describe('a teacher', () => {
  it('leads, and an old command that comes late changes nothing', () => {
    const state = say(begun(), { do: 'move', to: { step: 'three', progress: 1 } });
    const late = apply(state, {
      type: 'command',
      writer: 'w',
      n: n - 1,
      command: { do: 'move', to: { step: 'one', progress: 0 } },
      at: 0,
    });
    expect(late).toBe('again');
    const back = say(state, { do: 'move', to: { step: 'two', progress: 0 } });
    expect([back.position.step, back.reached]).toEqual(['two', 2]);
  });

  it('is told what can not be', () => {
    const command = (it: Command) =>
      why(begun(), { type: 'command', writer: 'w', n: ++n, command: it, at: 0 });
    expect(command({ do: 'move', to: { step: 'none', progress: 0 } })).toBe('no-step');
    expect(command({ do: 'poll', step: 'none' })).toBe('no-ask');
    expect(command({ do: 'show', step: 'four', by: 'x', shown: true })).toBe('command');
  });

  it('shows a short answer only when it says so', () => {
    const id = idOf(hashOf(1));
    let state = say(joined(begun(), hashOf(1)), { do: 'poll', step: 'four' });
    state = after(state, { type: 'answer', by: id, step: 'four', answer: { text: 'Steel.' } });
    expect(studentSnapshot(state).poll?.results).toEqual({ texts: [] });
    state = say(state, { do: 'show', step: 'four', by: id, shown: true });
    expect(studentSnapshot(state).poll?.results).toEqual({ texts: ['Steel.'] });
    expect(JSON.stringify(studentSnapshot(state))).not.toContain(id);
    const other = idOf(hashOf(2));
    state = joined(state, hashOf(2));
    state = after(state, { type: 'answer', by: other, step: 'four', answer: { text: 'Tin.' } });
    state = say(state, { do: 'show', step: 'four', by: null, shown: true });
    expect(studentSnapshot(state).poll?.results).toEqual({ texts: ['Steel.', 'Tin.'] });
  });

  it('reveals results; before, only the teacher sees them', () => {
    const by = idOf(hashOf(1));
    let state = say(joined(begun(), hashOf(1)), { do: 'poll', step: 'two' });
    state = after(state, { type: 'answer', by, step: 'two', answer: { option: 'y' } });
    expect(studentSnapshot(state).poll).toMatchObject({ phase: 'open', answered: 1 });
    expect(studentSnapshot(state).poll).not.toHaveProperty('results');
    expect(teacherSnapshot(state).poll?.results).toEqual({ counts: [0, 1, 0] });
    state = say(state, { do: 'phase', step: 'two', phase: 'revealed' });
    expect(studentSnapshot(state).poll?.results).toEqual({ counts: [0, 1, 0] });
  });
});

describe('a student', () => {
  it('is refused with a reason', () => {
    const by = idOf(hashOf(1));
    const open = say(joined(begun(), hashOf(1)), { do: 'poll', step: 'one' });
    const answer = (state: ClassState, step: string, given: Answer, from = by) =>
      why(state, { type: 'answer', by: from, step, answer: given });
    expect(answer(open, 'one', { option: 'a' }, 'stranger')).toBe('stranger');
    expect(answer(open, 'one', { option: 'none' })).toBe('option');
    expect(answer(open, 'none', { option: 'a' })).toBe('no-ask');
    expect(answer(open, 'two', { option: 'x' })).toBe('not-open');
    const exercise = say(open, { do: 'pacing', mode: 'exercise' });
    expect(answer(exercise, 'two', { option: 'x' })).toBeUndefined();
    expect(answer(exercise, 'three', { number: 11 })).toBe('range');
    expect(answer(exercise, 'four', { text: 'x'.repeat(281) })).toBe('too-long');
    expect(answer(exercise, 'four', { text: ' \u202E ' })).toBe('empty');
    const ended = say(open, { do: 'end' }, 5);
    expect(answer(ended, 'one', { option: 'a' })).toBe('ended');
    expect(why(ended, { type: 'join', hash: hashOf(2) })).toBe('ended');
    expect(why(say(open, { do: 'lock', locked: true }), { type: 'join', hash: hashOf(2) })).toBe(
      'locked',
    );
  });

  it('may change its answer until the question is closed, and counts once', () => {
    const by = idOf(hashOf(1));
    let state = say(joined(begun(), hashOf(1)), { do: 'poll', step: 'two' });
    const give = (option: string) =>
      ({ type: 'answer', by, step: 'two', answer: { option } }) as const;
    state = after(after(state, give('x')), give('y'));
    expect(resultsOf(state, 'two')).toEqual({ counts: [0, 1, 0] });
    expect(why(state, give('y'))).toBe('again');
    state = say(state, { do: 'phase', step: 'two', phase: 'closed' });
    expect(why(state, give('z'))).toBe('again');
    expect(resultsOf(state, 'two')).toEqual({ counts: [0, 1, 0] });
  });

  it('is not silent on what was closed before it came', () => {
    let state = say(joined(begun(), hashOf(1)), { do: 'poll', step: 'two' });
    state = say(state, { do: 'phase', step: 'two', phase: 'closed' });
    state = joined(state, hashOf(2));
    expect(recordsOf(state).late).toEqual([['two', 1]]);
    expect(csvOf(state, () => undefined)).toContain('did not answer,1,');
    state = say(state, { do: 'phase', step: 'two', phase: 'open' });
    expect(recordsOf(state).late).toEqual([['two', 0]]);
  });

  it('that is removed leaves no answer, and does not come back', () => {
    const seat = idOf(hashOf(1));
    let state = say(joined(begun(), hashOf(1)), { do: 'poll', step: 'two' });
    state = after(state, { type: 'answer', by: seat, step: 'two', answer: { option: 'x' } });
    state = say(state, { do: 'remove', seat });
    expect([state.students, state.answers]).toEqual([[], []]);
    expect(why(state, { type: 'join', hash: hashOf(1) })).toBe('removed');
  });

  it('finds a full room full, unless a seat was left that nobody answered from', () => {
    const hash = (i: number) => i.toString(16).padStart(64, '0').split('').reverse().join('');
    let state = begun();
    for (let i = 0; i < LIMITS.students; i++) state = joined(state, hash(i));
    expect(state.students).toHaveLength(LIMITS.students);
    expect(new Set(state.students.map(({ name }) => name)).size).toBe(LIMITS.students);
    expect(why(state, { type: 'join', hash: hash(999) })).toBe('full');
    const gone = [idOf(hash(0))];
    expect(why(state, { type: 'join', hash: hash(999), gone })).toBeUndefined();
  });
});

it('keeps every snapshot under 8 KB', () => {
  const long = (i: number) => `${i}-`.padEnd(60, 'x');
  const plan = {
    story: 'x'.repeat(60),
    steps: Array.from({ length: 60 }, (_, i) => long(i)),
    asks: Array.from({ length: 60 }, (_, i) => [long(i), { kind: 'discuss' }] as const),
  };
  let state: ClassState = { ...begun(), plan };
  for (const [step] of plan.asks.slice(0, LIMITS.asks))
    state = say(state, { do: 'phase', step, phase: 'revealed' });
  const more = { do: 'phase', step: long(LIMITS.asks), phase: 'open' } as const;
  expect(why(state, { type: 'command', writer: 'w', n: ++n, command: more, at: 0 })).toBe(
    'too-many-asks',
  );
  const step = long(0);
  state = say(state, { do: 'poll', step });
  const answers = Array.from({ length: LIMITS.students }, (_, i) => {
    const answer = { text: '"\\漢'.repeat(LIMITS.text / 3) };
    return { step, by: `${i}`, answer, shown: true };
  });
  state = { ...state, answers };
  const bytes = new TextEncoder().encode(JSON.stringify(teacherSnapshot(state))).length;
  expect(bytes).toBeLessThan(LIMITS.snapshot);
});

it('tells no spreadsheet to do anything', () => {
  const by = idOf(hashOf(1));
  let state = say(joined(begun(), hashOf(1)), { do: 'poll', step: 'four' });
  const answer = { text: '=HYPERLINK("x")' };
  state = after(state, { type: 'answer', by, step: 'four', answer });
  state = say(state, { do: 'show', step: 'four', by, shown: true });
  const csv = csvOf(state, () => ({
    question: '+1, "really"?',
    options: [],
    right: '',
    points: [],
  }));
  expect(csv).toContain(`"'+1, ""really""?"`);
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv).not.toContain(by);
});

describe('a receipt', () => {
  it('tells which answer was counted, when a second was given before it came', () => {
    const first: Answer = { number: 3 };
    // The first was refused and let go, a second given; then the first, sent twice, was taken after all.
    const box = withAnswer(withoutRefused(withAnswer([], 'three', first), 'three'), 'three', {
      number: 9,
    });
    expect(withCounted(box, [['three', first]], 1)).toEqual([
      { step: 'three', answer: first, counted: 1 },
    ]);
    // A class that is opened again without it gets the one that it had counted.
    expect(unsent(withCounted(box, [['three', first]], 1), 2).map(({ answer }) => answer)).toEqual([
      first,
    ]);
  });
});
