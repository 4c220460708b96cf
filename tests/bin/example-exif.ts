/** Exif for tests, byte by byte. */
export const u16 = (n: number) => [n >> 8, n & 255];
export const u32 = (n: number) => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255];
export const text = (words: string) => [...Buffer.from(words, 'latin1')];

/**
 * Exif data as cameras write it, in either byte order: orientation 6, the photographer, and the place 48° 8'
 * 14" north.
 */
export function exif(isLittle: boolean): number[] {
  const ordered = (bytes: number[]) => (isLittle ? bytes.reverse() : bytes);
  const [short, long] = [(n: number) => ordered(u16(n)), (n: number) => ordered(u32(n))];
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...[short(tag), short(type), long(count)].flat(),
    ...[...value, 0, 0, 0, 0].slice(0, 4),
  ];
  const first = [
    ...short(3),
    ...entry(0x0112, 3, 1, short(6)),
    ...entry(0x013b, 2, 4, text('Ana\0')),
    ...entry(0x8825, 4, 1, long(50)),
    ...long(0),
  ];
  const place = [
    ...short(2),
    ...entry(1, 2, 2, text('N\0')),
    ...entry(2, 5, 3, long(80)),
    ...long(0),
    ...[48, 1, 8, 1, 14, 1].flatMap(long),
  ];
  return [...text(isLittle ? 'II' : 'MM'), ...short(42), ...long(8), ...first, ...place];
}
/** Matches the place (48°), which published photographs must not contain, in either byte order. */
export const DEGREES = /\x30\0\0\0\x01\0\0\0\x08|\0\0\0\x30\0\0\0\x01\0\0\0\x08/;
