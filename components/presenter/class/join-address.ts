'use client';
/** The addresses for joining and teaching a class: full links, and a short address to type. */
import { useEffect, useMemo, useRef } from 'react';
import type { Presentation } from '../use-show.ts';

const LOCAL = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** The server's address for phones: the address of this page, unless that works on this machine only. */
export function phoneAddresses(
  known: readonly string[],
  page: { readonly hostname: string; readonly origin: string },
): readonly string[] {
  if (LOCAL.test(page.hostname)) return known;
  return [page.origin, ...known.filter((address) => address !== page.origin)];
}

export const joinLink = (address: string, base: string, code: string): string =>
  `${address}${base}/class/#${code}`;

const TEACH = /^#teach=(\w+)\.([\w-]+)$/;

/**
 * A link with which another device of the teacher can control the class; `desk` is the path of the
 * presenter's page.
 */
export const teachLink = (
  address: string,
  desk: string,
  led: { readonly code: string; readonly token: string },
): string => `${address}${desk}#teach=${led.code}.${led.token}`;

/** Reads the fragment of such a link, which is never sent to a server. */
export function readTeachLink(
  hash: string,
): { readonly code: string; readonly token: string } | undefined {
  const [, code, token] = TEACH.exec(hash) ?? [];
  return code !== undefined && token !== undefined ? { code, token } : undefined;
}

/** `192.168.0.17:3000/join` */
export const joinAddress = (address: string, base: string): string =>
  `${address.replace(/^https?:\/\//, '')}${base}/join`;

export interface PhoneAddress {
  /** Empty while phones can't reach the server, or while the address is unknown. */
  readonly now: string;
  readonly all: readonly string[];
  readonly choose: (address: string) => void;
}

/** The address for phones, the same in all windows; a class that has just started shows its code at once. */
export function usePhoneAddress(
  addresses: readonly string[] | undefined,
  begun: boolean,
  { show, change }: Pick<Presentation, 'show' | 'change'>,
): PhoneAddress {
  const all = useMemo(() => phoneAddresses(addresses ?? [], location), [addresses]);
  const now = all.includes(show.code.address) ? show.code.address : (all[0] ?? '');
  const begins = useRef(begun);
  useEffect(() => {
    if (!addresses) return;
    change((before) => {
      const up = before.code.up || begins.current;
      return before.code.address === now && before.code.up === up
        ? before
        : { ...before, code: { address: now, up } };
    });
    begins.current = false;
  }, [addresses, now, change]);
  const choose = (address: string) =>
    change((before) => ({ ...before, code: { ...before.code, address } }));
  return { now, all, choose };
}
