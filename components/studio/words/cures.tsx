'use client';
/** A number that has no source, and what gives it one: the same as in the list of problems. */
import { useState, type ReactElement } from 'react';
import { fixesOf } from '../../../story/edit/fixes.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import type { UnsourcedNumber } from './numbers.ts';
import { Press } from './plain-fields.tsx';
import { WORDS } from './words.en.ts';

export function Cures({ number }: { readonly number: UnsourcedNumber }): ReactElement {
  const studio = useStudio();
  // Cures are whole edits and take a while to make: when they are asked for.
  const [isAsked, setAsked] = useState(false);
  // Some keys after it was checked none fits; those of the next check do.
  const fixes = isAsked ? fixesOf(number.problem, studio) : [];
  return (
    <p className="words-cure studio-row">
      {fill(WORDS.noSource, { number: number.text })}
      {!isAsked && <Press onPress={() => setAsked(true)}>{WORDS.whence}</Press>}
      {fixes.map(({ label, changes }) => (
        <Press key={label} onPress={() => studio.edit(label, changes)}>
          {label}
        </Press>
      ))}
    </p>
  );
}
