import { describe, expect, it } from 'vitest';
import { exif, text, u16 } from '../tests/bin/example-exif.ts';
import { isTurned, sizeSeen } from './picture-size.ts';

const segment = (mark: number, bytes: readonly number[]) => [
  ...[0xff, mark, ...u16(bytes.length + 2)],
  ...bytes,
];
const frame = segment(0xc0, [8, ...u16(3000), ...u16(4000), 3]);
const jpeg = (...segments: readonly number[][]) =>
  new Uint8Array([0xff, 0xd8, ...segments.flat(), ...frame, 0xff, 0xd9]);
const svg = (tag: string) =>
  new TextEncoder().encode(`<?xml version="1.0"?><svg ${tag}><g/></svg>`);

describe('the size of a picture as it is seen', () => {
  it.each([true, false])('stands a photograph upright (little endian: %s)', (isLittle) => {
    const turned = jpeg(segment(0xe1, [...text('Exif\0\0'), ...exif(isLittle)]));
    expect(sizeSeen(turned)).toEqual({ width: 3000, height: 4000 });
    expect(isTurned(turned)).toBe(true);
    expect(sizeSeen(jpeg())).toEqual({ width: 4000, height: 3000 });
    expect(isTurned(jpeg())).toBe(false);
  });

  it('does not read beyond Exif that is cut', () => {
    const cut = exif(true).slice(0, 12);
    const bytes = jpeg(segment(0xe1, [...text('Exif\0\0'), ...cut]));
    expect(sizeSeen(bytes)).toEqual({ width: 4000, height: 3000 });
  });

  it.each([
    ['viewBox="0 0 400 100"', { width: 400, height: 100 }],
    ["width='4in' viewBox='-2,-2, 30 , 60.5'", { width: 30, height: 60.5 }],
    ['width="640px" height="480px"', { width: 640, height: 480 }],
    ['width="100%" height="100%"', undefined],
    ['stroke-width="3" height="3"', undefined],
  ])('reads %s of a drawing', (tag, size) => {
    expect(sizeSeen(svg(tag))).toEqual(size);
  });
});
