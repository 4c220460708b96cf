import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PLACED, placedMp4, placedWebm } from '../../tests/bin/example-film.ts';
import { readMp4 } from '../../components/scenes/film/mp4.ts';
import { publishedFilm } from './film-place.ts';

const latin = (bytes: Iterable<number>) => Buffer.from([...bytes]).toString('latin1');
/** The film as it is published, a letter a byte. */
function published(written: readonly number[]) {
  const { bytes, isEmptied } = publishedFilm(Uint8Array.from(written));
  return { bytes, isEmptied, text: latin(bytes) };
}
const films = new URL('../../tests/films/', import.meta.url);

describe('a published film', () => {
  it.each([
    ['MP4 with a track of data', placedMp4()],
    ['MP4 with subtitles', placedMp4({ handler: 'sbtl' })],
    ['MP4 with places in eight bytes', placedMp4({ table: 'co64' })],
    ['WebM', placedWebm()],
  ])('tells no place and keeps its pictures and its length: %s', (_, written) => {
    const before = latin(written);
    expect(before).toMatch(PLACED);
    const { text, isEmptied } = published(written);
    expect(isEmptied).toBe(true);
    expect(text).not.toMatch(PLACED);
    expect(text).toHaveLength(written.length);
    const pictures = (film: string) => [...film.matchAll(/picture/g)].map(({ index }) => index);
    expect(pictures(text)).toEqual(pictures(before));
    // Once more changes nothing: pictures of its stops are found by its bytes.
    expect(published([...Buffer.from(text, 'latin1')]).text).toBe(text);
  });

  it('keeps the name of who made it, and is read as before', () => {
    const { bytes, text } = published(placedMp4());
    for (const words of ['Ana', 'Lavf']) expect(text).toContain(words);
    expect(readMp4(bytes)).toEqual(readMp4(Uint8Array.from(placedMp4())));
  });

  it('is the very same where no camera has written into it', () => {
    const names = readdirSync(films).filter((name) => /\.(mp4|mov|webm|mkv)$/.test(name));
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const before = readFileSync(new URL(name, films));
      const { bytes, isEmptied } = publishedFilm(before);
      expect([name, isEmptied, before.equals(bytes)]).toEqual([name, true, true]);
    }
  });

  it('is not emptied where a timed track is out of reach', () => {
    for (const one of [{ beyond: 90_000 }, { more: 'mvex' }, { table: 'stz2' }])
      expect(published(placedMp4(one)).isEmptied, JSON.stringify(one)).toBe(false);
    expect(published(placedWebm(0x11)).isEmptied).toBe(false);
  });

  it('is never more than bytes, wherever it is cut or a byte is another', () => {
    for (const written of [placedMp4(), placedWebm()])
      for (let i = 0; i < written.length; i += 1) {
        expect(published(written.slice(0, i)).text).toHaveLength(i);
        expect(published(written.with(i, written[i]! ^ 0xff)).text).toHaveLength(written.length);
      }
  });
});
