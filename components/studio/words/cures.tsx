'use client';
/** A number that has no source, and what gives it one: the same as in the list of problems. */
import { useState, type ReactElement } from 'react';
import { fixesOf } from '../../../story/edit/fixes.ts';
import type { Fix } from '../../../story/edit/found.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { literalAt, offsetIn } from '../../../story/edit/splice.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import type { UnsourcedNumber } from './numbers.ts';
import { Press } from './plain-fields.tsx';
import { WORDS } from './words.en.ts';

export function Cures(props: {
  readonly path: JsonPath;
  readonly number: UnsourcedNumber;
}): ReactElement {
  const { path, number } = props;
  const studio = useStudio();
  const { text } = studio;
  // Cures are whole edits and take a while to make: when they are asked for, and of the text of now.
  const [asked, setAsked] = useState<{ readonly text: string; readonly fixes: readonly Fix[] }>();
  const ask = () => {
    const literal = literalAt(text, path);
    const lines = literal ? text.slice(0, offsetIn(text, literal, number.from)).split('\n') : [''];
    const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    setAsked({ text, fixes: fixesOf({ ...number.problem, ...place }, studio) });
  };
  const fixes = asked?.text === text ? asked.fixes : undefined;
  return (
    <p className="words-cure studio-row">
      {fill(WORDS.noSource, { number: number.text })}
      {fixes ? (
        fixes.map(({ label, changes }) => (
          <Press key={label} onPress={() => studio.edit(label, changes)}>
            {label}
          </Press>
        ))
      ) : (
        <Press onPress={ask}>{WORDS.whence}</Press>
      )}
    </p>
  );
}
