/**
 * Static files by ourselves: those of earlier builds, which Next no longer knows, and those that a build wrote
 * while this server was already running, which Next does not know yet.
 */
import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** Ending of a name -> its type, for our server and for others that serve an export. */
export const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.vtt', 'text/vtt; charset=utf-8'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.mp3', 'audio/mpeg'],
  ['.m4a', 'audio/mp4'],
  ['.ogg', 'audio/ogg'],
  ['.opus', 'audio/ogg'],
  ['.wav', 'audio/wav'],
  ['.mp4', 'video/mp4'],
  ['.webm', 'video/webm'],
  ['.glb', 'model/gltf-binary'],
  ['.zip', 'application/zip'],
]);
const TEXT = /^(text\/|application\/(json|xml|manifest|x-bibtex)|image\/svg)/;
/** Whether it is worth compressing. @param {string} type */
export const isText = (type) => TEXT.test(type);
/**
 * A name that changes with the content: the ten hex digits that our build puts before the ending, or anything of
 * Next's and of the studio's workers. Fewer may be a date, in a name that an author gave: that file is asked for again.
 */
const HASHED = /^\/(?:_next\/static|studio\/worker)\/|\.[0-9a-f]{10}\.[a-z0-9]+$/;

/** @param {string} address */
export const isHashed = (address) => HASHED.test(address);

/**
 * The file behind an address, or undefined: never outside the folder, never a hidden one.
 * @param {string} folder @param {string} rest the address within it, still encoded
 */
export function fileIn(folder, rest) {
  let name;
  try {
    name = decodeURIComponent(rest);
  } catch {
    return undefined;
  }
  if (name.includes('\0') || name.split(/[\\/]/).some((part) => part.startsWith('.')))
    return undefined;
  const path = normalize(join(folder, name));
  if (!path.startsWith(normalize(folder) + sep)) return undefined;
  try {
    return statSync(path).isFile() ? path : undefined;
  } catch {
    // Not there; or a name that no disk can hold, which is an error of its own.
    return undefined;
  }
}

/** `bytes=a-b` of a file, for sound and film; anything else is the whole file. @param {string | undefined} header @param {number} size */
export function rangeOf(header, size) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end && start < size ? { start, end } : undefined;
}

/** Whether gzip is named, and not to say that it can't be read. @param {string | string[] | undefined} header */
export const takesGzip = (header) =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(header ?? ''));

/**
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 * @param {string} path
 */
export function sendFile(request, response, path) {
  const { size, mtimeMs } = statSync(path);
  const tag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
  const type = TYPES.get(extname(path).toLowerCase()) ?? 'application/octet-stream';
  response.setHeader('Content-Type', type);
  const squeeze = isText(type) && size > 1000;
  if (squeeze) response.setHeader('Vary', 'Accept-Encoding');
  const zip = squeeze && takesGzip(request.headers['accept-encoding']);
  const range = zip ? undefined : rangeOf(request.headers.range, size);
  if (zip) response.setHeader('Content-Encoding', 'gzip');
  else {
    response.setHeader('Accept-Ranges', 'bytes');
    response.setHeader('Content-Length', range ? range.end - range.start + 1 : size);
  }
  if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  response.writeHead(range ? 206 : 200);
  if (request.method === 'HEAD') return void response.end();
  // No more than was promised, should a build write the file anew just now.
  const all = range ?? { start: 0, end: Math.max(0, size - 1) };
  // Whoever leaves half-way takes the open file along: a pipe alone would hold it for ever.
  const parts = [createReadStream(path, all), ...(zip ? [createGzip()] : []), response];
  pipeline(parts, () => undefined);
}
