import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openSharp } from '../components/scenes/kit/open-sharp.ts';
import { prepare } from '../components/scenes/image/spec-file.ts';
import { sizeSeen } from '../story/picture-size.ts';
import { DEGREES, exif, text, u16, u32 } from '../tests/bin/example-exif.ts';
import { pictureNotes, publicFiles } from './public-pictures.ts';

const chunk = (name: string, data: Uint8Array) => {
  const body = Buffer.concat([Buffer.from(name), data]);
  return Buffer.concat([Buffer.from(u32(data.length)), body, Buffer.from(u32(crc32(body)))]);
};
/** A grey PNG whose head may say another height than its rows have. */
function png(width: number, height: number, words = height): Buffer {
  const header = Buffer.from([...u32(width), ...u32(words), 8, 0, 0, 0, 0]);
  const rows = deflateSync(Buffer.alloc(height * (width + 1), 0));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const chunks = [chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}
async function jpegOf(picture: Buffer): Promise<Buffer> {
  const sharp = await openSharp();
  if (!sharp) throw new Error('sharp, which comes with Next, is not installed');
  return Buffer.from(await sharp(picture).jpeg({ quality: 80, mozjpeg: false }).toBuffer());
}
const withExif = (jpeg: Buffer) => {
  const block = [...text('Exif\0\0'), ...exif(true)];
  const segment = Buffer.from([0xff, 0xe1, ...u16(block.length + 2), ...block]);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
};

describe('photographs as they are served', () => {
  it('are no larger than 2,560 pixels, in the format that their names say', async () => {
    const large = png(3000, 1500);
    const served = await publicFiles(new Map([['assets/wide.png', large]]));
    expect(sizeSeen(served.get('assets/wide.png')!)).toEqual({ width: 2560, height: 1280 });
  });

  it('stand upright and say no place', async () => {
    const turned = withExif(await jpegOf(png(400, 300)));
    expect(sizeSeen(turned)).toEqual({ width: 300, height: 400 });
    expect(turned.toString('latin1')).toMatch(DEGREES);
    const served = (await publicFiles(new Map([['a.JPG', turned]]))).get('a.JPG')!;
    expect(sizeSeen(served)).toEqual({ width: 300, height: 400 });
    expect(Buffer.from(served).toString('latin1')).not.toContain('Exif');
  });

  it('are the very same where nothing is to be done', async () => {
    const small = png(40, 30);
    const served = await publicFiles(new Map([['a.png', small]]));
    expect(Buffer.compare(served.get('a.png')!, small)).toBe(0);
  });

  it('are told of: what is done, or what to do', async () => {
    const heavy = new Map([
      ['wide.png', png(3000, 100)],
      ['heavy.png', Buffer.concat([png(20, 20), Buffer.alloc(2 * 1048576)])],
    ]);
    expect(await pictureNotes(heavy)).toEqual([
      'wide.png: 3,000 × 100, 0.0 MB: made smaller for readers',
      'heavy.png: 20 × 20, 2.0 MB: made smaller for readers',
    ]);
    const [note, ...more] = await pictureNotes(heavy, Promise.resolve(undefined));
    expect(note).toContain('npm install sharp');
    expect(more).toEqual([]);
  });
});

describe('a picture whose head lies', () => {
  const opened = (bytes: Uint8Array) => prepare({ picture: { file: 'a.png' } }, () => bytes);

  it('is refused by name', async () => {
    await expect(opened(png(40, 30, 300))).rejects.toThrow('a.png is broken inside');
    await expect(opened(png(40, 30))).resolves.toBeUndefined();
  });
});
