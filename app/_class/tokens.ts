/**
 * Tokens of 128 random bits, of which the server keeps only hashes. The code of a class is derived from its
 * teacher's token by a slow hash. So the owner of the token can reopen the class under its code after a
 * restart, although nothing is on disk; nobody else can, because the code does not reveal the token.
 */
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { codeFrom } from '../../story/class/code.ts';

const BYTES = 16;
const TOKEN = /^[A-Za-z0-9_-]{22}$/;
/** About 40 ms: finding a token for one of 28^6 codes takes a year on one core. */
const COST = { N: 16384, r: 8, p: 1 };

export const newToken = (): string => randomBytes(BYTES).toString('base64url');
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && TOKEN.test(value);

/** 64 hexadecimal digits. Plain SHA-256 is enough, because the input is already random. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

export const codeOf = (token: string): Promise<string> =>
  new Promise((resolve, reject) =>
    scrypt(token, 'handscroll class code', 8, COST, (error, bytes) =>
      error ? reject(error) : resolve(codeFrom(bytes)),
    ),
  );
