/** Finds where a field of the format belongs, for authors who put it in the wrong place. */
import type { z } from 'zod';
import { fieldOf, type Field } from './field.ts';
import { fact, series, source, term, unit } from './schema-evidence.ts';
import { label, namedState, scene, state } from './schema-stage.ts';
import { ask, build, chapter, figure, step, view } from './schema-step.ts';
import { storySchema } from './schema.ts';

const OWNERS: readonly (readonly [string, z.ZodType])[] = [
  ['the story', storySchema],
  ['a chapter', chapter],
  ['a step', step],
  ['a build', build],
  ['a view', view],
  ['"ask"', ask],
  ['"figure"', figure],
  ['a source', source],
  ['a fact', fact],
  ['a series', series],
  ['a unit', unit],
  ['a glossary entry', term],
  ['a scene', scene],
  ['a state', state],
  ['a label', label],
];
/** With more owners than this the hint is not useful. */
const MOST = 3;

/** The fields of an object, or of any option of a union. */
const namesIn = (field: Field): readonly string[] => [
  ...field.fields.keys(),
  ...field.parts.flatMap((part) => [...part.fields.keys()]),
];

/** The objects that have a field of this name, in words: `a step or a build`; undefined if none has. */
export function ownerOf(key: string, here: Field | undefined): string | undefined {
  // A kind hardly ever uses the name of a scene's own field.
  if (here === fieldOf(scene)) return '"params", if its kind knows it';
  if (here === fieldOf(namedState)) return undefined;
  const owners = OWNERS.filter(([, schema]) => namesIn(fieldOf(schema)).includes(key));
  const names = owners.map(([name]) => name);
  return names.length > 0 && names.length <= MOST ? names.join(' or ') : undefined;
}
