/** What routes of a class share: where a request comes from, what it holds, and short answers. */
import { isIP } from 'node:net';

/** Set by our server from the connection; whoever sends one is not believed. */
export const ADDRESS_HEADER = 'x-handscroll-address';
/** Why a request was turned down; each has its sentence in the interface's words. */
export type Fault =
  | 'unknown-code'
  | 'unknown-story'
  | 'slow-down'
  | 'too-large'
  | 'not-json'
  | 'host'
  | 'store'
  | 'busy'
  | 'not-revealed'
  | 'paused';

const NO_STORE = { 'Cache-Control': 'no-store' };

export const json = (
  value: unknown,
  status = 200,
  headers: readonly (readonly [name: string, value: string])[] = [],
): Response => {
  const answer = Response.json(value, { status, headers: NO_STORE });
  // Appended: an answer may give more than one cookie.
  for (const [name, value] of headers) answer.headers.append(name, value);
  return answer;
};
export const fault = (error: string, status: number): Response => json({ error }, status);
/** 401 and 403 say nothing: who asks has no right to know why. */
export const bare = (status: number): Response => new Response(null, { status, headers: NO_STORE });

export const addressOf = (request: Request): string =>
  request.headers.get(ADDRESS_HEADER) ?? 'unknown';

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

/** JSON of at most so many bytes, or what is wrong with it. */
export async function readJson(
  request: Request,
  most: number,
): Promise<{ readonly value: Readonly<Record<string, unknown>> } | { readonly fault: Response }> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > most) {
      await reader.cancel();
      return { fault: fault('too-large', 413) };
    }
    parts.push(value);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
    const value: unknown = text === '' ? {} : JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error();
    return { value: value as Readonly<Record<string, unknown>> };
  } catch {
    return { fault: fault('not-json', 400) };
  }
}

/** The value of a cookie. */
export function cookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.split('=', 2);
    if (key?.trim() === name) return value?.trim();
  }
  return undefined;
}

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
