'use client';
/** The address that phones are given, as all windows show it; a class that begins shows its code at once. */
import { useEffect, useMemo, useRef } from 'react';
import type { Presentation } from '../use-show.ts';
import { phoneAddresses } from './join-address.ts';

export interface PhoneAddress {
  /** Empty while phones can't reach the server, or before that is known. */
  readonly now: string;
  readonly all: readonly string[];
  readonly choose: (address: string) => void;
}

export function usePhoneAddress(
  addresses: readonly string[] | undefined,
  begun: boolean,
  { show, change }: Presentation,
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
