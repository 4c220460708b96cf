'use client';
/** The forms of all kinds, asked of the engine once. */
import { useEffect, useState } from 'react';
import type { KindForms } from '../engine/kinds.ts';
import { useStudio } from '../studio.ts';

let known: ReadonlyMap<string, KindForms> = new Map();

export function useKinds(): ReadonlyMap<string, KindForms> {
  const { ask } = useStudio();
  const [kinds, setKinds] = useState(known);
  useEffect(() => {
    if (known.size > 0) return;
    void ask<readonly KindForms[]>('kinds').then((all) => {
      known = new Map(all.map((one) => [one.kind, one]));
      setKinds(known);
    });
  }, [ask]);
  return kinds;
}
