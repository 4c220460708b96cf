/** Plain-text responses without Next: one sentence, with the headers that all responses have. */
import { NOTHING_INLINE, policy } from './policy.mjs';
import { PAGE, ancestorsOf, headersOf } from './rules.mjs';

/**
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {import('node:stream').Duplex} Socket
 */

/** @param {Response} response @param {number} status @param {string} words @param {Record<string, string>} [headers] */
export function sendError(response, status, words, headers = {}) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.writeHead(status);
  response.end(`${words}\n`);
}

/** Status lines for requests that Node could not parse, by error code. */
const UNREADABLE = new Map([
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', '413 Payload Too Large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
]);

/**
 * Answers an unparsable request directly on the socket, because there is no response object.
 * @param {NodeJS.ErrnoException} error @param {Socket} socket
 */
export function sendUnreadable(error, socket) {
  const begun = /** @type {any} */ (socket)._httpMessage?._headerSent === true;
  if (!socket.writable || begun || error.code === 'ECONNRESET') return void socket.destroy();
  const lines = Object.entries({
    ...headersOf(PAGE),
    'Content-Security-Policy': policy(NOTHING_INLINE, { ancestors: ancestorsOf(PAGE, '') }),
    'Content-Length': '0',
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}`);
  const status = UNREADABLE.get(error.code ?? '') ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n`);
}
