import { describe, expect, it } from 'vitest';
import { commandOf } from './clicker.ts';

const by = (key: string, shiftKey = false, rtl = false) => {
  const command = commandOf({ key, shiftKey }, rtl);
  return command?.kind === 'move' ? command.by : command?.kind;
};

describe('keys in front of an audience', () => {
  it('lead from stop to stop, as arrows, page keys of a clicker, or space', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' '])
      expect(by(key)).toBe('next-stop');
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) expect(by(key)).toBe('previous-stop');
    expect(by('Home')).toBe('first');
    expect(by('End')).toBe('last');
  });

  it('lead from step to step with Shift, but for space, which then goes back', () => {
    expect(by('ArrowRight', true)).toBe('next-step');
    expect(by('PageUp', true)).toBe('previous-step');
    expect(by(' ', true)).toBe('previous-stop');
  });

  it('follow the way a story is written', () => {
    expect(by('ArrowLeft', false, true)).toBe('next-stop');
    expect(by('ArrowRight', true, true)).toBe('previous-step');
    expect(by('ArrowDown', false, true)).toBe('next-stop');
  });

  it('know what clickers send to begin and to end, and leave everything else alone', () => {
    expect(by('F5')).toBe('full-screen');
    expect(by('F5', true)).toBe('full-screen');
    expect(by('Escape')).toBe('leave');
    for (const key of ['F4', 'Tab', 'Enter', 'a', '7', 'Dead']) expect(by(key)).toBeUndefined();
  });
});
