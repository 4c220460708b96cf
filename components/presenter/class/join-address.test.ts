/** Where phones find a class, and where a class is. */
import { describe, expect, it } from 'vitest';
import { around, heapsOf } from './class-line.tsx';
import { joinAddress, joinLink, phoneAddresses } from './join-address.ts';

describe('where phones find the class', () => {
  const page = (origin: string) => ({ origin, hostname: new URL(origin).hostname });
  it('is never this computer alone', () => {
    expect(phoneAddresses([], page('http://localhost:3000'))).toEqual([]);
    const messages = ['http://192.168.0.17:3000', 'http://10.0.0.2:3000'];
    for (const local of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
      expect(phoneAddresses(messages, page(local))).toEqual(messages);
    expect(phoneAddresses(messages, page('http://10.0.0.2:3000'))).toEqual([
      messages[1],
      messages[0],
    ]);
  });
  it('is a link, and an address to be typed', () => {
    expect(joinLink('http://10.0.0.2:3000', '', 'K7M4QX')).toBe(
      'http://10.0.0.2:3000/class/#K7M4QX',
    );
    expect(joinAddress('https://stories.example.org', '/hs')).toBe('stories.example.org/hs/join');
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
