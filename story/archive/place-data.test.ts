import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEGREES, exif, text, u16, u32 } from '../../tests/bin/example-exif.ts';
import { placedMp4 } from '../../tests/bin/example-film.ts';
import { withoutPlace } from './place-data.ts';

const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="48,8.23N"/></x:xmpmeta>';
/** The same without its outer element, and by the names of editors. */
const RDF = `<rdf:RDF>${['photoshop:City', 'Iptc4xmpCore:Location', 'Iptc4xmpExt:LocationCreated'].map((name) => `<${name}>Zollikon</${name}>`).join('')}</rdf:RDF>`;
const LONG_XMP = [`<x:xmpmeta>${RDF}`, `${RDF}</x:xmpmeta>`];

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
const resource = (name: string, id: number, data: number[]) => [
  ...text('8BIM'),
  ...[...u16(id), name.length, ...text(name), ...(name.length % 2 ? [] : [0])],
  ...[...u32(data.length), ...data],
];
const dataset = (record: number, kind: number, words: string) => [
  ...[0x1c, record, kind],
  ...[...u16(words.length), ...text(words)],
];
/** As an agency writes it: where, and by whom. */
const IPTC = [
  dataset(1, 90, '\x1b%G'),
  ...[90, 92, 95, 101].map((kind) => dataset(2, kind, 'Zollikon')),
  dataset(2, 80, 'Ana Maria'),
  dataset(2, 116, '(c) Ana'),
].flat();
const latin = (bytes: readonly number[]) => Buffer.from(bytes).toString('latin1');
const raw = (words: string) => [...deflateSync(Buffer.from(words))];

const FILES: readonly (readonly [string, number[]])[] = [
  [
    'a.jpg',
    [
      0xff,
      0xd8,
      ...segment(0xe1, [...text('Exif\0\0'), ...exif(true)]),
      ...segment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0${XMP}`)),
      ...segment(0xed, [...text('Photoshop 3.0\0'), ...resource('', 0x404, IPTC)]),
      ...segment(0xed, [...text('Photoshop 3.0\0'), ...resource('iptc', 0x404, IPTC)]),
      ...LONG_XMP.flatMap((part) =>
        segment(0xe1, [...text('http://ns.adobe.com/xmp/extension/\0'), ...text(part)]),
      ),
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
      ...chunk('tEXt', text('Raw profile type iptc\0Zollikon')),
      ...chunk('IEND', []),
    ],
  ],
  ['c.webp', [...text('RIFF????WEBP'), ...riff('EXIF', exif(true)), ...riff('XMP ', text(RDF))]],
  ['d.avif', [...text('\0\0\0\x18ftypavif'), 0, 0, 0, 0, ...exif(false)]],
];

describe('a published photograph', () => {
  it.each(FILES)(
    '%s: tells no place, and keeps its orientation, its author and its length',
    (name, written) => {
      const before = Buffer.from(written);
      expect(before.toString('latin1')).toMatch(DEGREES);
      const after = Buffer.from(withoutPlace(name, before));
      const words = after.toString('latin1');
      expect(words).not.toMatch(DEGREES);
      expect(words).not.toMatch(/GPS|Zollikon/);
      expect(words).not.toContain(
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

  it('is a JPEG of the same segments, with the names that IPTC says', () => {
    const [, jpeg = []] = FILES[0] ?? [];
    const after = Buffer.from(withoutPlace('a.jpg', Uint8Array.from(jpeg))).toString('latin1');
    const marks = /\xff\xd8|\xff[\xe1\xed]..(?=Exif|http|Photo)|\xff\xd9/gs;
    expect(after.match(marks)).toEqual(latin(jpeg).match(marks));
    expect(after.match(/\x1b%G|Ana Maria|\(c\) Ana/g)).toEqual(latin(IPTC.concat(IPTC)).match(/\x1b%G|Ana Maria|\(c\) Ana/g)); // prettier-ignore
  });

  it('is a copy: the bytes that it is made of stay', () => {
    for (const [name, written] of [...FILES, ['e.mp4', placedMp4()] as const]) {
      const before = Buffer.from(written);
      withoutPlace(name, before);
      expect([...before]).toEqual(written);
    }
  });

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
