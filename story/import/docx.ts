/**
 * Converts a Word document (.docx) to HTML and its pictures. Its parts are unpacked with a size limit before a
 * library reads them, and what that library would leave out in silence is named in the HTML.
 */
import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { readZip } from '../archive/read-zip.ts';
import { Refused as BadZip } from '../archive/refusal.ts';
import type { Refused } from './cells.ts';
import { saveAsDocx } from './other-documents.ts';

const MOST_BYTES = 25 * 1024 * 1024;
const MOST_UNPACKED = { megabytes: 60, files: 2_000, tightest: 200 };
const CURE = 'open it in your program and save it again as .docx';
const STYLES = [
  "p[style-name='Title'] => p.title:fresh",
  "p[style-name='Quote'] => p.quote:fresh",
  "p[style-name='Intense Quote'] => p.quote:fresh",
  'comment-reference => sup',
];
const textIn = (xml: string) => xml.replace(/<[^<>]*>/g, '');

/** Replaces each innermost element of a name; splits first, so that hostile documents take linear time. */
const replaced = (xml: string, tag: string, by: (part: string) => string): string =>
  xml
    .split(`</${tag}>`)
    .map((piece, i, all) => {
      const at = Math.max(piece.lastIndexOf(`<${tag}>`), piece.lastIndexOf(`<${tag} `));
      if (i === all.length - 1) return piece;
      return at < 0 ? `${piece}</${tag}>` : piece.slice(0, at) + by(piece.slice(at));
    })
    .join('');

/** Words between these signs, of no script, become an `<object>`, which the importer of HTML names. */
const noted = (words: string) => `<w:t>\ue000${words}\ue001</w:t>`;

/** The body with words in place of charts, embedded objects and formulas. */
function withNotes(xml: string): string {
  const drawn = replaced(xml, 'w:drawing', (part) =>
    /<(?:c|cx):chart\b/.test(part)
      ? noted('a chart')
      : part.includes('<dgm:relIds')
        ? noted('a diagram')
        : `${part}</w:drawing>`,
  );
  const embedded = drawn.replace(/<o:OLEObject\b[^<>]*>/g, (tag) =>
    noted(`an embedded object (${/ProgID="([\w.]{1,40})"/.exec(tag)?.[1] ?? '?'})`),
  );
  const formulas = embedded.replace(/<\/?m:oMathPara[^<>]*>/g, '');
  return replaced(
    formulas,
    'm:oMath',
    (part) => `<w:r><w:t>${textIn(part)}</w:t>${noted('a formula: its letters stand there')}</w:r>`,
  );
}

const inHtml = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const objectOf = (words: string) => `<object title="${inHtml(words)}"></object>`;

/** The HTML of a document, with its pictures by their names there, or a sentence that says why there is none. */
export async function htmlOfDocx(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<
  { readonly html: string; readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>> } | Refused
> {
  if (bytes[0] === 0xd0) return { refused: saveAsDocx('A document of an old Word or with a password') }; // prettier-ignore
  if (bytes.length > MOST_BYTES)
    return { refused: 'The document is larger than 25 MB: make its pictures smaller.' };
  try {
    const read = (from: number, length: number) => bytes.slice(from, from + length);
    const all = readZip({ size: bytes.length, read }, MOST_UNPACKED);
    if (!all.some(({ name }) => name === 'word/document.xml'))
      return { refused: `This is no Word document (it has no word/document.xml): ${CURE}.` };
    const parts = all.filter(({ name }) => /\.(?:xml|rels)$|^word\/media\//i.test(name));
    const unpacked = Object.fromEntries(parts.map((part) => [part.name, part.bytes()]));
    const notes = Object.keys(unpacked)
      .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
      .map((name) => textIn(strFromU8(unpacked[name] ?? new Uint8Array())).trim())
      .filter((words) => words !== '')
      .map((words) => objectOf(`at the edge of the page: ${words}`));
    if (all.some(({ name }) => /vba/i.test(name))) notes.push(objectOf('macros'));
    const body = strFromU8(unpacked['word/document.xml'] ?? new Uint8Array());
    unpacked['word/document.xml'] = strToU8(withNotes(body)) as Uint8Array<ArrayBuffer>;
    const zipped = zipSync(unpacked, { level: 0 });
    const files = new Map<string, Uint8Array<ArrayBuffer>>();
    const convertImage = mammoth.images.imgElement(async (image) => {
      const [, ending = ''] = /^image\/(?:x-)?(\w+)/.exec(image.contentType) ?? [];
      const src = `picture-${files.size + 1}.${ending.replace('jpeg', 'jpg')}`;
      files.set(src, new Uint8Array(await image.readAsArrayBuffer()));
      return { src };
    });
    // The library takes a Buffer in Node and an ArrayBuffer in a browser.
    const input = { buffer: zipped, arrayBuffer: zipped } as never;
    const { value } = await mammoth.convertToHtml(input, { styleMap: STYLES, convertImage });
    const html = value
      .replace(/\ue000([^\ue000\ue001]*)\ue001/g, (_, words: string) => objectOf(words))
      .replace(/(["#])endnote-(ref-)?/g, '$1footnote-$29000')
      .replace(/<dt id="comment-(\d+)">[^<]*<\/dt><dd><p>/g, '<dd><p><a id="cmnt$1"></a>');
    return { html: html + notes.join(''), files };
  } catch (error) {
    const isBig = error instanceof BadZip && /^(?:large|many|bomb)$/.test(error.code);
    return {
      refused: isBig
        ? 'Unpacked, the document is too large: take a part of it.'
        : `The document cannot be read, it is damaged or no .docx: ${CURE}.`,
    };
  }
}
