/** HANDSCROLL_TEACHER_KEY: where it is set, a class begins only for who knows it. */
import { cookie, secure } from './http.ts';
import { isKey } from './tokens.ts';

/** The key as it was sent, or from the cookie that our server gives for it. */
export function hasKey(request: Request, sent: unknown): boolean {
  const key = process.env['HANDSCROLL_TEACHER_KEY'];
  if (!key) return true;
  if (isKey(sent, key)) return true;
  const kept = cookie(request, 'hs-key');
  // Written like ours, and compared so: a stranger's need not be decodable.
  return kept !== undefined && isKey(kept, encodeURIComponent(key));
}

/** The cookie that the door before the presenter's page gives, too (app/_server/teacher-door.mjs). */
export const keyCookie = (): string =>
  `hs-key=${encodeURIComponent(process.env['HANDSCROLL_TEACHER_KEY'] ?? '')}; Path=/; HttpOnly; SameSite=Strict${secure()}`;
