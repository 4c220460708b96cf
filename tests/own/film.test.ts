/** Films that browsers do not play, or that are no films; made of the small ones in tests/films. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tellsOf } from './golden.ts';

const film = (name: string) => readFileSync(path.join(import.meta.dirname, '../films', name));
const mp4 = film('h264-faststart.mp4');
const webm = film('vp9.webm');

/** With other bytes at so many after a word that stands in it. */
function changed(bytes: Buffer, word: string, after: number, value: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt32BE(value, copy.indexOf(word) + after);
  return copy;
}

tellsOf({
  kind: 'film',
  paramsOf: (file) => ({ file, alt: 'The water rises and falls.', credit: 'Class 10' }),
  files: {
    'cut.mp4': mp4.subarray(0, mp4.length * 0.6),
    'cut.webm': webm.subarray(0, webm.length * 0.6),
    'empty.mp4': '',
    'headless.mp4': mp4.subarray(0, mp4.indexOf('moov') - 4),
    'lying.mp4': changed(mp4, 'moov', -4, 0x7fffffff),
    'endless.webm': Buffer.concat([webm.subarray(0, 5), Buffer.alloc(400, 0xff)]),
    'other.mp4': webm,
    'phone.mp4': film('hevc.mp4'),
    'camera.mov': film('prores.mov'),
    'loud.mp4': film('h264-sound.mp4'),
    'page.webm': '<!doctype html><title>Sign in</title>',
    'picture.mp4': Buffer.from('\xff\xd8\xff\xe0 a photograph', 'latin1'),
  },
});
