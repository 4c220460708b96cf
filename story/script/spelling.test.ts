import { describe, expect, it } from 'vitest';
import { distance, nearest } from './spelling.ts';

describe('distance', () => {
  it.each([
    ['cars', 'cars', 0],
    ['scene', 'scenes', 1],
    ['levles', 'levels', 1],
    ['scene', 'stage', 3],
  ])('%s to %s', (a, b, edits) => expect(distance(a, b, 3)).toBe(edits));
  it('gives up beyond the limit', () => expect(distance('abcdef', 'uvwxyz', 2)).toBe(3));
});

describe('nearest', () => {
  it('finds a misspelt name', () =>
    expect(nearest('titel', ['id', 'title', 'text'])).toBe('title'));
  it('finds a name cut short', () =>
    expect(nearest('nev-25', ['mva', 'nev-2025'])).toBe('nev-2025'));
  it('says nothing where nothing is near', () =>
    expect(nearest('rust', ['ink', 'silk'])).toBeUndefined());
});
