import { describe, expect, it } from 'vitest';
import { coveringCards, type CardPlace, type Reader } from './covering-cards.ts';

const cards: readonly CardPlace[] = [
  { step: 0, over: true, begins: -Infinity, settles: -Infinity },
  { step: 0, over: true, begins: 300, settles: 300 },
  { step: 0, over: true, begins: 1000, settles: 1500 },
  { step: 1, over: false, begins: 2000, settles: 2600 },
];
const reader: Reader = {
  scroll: 0,
  step: 0,
  height: 900,
  line: 96,
  isStacked: true,
  over: false,
};
const back = (change: Partial<Reader>) =>
  coveringCards(cards, { ...reader, ...change }).map(({ card }) => card);

describe('words that stand back', () => {
  it('at the foot: each until the picture of the next is on its way, and at that stop only the last is seen', () => {
    expect(back({ scroll: 0 })).toEqual([false, false, false, false]);
    expect(back({ scroll: 300 })).toEqual([true, false, false, false]);
    expect(back({ scroll: 1100 })).toEqual([true, false, false, false]);
    expect(back({ scroll: 1500 })).toEqual([true, true, false, false]);
    expect(back({ scroll: 2600 })).toEqual([true, true, true, false]);
  });

  it('over a range: those that rise, until they have reached the sky', () => {
    const over = { isStacked: false, over: true };
    expect(back({ ...over, scroll: 0 })).toEqual([false, true, true, true]);
    expect(back({ ...over, scroll: 300 })).toEqual([true, false, true, true]);
    expect(back({ ...over, scroll: 850 })).toEqual([true, false, false, true]);
    expect(back({ ...over, scroll: 1000 })).toEqual([true, false, false, true]);
  });

  it('beside a picture: never, but for the title page once the first words rest', () => {
    expect(back({ isStacked: false, scroll: 200 })).toEqual([false, false, false, false]);
    for (const scroll of [300, 900, 1500, 2600])
      expect(back({ isStacked: false, scroll })).toEqual([true, false, false, false]);
  });

  it('over a range: a note goes before its card leaves and is gone on the next picture; elsewhere it stays', () => {
    const notes = (change: Partial<Reader>) =>
      coveringCards(cards, { ...reader, isStacked: false, ...change }).map(({ note }) => note);
    expect(notes({ over: true, scroll: 600 })[1]).toBe(false);
    expect(notes({ over: true, scroll: 700 })[1]).toBe(true);
    // The next step, whose words stand beside the picture, has begun.
    expect(notes({ over: false, step: 1, scroll: 2000 })[2]).toBe(true);
    const beside = cards.map((card) => ({ ...card, over: false }));
    const reading = { ...reader, isStacked: false, scroll: 1500 };
    expect(coveringCards(beside, reading).map(({ note }) => note)).not.toContain(true);
  });
});
