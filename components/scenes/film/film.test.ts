import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { publishedFilm } from '../../../story/film/film-place.ts';
import { areaOf } from '../kit/plate.ts';
import { stopFile } from '../kit/stop-image.ts';
import { drawing, frameOf, pictures, stopImage } from './draw.ts';
import { between } from './film-view.tsx';
import { readMp4 } from './mp4.ts';
import type { Context, Params } from './params.ts';
import { withFiles } from './spec-file.ts';
import { spec } from './spec.ts';
import { readWebm } from './webm.ts';

const FILMS = new URL('../../../tests/films/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, FILMS)));
const read = (name: string, bytes = bytesOf(name)) =>
  /\.(webm|mkv)$/.test(name) ? readWebm(bytes) : readMp4(bytes);

/** Everything that an author is told of a file, `what | how to put it right`, a warning after an exclamation mark. */
function tell(name: string, more: Partial<Params> = {}, bytes = bytesOf(name)): readonly string[] {
  const params = spec.params.parse({ file: name, alt: 'A test', credit: 'Us', ...more }) as Params;
  const files = new Map([
    [name, bytes],
    ['tone.vtt', bytesOf('tone.vtt')],
  ]);
  return withFiles(params, (path) => files.get(path)).faults.map(
    ({ message, hint, isWarning }) => `${isWarning ? '! ' : ''}${message} | ${hint}`,
  );
}

describe('the head of a film', () => {
  const [size, three] = [{ width: 160, height: 90 }, { seconds: 3 }];
  it.each([
    ['vp9.webm', { container: 'WebM', codec: 'VP9', ...size, ...three, keyGap: 0.5, sound: false }],
    ['vp8.webm', { container: 'WebM', codec: 'VP8', ...size, ...three, keyGap: 1, sound: false }],
    ['av1.webm', { container: 'WebM', codec: 'AV1', ...size, ...three, keyGap: 1, sound: false }],
    ['sound.webm', { container: 'WebM', codec: 'VP9', sound: true }],
    ['matroska.mkv', { container: 'MKV', codec: 'H.264', ...size, ...three }],
    ['h264-faststart.mp4', { container: 'MP4', codec: 'H.264', ...size, ...three, keyGap: 1, sound: false }], // prettier-ignore
    ['h264-sound.mp4', { container: 'MP4', codec: 'H.264', ...size, ...three, keyGap: 3, sound: true }], // prettier-ignore
    ['turned.mp4', { codec: 'H.264', width: 90, height: 160 }],
    ['hevc.mp4', { container: 'MP4', codec: 'HEVC', ...size, ...three }],
    ['quicktime.mov', { container: 'MOV', codec: 'H.264' }],
    ['prores.mov', { container: 'MOV', codec: 'ProRes' }],
  ] as const)('is read of %s', (name, requested) => {
    expect(read(name)).toMatchObject(requested);
  });

  it('is never more than a name for what is wrong, wherever a file is cut or a byte is another', () => {
    for (const name of ['vp9.webm', 'h264-sound.mp4']) {
      const full = bytesOf(name);
      for (let i = 0; i < full.length; i += 7) {
        expect(read(name, full.subarray(0, i))).toBeTypeOf('string');
        const other = read(name, full.with(i, full[i]! ^ 0xff));
        if (typeof other !== 'string') expect(other.keyGap).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('what is told of a film', () => {
  it('is nothing of one that scrubs well', () => {
    expect(tell('vp9.webm')).toEqual([]);
    expect(tell('h264-faststart.mp4')).toEqual([]);
    expect(tell('sound.webm', { captions: 'tone.vtt' })).toEqual([]);
  });

  it.each([
    [
      'hevc.mp4',
      /^hevc.mp4 is HEVC, which most browsers do not play \| save as H.264: .*ffmpeg -i hevc.mp4 .*-g 12.*iPhone/,
    ],
    ['prores.mov', /^prores.mov is ProRes, which most browsers do not play \| save as H.264/],
    ['h264-444.mp4', /is H.264 of ten bits or 4:4:4, .* -pix_fmt yuv420p/],
    [
      'quicktime.mov',
      /is a QuickTime film \(MOV\), .* \| save as MP4: ffmpeg -i quicktime.mov -c copy/,
    ],
    ['matroska.mkv', /is a Matroska film \(MKV\)/],
    [
      'wide.mp4',
      /is 2560 by 1440 pixels, 1920 by 1080 are allowed \| ffmpeg -i wide.mp4 -vf scale=1280:-2/,
    ],
    ['audio.mp4', /holds no film/],
    ['live.webm', /does not say how long it is, .* \| ffmpeg -i live.webm -c copy/],
    ['fragments.mp4', /is in fragments, as for streaming/],
    ['h264-sound.mp4', /^this film has sound and no captions \| "captions": a WebVTT file/],
    [
      'turned.mp4',
      /^! turned.mp4 has a key frame each 3 s: scrubbing will stick \| ffmpeg -i turned.mp4 .* -g 12/,
    ],
    ['av1.webm', /^! av1.webm is AV1, which iPhones/],
  ] as const)('is one sentence of %s, and its cure', (name, sentence) => {
    const [first, ...more] = tell(name);
    expect(first).toMatch(sentence);
    expect(more.filter((one) => !one.startsWith('! '))).toEqual([]);
  });

  it('is that its pictures are missing where only their numbers are there', () => {
    const bare = Buffer.from(bytesOf('h264-faststart.mp4'));
    bare.write('free', bare.indexOf('mdat'));
    expect(tell('a.mp4', {}, bare).join()).toContain('a.mp4 holds no film');
  });

  it('is of a timed track that can not be emptied the one command that leaves it out', () => {
    const timed = Buffer.from(bytesOf('h264-sound.mp4'));
    timed.write('camm', timed.indexOf('soun'));
    // Its sound is a track of data now, and is emptied.
    expect(tell('a.mp4', {}, timed.subarray()).join()).not.toContain('track');
    timed.writeUInt32BE(0x7fffffff, timed.lastIndexOf('stsz') + 12);
    expect(tell('a.mp4', {}, timed)).toEqual([
      'a.mp4 has a track beside picture and sound, which may say where it was shot and can’t be emptied | ffmpeg -i a.mp4 -c copy -sn -dn -map_metadata -1 public.mp4',
    ]);
  });

  it('is the same before and after its place is taken out: pictures of its stops are found by its digest', () => {
    const place = Buffer.from('\0\0\0\x1auuid+47.1234+008.5678/');
    const film = Buffer.concat([bytesOf('h264-faststart.mp4'), place]);
    const { bytes } = publishedFilm(film);
    expect(film.equals(bytes)).toBe(false);
    const digestIn = (file: Uint8Array) =>
      withFiles({ file: 'a.mp4', alt: 'a', credit: 'b' } as Params, () => file).params.film?.digest;
    expect(digestIn(film)).toBe(digestIn(bytes));
    expect(digestIn(film)).toMatch(/^\w+$/);
  });

  it('is that it is cut, and that captions are of another film', () => {
    const cut = (name: string) => bytesOf(name).slice(0, -400);
    for (const name of ['vp9.webm', 'h264-sound.mp4', 'h264-faststart.mp4'])
      expect(tell(name, {}, cut(name))[0]).toBe(
        `${name} breaks off before its end | copy or export it again`,
      );
    const late = new TextEncoder().encode('WEBVTT\n\n00:01.000 --> 01:04.000\nLate\n');
    const params = spec.params.parse({ file: 'a.webm', alt: 'a', credit: 'b', captions: 'a.vtt' });
    const files = new Map([
      ['a.webm', bytesOf('sound.webm')],
      ['a.vtt', late],
    ]);
    const [fault] = withFiles(params as Params, (path) => files.get(path)).faults;
    expect(fault?.message).toBe('a caption in a.vtt ends at 64 s, the film at 3 s');
  });
});

describe('film', () => {
  const moments = (aspect: 'wide' | 'tall') =>
    exampleMoments(spec, readExample(import.meta.dirname), aspect).map(
      ({ moment }) => moment as Context,
    );
  const [low, rising, high] = moments('wide') as [Context, Context, Context];

  it('stands whole in the place that words leave, whatever its proportions', () => {
    for (const aspect of ['wide', 'tall'] as const)
      for (const [width, height] of [
        [1920, 800],
        [1080, 1920],
        [640, 480],
      ] as const) {
        const params = { ...low.params, film: { ...low.params.film!, width, height } };
        const frame = frameOf({ aspect, params });
        const free = areaOf(aspect, 'side');
        expect(frame.width / frame.height).toBeCloseTo(width / height, 3);
        expect(frame.x).toBeGreaterThanOrEqual(free.x);
        expect(frame.y).toBeGreaterThanOrEqual(free.y);
        expect(frame.y + frame.height + 36).toBeLessThanOrEqual(free.y + free.height);
      }
  });

  it('has a picture of each place at which it rests, the same on both stages, another for another file', () => {
    const named = (context: Context) => stopFile('tide', stopImage(context));
    expect(moments('tall').map(named)).toEqual(moments('wide').map(named));
    expect(new Set([low, rising, high].map(named)).size).toBe(3);
    const film = { ...low.params.film!, digest: 'other' };
    expect(named({ ...low, params: { ...low.params, film } })).not.toBe(named(low));
  });

  it('lays that picture over the still where files can be fetched, rings over it', () => {
    const over = pictures({ ...rising, home: '/stories/tide/' });
    expect(over.map(({ id }) => id)).toEqual(['stop', 'gauge-casing', 'gauge']);
    expect(over[0]?.attrs['href']).toBe(
      `/stories/tide/${stopFile(rising.scene, stopImage(rising))}`,
    );
    expect(pictures(rising).map(({ tag }) => tag)).not.toContain('image');
  });

  it('stands between the pictures before and after it, as far as it has come', () => {
    const at = (now: number) => between({ ...low, state: { at: now } });
    expect(low.params.rests).toEqual([0, 0.45, 1]);
    expect(at(0.225)).toEqual({ before: 0, after: 0.45, share: 0.5 });
    expect(at(0.45)).toEqual({ before: 0.45, after: 0.45, share: 1 });
    expect(at(1)).toEqual({ before: 1, after: 1, share: 1 });
    expect(between({ params: { ...low.params, rests: [0.5] }, state: { at: 0.2 } })?.after).toBe(
      0.5,
    );
  });

  it('says where it stands, in words and beside its credit', () => {
    expect(spec.describe(rising)).toMatch(/pier\. The film stands at 0:02 of 0:06\.$/);
    const time = drawing.labels(rising).find(({ id }) => id === 'time');
    expect(time?.lines).toEqual(['0:02 / 0:06']);
  });
});
