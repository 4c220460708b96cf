/** Pictures that no browser shows, or that would fill its memory. */
import { crc32, deflateSync } from 'node:zlib';
import { tellsOf } from './golden.ts';

const words = (text: string) => Buffer.from(text, 'latin1');

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([words(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.byteLength, 0);
  frame.writeUInt32BE(crc32(body) >>> 0, 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A black PNG that says it is so large, and holds so many lines of it. */
function png(width: number, height: number, lines = height): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const line = Math.ceil(width / 8) + 1;
  return Buffer.concat([
    words('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(line * lines))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">';
/** Ten copies of ten copies, and so on. */
const copies = Array.from(
  { length: 9 },
  (_, i) => `<g id="c${i + 1}">${`<use href="#c${i}"/>`.repeat(10)}</g>`,
);
const full = png(40, 30);
const brand = (name: string) => Buffer.concat([words(`\0\0\0\x18ftyp${name}`), Buffer.alloc(12)]);

tellsOf({
  kind: 'image',
  paramsOf: (file) => ({ picture: { file, alt: 'A square.', credit: 'Class 10' } }),
  files: {
    'cut.png': full.subarray(0, 50),
    'empty.jpg': '',
    'bomb.png': png(60_000, 60_000, 1),
    'lying.png': png(400, 400, 3),
    'other.jpg': full,
    'photo.heic': brand('heic'),
    'photo.jpg': brand('heic'),
    'scan.tiff': Buffer.concat([words('II*\0'), Buffer.alloc(40)]),
    'moving.gif': Buffer.concat([words('GIF89a'), Buffer.alloc(40)]),
    'page.png': '<!doctype html><title>Sign in</title>',
    'copies.svg': `${SVG}<path id="c0" d="M0 0h9"/>${copies.join('')}</svg>`,
    'entities.svg': `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${SVG}<text>&b;</text></svg>`,
    'spelled.svg': `<!DOCTYPE svg [<!ENTITY a "${'a'.repeat(2000)}">]>${SVG}<text>${'&a;'.repeat(2000)}</text></svg>`,
    'nothing.svg': `${SVG}<defs><linearGradient id="a"/></defs></svg>`,
    'moves.svg': `${SVG}<path d="M0 0h9"><animate attributeName="d"/></path></svg>`,
    'script.svg': `${SVG}\n<path d="M0 0h9" onclick="go()"/></svg>`,
    'page.svg': `${SVG}<path d="M0 0h9"/>\n<foreignObject><p>Sea</p></foreignObject></svg>`,
    'remote.svg': `${SVG}<!-- href="https://x" -->\n<image href="https://example.org/a.png"/></svg>`,
    'sizeless.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>',
  },
});
