import { describe, expect, it } from 'vitest';
import { ease } from './ease.ts';
import { mixHeld, type Held } from './mix.ts';

const held = (state: Held['state'], boundValues: Held['boundValues'] = {}): Held => ({
  state,
  boundValues,
});
const mixed = (from: Held, to: Held, m: number) => mixHeld(from, to, m).state;

describe('mixHeld', () => {
  it('mixes numbers linearly, degrees past the full turn too', () => {
    expect(mixed(held({ a: 350 }), held({ a: 370 }), 0.5)).toEqual({ a: 360 });
  });

  it('mixes lists of one length by component and switches others in the middle', () => {
    expect(mixed(held({ a: [0, 10] }), held({ a: [10, 20] }), 0.5)).toEqual({ a: [5, 15] });
    expect(mixed(held({ a: [0] }), held({ a: [1, 2] }), 0.49)).toEqual({ a: [0] });
    expect(mixed(held({ a: [0] }), held({ a: [1, 2] }), 0.5)).toEqual({ a: [1, 2] });
  });

  it('mixes colours in OKLab and switches words and booleans', () => {
    const half = mixed(
      held({ c: '#000000', w: 'x', b: false }),
      held({ c: '#ffffff', w: 'y', b: true }),
      0.5,
    );
    expect(half).toEqual({ c: '#636363', w: 'y', b: true });
  });

  it('passes through no number that nobody measured in its unit', () => {
    const sales = held(
      { a: 47.9 },
      { a: { ref: 'fact:a', unit: 'percent', of: 'sales', status: 'measured', text: '47.9%' } },
    );
    const chips = held(
      { a: 16.7 },
      {
        a: { ref: 'fact:b', unit: 'percent', of: 'chips used', status: 'measured', text: '16.7%' },
      },
    );
    expect(mixed(sales, chips, 0.49)).toEqual({ a: 47.9 });
    expect(mixed(sales, chips, 0.5)).toEqual({ a: 16.7 });
    expect(mixHeld(sales, chips, 0.5).boundValues['a']?.ref).toBe('fact:b');
    expect(mixed(held({ a: 0 }), sales, 0.5)).toEqual({ a: 23.95 });
  });

  it('returns the ends themselves', () => {
    const [from, to] = [held({ a: 0 }), held({ a: 1 })];
    expect(mixHeld(from, to, 0)).toBe(from);
    expect(mixHeld(from, to, 1)).toBe(to);
  });
});

describe('ease', () => {
  it('is exact at the ends and never goes back', () => {
    for (const kind of ['linear', 'in', 'out', 'in-out'] as const) {
      expect([ease(kind, 0), ease(kind, 1)]).toEqual([0, 1]);
      for (let t = 0; t < 1; t += 0.01)
        expect(ease(kind, t + 0.01)).toBeGreaterThanOrEqual(ease(kind, t));
    }
  });
});
