/** Shared by the routes of a class: origin checks, request bodies, cookies, short answers. */
import { isIP } from 'node:net';
import type { z } from 'zod';
import { LIMITS } from '../../story/class/limits.ts';
import { hiddenAddress } from '../_server/limiter.mjs';

const NO_STORE = { 'Cache-Control': 'no-store' };

export function json(value: unknown, status = 200, cookies: readonly string[] = []): Response {
  const answer = Response.json(value, { status, headers: NO_STORE });
  for (const cookie of cookies) answer.headers.append('Set-Cookie', cookie);
  return answer;
}
/** `error` is a code; the interface has a sentence for each. */
export const fault = (error: string, status: number): Response => json({ error }, status);
/** 401 and 403 have no body: an unauthorised client does not learn the reason. */
export const bare = (status: number): Response => new Response(null, { status, headers: NO_STORE });

/**
 * The client's address, hashed. Our server sets the header from the connection and overwrites one sent by a
 * client.
 */
export const addressKey = (request: Request): string =>
  hiddenAddress(request.headers.get('x-handscroll-address') ?? 'unknown');

/** The origin set by the operator, `https://stories.example.org`. */
const configuredOrigin = (): string | undefined =>
  process.env['HANDSCROLL_ORIGIN']?.replace(/\/+$/, '');

/**
 * Host names that an outside page cannot point at this server (DNS rebinding): localhost, IP addresses,
 * single labels and .local names.
 */
function isOurs(host: string): boolean {
  const name = host
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
  return name === 'localhost' || isIP(name) !== 0 || /^[a-z0-9-]+(\.local)?$/.test(name);
}

/**
 * Whether a POST comes from a page of another site. Browsers always send an Origin; a client without one is
 * not a browser, so nobody can misuse its cookies.
 */
export function isForeign(request: Request): boolean {
  const host = request.headers.get('host') ?? '';
  const origin = request.headers.get('origin');
  const configured = configuredOrigin();
  if (configured === undefined && !isOurs(host)) return true;
  if (origin === null || origin === configured) return false;
  return !isOurs(host) || !URL.canParse(origin) || new URL(origin).host !== host;
}

/**
 * Reads a body of at most `most` bytes; undefined if it is longer. The excess is still read, up to the size
 * of the largest allowed message, so that a proxy has sent the whole body before the answer closes the
 * connection.
 */
async function readBytes(request: Request, most: number): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  while (reader && bytes <= Math.max(most, LIMITS.reopen)) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes <= most) parts.push(value);
  }
  return bytes > most ? undefined : Buffer.concat(parts);
}

/**
 * Reads and validates a JSON body of at most `most` bytes; returns the message, or the response that reports
 * the fault.
 */
export async function readBody<T>(
  request: Request,
  schema: z.ZodType<T>,
  most: number,
): Promise<T | Response> {
  const bytes = await readBytes(request, most);
  if (!bytes) return fault('too-large', 413);
  let sent: unknown;
  try {
    sent = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes) || '{}');
  } catch {
    return fault('not-json', 400);
  }
  const read = schema.safeParse(sent);
  return read.success ? read.data : fault('malformed', 422);
}

/** The value of a cookie. */
export function cookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.split('=', 2);
    if (key?.trim() === name) return value?.trim();
  }
  return undefined;
}

/** The language that the page says it has; unchecked input. */
export const languageOf = (request: Request): string | undefined =>
  new URL(request.url).searchParams.get('lang') ?? undefined;

/** `; Secure` if the operator's origin is https. */
export const secure = (): string => (configuredOrigin()?.startsWith('https:') ? '; Secure' : '');

/** The cookie is sent only to this role's addresses of this class, for as long as an idle class is kept. */
export const tokenCookie = (code: string, role: string, token: string): string =>
  `hs-${role}=${token}; Path=/api/class/${code}/${role}/; HttpOnly; SameSite=Strict; Max-Age=43200${secure()}`;

/**
 * The addresses at which other devices reach this server: the operator's origin, or this machine's addresses
 * if `--lan` is set. Empty if only this machine can reach it.
 */
export function lanAddresses(request: Request): readonly string[] {
  const origin = configuredOrigin();
  if (origin) return [origin];
  const port = /:(\d+)$/.exec(request.headers.get('host') ?? '')?.[1];
  return (process.env['HANDSCROLL_LAN'] ?? '')
    .split(',')
    .filter(Boolean)
    .map((address) => `http://${address}${port === undefined ? '' : `:${port}`}`);
}
