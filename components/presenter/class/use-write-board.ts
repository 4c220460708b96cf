'use client';
/** Keeps the board at what the class has come to, and chooses the address that phones are given. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { wanted } from '../../../app/_class/core/lead.ts';
import type { AskData } from '../../../app/_class/ui/ask-data.ts';
import type { TeacherView } from '../../../app/_class/client/teacher.ts';
import type { Presentation } from '../use-show.ts';
import { answered, isSameBoard } from './board.ts';
import { phoneAddresses } from './join-address.ts';
import type { OnBoard } from './use-board.ts';

export interface PhoneAddress {
  /** Empty while phones can't reach the server, or before that is known. */
  readonly now: string;
  readonly all: readonly string[];
  readonly choose: (address: string) => void;
}

export function useWriteBoard(props: {
  readonly view: TeacherView;
  readonly code: string;
  /** A class that begins shows its code at once. */
  readonly begun: boolean;
  readonly asks: readonly AskData[];
  readonly presentation: Presentation;
  readonly onBoard: OnBoard;
}): PhoneAddress {
  const { view, code, begun, asks, presentation, onBoard } = props;
  const { channel } = onBoard;
  const { state, records, orders, presence, addresses } = view;
  const all = useMemo(() => phoneAddresses(addresses ?? [], location), [addresses]);
  const [chosen, choose] = useState('');
  const now = all.includes(chosen) ? chosen : (all[0] ?? '');

  const answers = useMemo(
    () => (state ? answered(asks, wanted(state, orders), records, orders) : null),
    [state, orders, records, asks],
  );
  const ended = state?.ended === true || view.link === 'out';
  const here = presence.here;
  const known = state !== undefined && (addresses !== undefined || ended);
  useEffect(() => {
    if (!channel || !known) return;
    const before = channel.get();
    const up = before?.code === code ? before.up : begun;
    const next = ended ? null : { code, address: now, up, here, answers };
    if (!isSameBoard(before, next)) channel.set(next);
  }, [channel, known, ended, code, begun, now, here, answers]);

  // Who goes on wants the slide to be seen.
  const { step, progress } = presentation.at;
  const place = `${step} ${progress}`;
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    const board = channel?.get();
    if (board?.up) channel?.set({ ...board, up: false });
  }, [channel, place]);
  return { now, all, choose };
}
