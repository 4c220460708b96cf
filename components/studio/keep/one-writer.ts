'use client';
/**
 * One tab writes a draft, others only read it: by Web Locks, or by a lease where a page has none, as
 * over plain http.
 */
import { database } from './database.ts';

/** Milliseconds: how long a lease lasts, and how often it is renewed. */
const LEASE = 6_000;
const RENEW = 2_000;

/** Whether this tab is the one that writes; it stays so until `end` aborts or the tab closes. */
export function becomeWriter(draft: string, end: AbortSignal): Promise<boolean> {
  return 'locks' in navigator ? byLock(draft, end) : byLease(draft, end);
}

function byLock(draft: string, end: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const hold = (lock: Lock | null) => {
      resolve(lock !== null);
      return lock && new Promise<void>((over) => end.addEventListener('abort', () => over()));
    };
    navigator.locks
      .request(`handscroll-draft-${draft}`, { ifAvailable: true }, hold)
      .catch(() => resolve(true));
  });
}

async function byLease(draft: string, end: AbortSignal): Promise<boolean> {
  const db = await database();
  const owner = Math.random().toString(36);
  const renew = async (): Promise<boolean> => {
    const write = db.transaction('leases', 'readwrite');
    const lease = await write.store.get(draft);
    const isOurs = !lease || lease.owner === owner || lease.until < Date.now();
    if (isOurs) await write.store.put({ owner, until: Date.now() + LEASE }, draft);
    await write.done;
    return isOurs;
  };
  if (!(await renew())) return false;
  const timer = setInterval(() => void renew(), RENEW);
  end.addEventListener('abort', () => {
    clearInterval(timer);
    void db.delete('leases', draft);
  });
  return true;
}
