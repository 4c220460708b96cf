import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEGREES, exif, text, u16, u32 } from '../../bin/example-exif.ts';
import { withoutPlace } from './place-data.ts';

const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="48,8.23N"/></x:xmpmeta>';

const chunk = (kind: string, data: number[]) => {
  const named = [...text(kind), ...data];
  return [...u32(data.length), ...named, ...u32(crc32(Uint8Array.from(named)))];
};
const segment = (mark: number, data: number[]) => [0xff, mark, ...u16(data.length + 2), ...data];
const riff = (kind: string, data: number[]) => [
  ...text(kind),
  ...u32(data.length).reverse(),
  ...data,
];
const raw = (words: string) => [...deflateSync(Buffer.from(words))];

const FILES: readonly (readonly [string, number[]])[] = [
  [
    'a.jpg',
    [
      0xff,
      0xd8,
      ...segment(0xe1, [...text('Exif\0\0'), ...exif(true)]),
      ...segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0${XMP}`)),
      ...[0xff, 0xd9],
    ],
  ],
  [
    'b.PNG',
    [
      ...text('\x89PNG\r\n\x1a\n'),
      ...chunk('eXIf', exif(false)),
      ...chunk('iTXt', text(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`)),
      ...chunk('zTXt', [...text('Raw profile type exif\0\0'), ...raw('GPSLatitude')]),
      ...chunk('IEND', []),
    ],
  ],
  ['c.webp', [...text('RIFF????WEBP'), ...riff('EXIF', exif(true)), ...riff('XMP ', text(XMP))]],
  ['d.avif', [...text('\0\0\0\x18ftypavif'), 0, 0, 0, 0, ...exif(false)]],
];

describe('a published photograph', () => {
  it.each(FILES)(
    '%s: tells no place, and keeps its orientation, its author and its length',
    (name, written) => {
      const before = Buffer.from(written);
      expect(before.toString('latin1')).toMatch(DEGREES);
      const after = Buffer.from(withoutPlace(name, before));
      const said = after.toString('latin1');
      expect(said).not.toMatch(DEGREES);
      expect(said).not.toContain('GPS');
      expect(said).not.toContain(
        raw('GPSLatitude')
          .map((n) => String.fromCharCode(n))
          .join(''),
      );
      expect(after.length).toBe(before.length);
      const orientation = before.indexOf(
        before.includes('II*\0') ? '\x12\x01\x03' : '\x01\x12\0\x03',
        0,
        'latin1',
      );
      expect(orientation).toBeGreaterThan(0);
      // Orientation and author, to the byte.
      expect(after.subarray(orientation, orientation + 24)).toEqual(
        before.subarray(orientation, orientation + 24),
      );
    },
  );

  it('is a PNG whose check sums are right', () => {
    const [, png = []] = FILES[1] ?? [];
    const after = Buffer.from(withoutPlace('b.png', Uint8Array.from(png)));
    for (let at = 8; at < after.length;) {
      const end = at + 8 + after.readUInt32BE(at);
      expect(after.readUInt32BE(end)).toBe(crc32(after.subarray(at + 4, end)));
      at = end + 4;
    }
  });

  it('is left alone where it is no photograph, or its blocks are broken', () => {
    const svg = Buffer.from(`<svg>${XMP}</svg>`);
    expect(withoutPlace('a.svg', svg)).toBe(svg);
    const broken = Buffer.from([...text('II*\0'), 0xff, 0xff, 0xff, 0x7f]);
    expect(Buffer.from(withoutPlace('a.jpg', broken))).toEqual(broken);
    expect(() => withoutPlace('a.jpg', Buffer.from(exif(true)).subarray(0, 70))).not.toThrow();
  });
});
