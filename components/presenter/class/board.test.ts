/** What of a class may stand before the room, and where phones find it. */
import { describe, expect, it } from 'vitest';
import { wanted } from '../../../app/_class/core/lead.ts';
import { openClass } from '../../../app/_class/core/open.ts';
import { teacherSnapshot, type Records } from '../../../app/_class/core/snapshot.ts';
import type { Command } from '../../../app/_class/core/state.ts';
import type { AskData } from '../../../app/_class/ui/ask-data.ts';
import { answered, readBoard, ruleOf, type Board } from './board.ts';
import { joinDoor, joinLink, phoneAddresses } from './join-address.ts';
import { around, heapsOf } from './places.ts';

const asks: readonly AskData[] = [
  {
    step: 'one',
    address: '#a/one',
    question: 'Which?',
    kind: 'quiz',
    options: [
      { id: 'a', text: 'A' },
      { id: 'b', text: 'B' },
    ],
  },
  { step: 'two', address: '#a/two', question: 'Why?', kind: 'discuss' },
];
const plan = {
  story: 'hills',
  steps: ['one', 'two'],
  asks: asks.map((ask) => [ask.step, ruleOf(ask)] as const),
};
const state = teacherSnapshot(openClass({ code: 'AAAAAA', teacher: 'x', plan, epoch: 1 }));
const records: Records = {
  students: [],
  writers: [],
  answers: [
    { step: 'one', by: 'p', answer: { option: 'a' }, shown: false },
    { step: 'two', by: 'p', answer: { text: 'because' }, shown: false },
    { step: 'two', by: 'q', answer: { text: 'rude' }, shown: false },
  ],
};
const after = (...commands: readonly Command[]) => {
  const orders = commands.map((command, i) => ({ n: i, command }));
  return answered(asks, wanted(state, orders), records, orders);
};

describe('the board', () => {
  it('holds no results before they are revealed', () => {
    expect(after()).toBeNull();
    const put = { do: 'poll', step: 'one' } as const;
    expect(after(put)).toEqual({ step: 'one', phase: 'open', count: 1, results: null });
    const closed = { do: 'phase', step: 'one', phase: 'closed' } as const;
    expect(after(put, closed)?.results).toBeNull();
    expect(after(put, { ...closed, phase: 'revealed' })?.results).toEqual({ counts: [1, 0] });
    expect(after(put, { do: 'poll', step: null })).toBeNull();
  });

  it('holds short answers that were approved, and no other', () => {
    const put = { do: 'poll', step: 'two' } as const;
    expect(after(put)).toEqual({ step: 'two', phase: 'open', count: 2, results: { texts: [] } });
    const show = { do: 'show', step: 'two', by: 'p', shown: true } as const;
    expect(after(put, show)?.results).toEqual({ texts: ['because'] });
    expect(after(put, show, { ...show, shown: false })?.results).toEqual({ texts: [] });
  });

  it('is read as it was written, and nothing else is', () => {
    const board: Board = { code: 'AAAAAA', address: '', up: true, here: 3, answers: null };
    const put = { do: 'poll', step: 'two' } as const;
    for (const one of [null, board, { ...board, answers: after(put) }])
      expect(readBoard(JSON.parse(JSON.stringify(one)))).toEqual(one);
    for (const bad of [
      undefined,
      7,
      {},
      { ...board, up: 'yes' },
      { ...board, here: null },
      { ...board, answers: { step: 'two', phase: 'asked', count: 1, results: null } },
      { ...board, answers: { step: 'two', phase: 'open', count: 1, results: { texts: [1] } } },
    ])
      expect(readBoard(bad)).toBeUndefined();
  });
});

describe('where phones find the class', () => {
  const page = (origin: string) => ({ origin, hostname: new URL(origin).hostname });
  it('is never this computer alone', () => {
    expect(phoneAddresses([], page('http://localhost:3000'))).toEqual([]);
    const told = ['http://192.168.0.17:3000', 'http://10.0.0.2:3000'];
    for (const own of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
      expect(phoneAddresses(told, page(own))).toEqual(told);
    expect(phoneAddresses(told, page('http://10.0.0.2:3000'))).toEqual([told[1], told[0]]);
  });
  it('is a link, and an address to be typed', () => {
    expect(joinLink('http://10.0.0.2:3000', '', 'K7M4QX')).toBe(
      'http://10.0.0.2:3000/class/#K7M4QX',
    );
    expect(joinDoor('https://stories.example.org', '/hs')).toBe('stories.example.org/hs/join');
  });
});

describe('where a class is', () => {
  it('is heaps along the story, of which none is lost', () => {
    const dots = [
      [0, 0],
      [0, 10],
      [0, 100],
      [2, 50],
      [9, 50],
    ] as const;
    const heaps = heapsOf(dots, 3);
    expect(heaps.map(({ count }) => count)).toEqual([2, 1, 1]);
    for (const { at } of heaps) expect(at > 0 && at < 1).toBe(true);
    expect(around(dots, 2)).toEqual({ at: 1, behind: 3, ahead: 1 });
  });
});
