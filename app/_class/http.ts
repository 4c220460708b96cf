/** What routes of a class share: where a request comes from, what it holds, and short answers. */
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
/** `error` is a reason that has its sentence in the interface's words. */
export const fault = (error: string, status: number): Response => json({ error }, status);
/** 401 and 403 say nothing: who asks has no right to know why. */
export const bare = (status: number): Response => new Response(null, { status, headers: NO_STORE });

/** Who asks, hashed; set by our server from the connection, and whoever sends one is not believed. */
export const addressKey = (request: Request): string =>
  hiddenAddress(request.headers.get('x-handscroll-address') ?? 'unknown');

/** `https://stories.example.org`, where the operator has named it. */
const ownOrigin = (): string | undefined => process.env['HANDSCROLL_ORIGIN']?.replace(/\/+$/, '');

/** Names that no page elsewhere can make its own: a name of the open net might be pointed at us. */
function isOurs(host: string): boolean {
  const name = host
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
  return name === 'localhost' || isIP(name) !== 0 || /^[a-z0-9-]+(\.local)?$/.test(name);
}

/**
 * Whether a POST comes from a page of ours. A browser always says where it comes from; what says nothing is
 * no page, and holds no cookie that it was not given.
 */
export function isForeign(request: Request): boolean {
  const host = request.headers.get('host') ?? '';
  const origin = request.headers.get('origin');
  const own = ownOrigin();
  if (own === undefined && !isOurs(host)) return true;
  if (origin === null || origin === own) return false;
  return !isOurs(host) || !URL.canParse(origin) || new URL(origin).host !== host;
}

/**
 * At most so many bytes of a request; undefined where there are more. Those are read on and dropped, up to what the
 * largest message may have, so that a proxy has sent its body when the answer comes and the connection closes.
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

/** What a request says, read by a schema and at most so long; or the answer that says what is wrong with it. */
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

/** The language of the page that asks, as it says itself; anything may stand there. */
export const languageOf = (request: Request): string | undefined =>
  new URL(request.url).searchParams.get('lang') ?? undefined;

/** `; Secure` where the operator's own address is an https one. */
export const secure = (): string => (ownOrigin()?.startsWith('https:') ? '; Secure' : '');

/** For this role's addresses of this class alone, and for as long as an untouched class stands. */
export const tokenCookie = (code: string, role: string, token: string): string =>
  `hs-${role}=${token}; Path=/api/class/${code}/${role}/; HttpOnly; SameSite=Strict; Max-Age=43200${secure()}`;

/**
 * Where other devices find this server: by the name that its operator gave it, or by this machine's addresses
 * where `--lan` let the network in. Empty when only this machine can open it.
 */
export function lanAddresses(request: Request): readonly string[] {
  const own = ownOrigin();
  if (own) return [own];
  const port = /:(\d+)$/.exec(request.headers.get('host') ?? '')?.[1];
  return (process.env['HANDSCROLL_LAN'] ?? '')
    .split(',')
    .filter(Boolean)
    .map((address) => `http://${address}${port === undefined ? '' : `:${port}`}`);
}
