/**
 * Serves static files that Next does not know: those of earlier builds, and those written by a build while
 * this server is running.
 */
import { createReadStream, statSync } from 'node:fs';
import { basename, extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** File ending -> media type, for our server and for other servers of an export. */
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
/** Whether a file of this type is worth compressing. @param {string} type */
export const isText = (type) => TEXT.test(type);
/**
 * Names that change with the content: ten hex digits from our build before the ending, or files of Next and
 * of the studio's workers. Fewer digits may be a date in an author's file name; such a file must be
 * revalidated.
 */
const HASHED = /^\/(?:_next\/static|studio\/worker)\/|\.[0-9a-f]{10}\.[a-z0-9]+$/;

/** @param {string} address */
export const isHashed = (address) => HASHED.test(address);

/**
 * The file of an address, or undefined. Never outside the folder, never a hidden file.
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
    // Missing, or a name that the file system does not allow, which throws.
    return undefined;
  }
}

/**
 * Parses `bytes=a-b`, which players of sound and film send; undefined, for the whole file, if it is anything
 * else.
 * @param {string | undefined} header @param {number} size
 */
export function rangeOf(header, size) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end && start < size ? { start, end } : undefined;
}

/** Whether gzip is listed and not excluded by `q=0`. @param {string | string[] | undefined} header */
export const takesGzip = (header) =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(String(header ?? ''));

/** Types that a name tells better than its ending. */
const NAMED = new Map([
  ['cite.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['feed.json', 'application/feed+json; charset=utf-8'],
  ['feed.xml', 'application/rss+xml; charset=utf-8'],
]);

/**
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 * @param {string} path @param {{ tag?: string, status?: number }} [options] `tag`: the name of the bundle that
 * the file comes from, which is the same on all servers
 */
export function sendFile(request, response, path, { tag: bundle, status = 200 } = {}) {
  const { size, mtimeMs } = statSync(path);
  const tag = `W/"${bundle ?? `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`}"`;
  if (status === 200) response.setHeader('ETag', tag);
  if (status === 200 && request.headers['if-none-match'] === tag)
    return void response.writeHead(304).end();
  const type =
    NAMED.get(basename(path)) ??
    TYPES.get(extname(path).toLowerCase()) ??
    'application/octet-stream';
  response.setHeader('Content-Type', type);
  const squeeze = isText(type) && size > 1000;
  if (squeeze) response.setHeader('Vary', 'Accept-Encoding');
  const zip = squeeze && takesGzip(request.headers['accept-encoding']);
  const range = zip || status !== 200 ? undefined : rangeOf(request.headers.range, size);
  if (zip) response.setHeader('Content-Encoding', 'gzip');
  else {
    response.setHeader('Accept-Ranges', 'bytes');
    response.setHeader('Content-Length', range ? range.end - range.start + 1 : size);
  }
  if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`);
  response.writeHead(range ? 206 : status);
  if (request.method === 'HEAD') return void response.end();
  // Reads no more than the announced length, in case a build is rewriting the file.
  const all = range ?? { start: 0, end: Math.max(0, size - 1) };
  // `pipeline` closes the file if the client disconnects; `pipe` alone would leave it open.
  const parts = [createReadStream(path, all), ...(zip ? [createGzip()] : []), response];
  pipeline(parts, () => undefined);
}
