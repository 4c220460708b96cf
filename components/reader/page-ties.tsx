'use client';
/** What scripts add to the interface of an article that works without them. Renders nothing. */
import { useEffect } from 'react';
import { Boundary } from '../stage/boundary.tsx';
import { tieLed } from './close-led.ts';
import { tieMarks } from './open-marks.ts';
import { tieOnward } from './tie-onward.ts';
import { tieSkyline } from './skyline-names.ts';
import { tieSources } from './source-sheet.ts';

function Ties(): null {
  useEffect(() => {
    const ends = [tieLed(), tieMarks(), tieSkyline(), tieSources(), tieOnward()];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return null;
}

export function PageTies() {
  return (
    <Boundary code="page/part-threw" what="ties">
      <Ties />
    </Boundary>
  );
}
