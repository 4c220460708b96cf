import { describe, expect, it } from 'vitest';
import { decode, lineColumn, lineStarts } from './decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it('drops a byte order mark', () =>
    expect(decode(bytes('\ufeffa'))).toEqual({ ok: true, text: 'a' }));
  it('takes a replacement character that is written so', () =>
    expect(decode(bytes('a\ufffd\u{1f697}b')).ok).toBe(true));
  it('places the first bad byte', () => {
    const bad = Uint8Array.from([...bytes('é\n'), 0xff, 0x61]);
    expect(decode(bad)).toMatchObject({ ok: false, offset: 2 });
  });
});

describe('lineColumn', () => {
  it.each([
    ['a\nb', 2, 2, 1],
    ['a\r\nbc', 4, 2, 2],
    ['a\rb', 2, 2, 1],
    ['\u{1f697}x', 2, 1, 3],
  ])('%j at %i', (text, offset, line, column) =>
    expect(lineColumn(lineStarts(text), offset)).toEqual({ line, column }),
  );
});
