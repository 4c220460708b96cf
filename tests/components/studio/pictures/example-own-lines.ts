/** Sets each control of the forms of Ten Peaks to another value: only the lines of that value may change. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { catalog } from '../../../../components/themes/catalog.ts';
import { applied, inverse, type TextChange } from '../../../../story/edit/draft.ts';
import { nodeAt, setAt, type JsonPath } from '../../../../story/edit/patch.ts';
import { isObject, pathOf, stepsOf, type DraftPlace } from '../../../../story/edit/places.ts';
import { setState, standingAt } from '../../../../story/edit/stage.ts';
import type { Json, JsonObject } from '../../../../story/scene.ts';
import { controlsOf, type Control } from '../../../../story/script/controls.ts';
import { isBound } from '../../../../components/studio/form/form.ts';

const text = readFileSync('story/library/ten-peaks/story.json', 'utf8');
const script = JSON.parse(text) as JsonObject;

/** Another value that the control takes. */
function another(
  { kind, minimum = -10, maximum = 1e6, choices, names }: Control,
  value: Json,
): Json {
  if (typeof value === 'number' || kind === 'number') {
    const n = typeof value === 'number' ? value : minimum;
    const next = names === 'date' ? n + 1 : Math.round((n + (maximum - minimum) / 10) * 100) / 100;
    return next <= maximum ? next : minimum;
  }
  if (typeof value === 'boolean') return !value;
  if (choices.length > 0) return choices.find((one) => one !== value) ?? value;
  return names === 'date' ? '1999' : `${String(value)}x`;
}

/** Each control that holds a value, down to those of parts of an object. */
function leaves(
  control: Control,
  value: Json | undefined,
  path: JsonPath,
): readonly (readonly [Control, JsonPath, Json])[] {
  if (value === undefined || value === null || isBound(value)) return [];
  if (Array.isArray(value))
    return control.item ? value.flatMap((one, i) => leaves(control.item!, one, [...path, i])) : [];
  if (!isObject(value)) return [[control, path, value]];
  return Object.entries(value).flatMap(([key, one]) => {
    const inner = control.fields?.find((field) => field.key === key) ?? control.item;
    return inner ? leaves(inner, one, [...path, key]) : [];
  });
}

const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
/** Expects that only bytes between two offsets changed, and that undoing restores all bytes. */
function expectWithin(changes: readonly TextChange[], from: number, to: number): void {
  expect(changes.length).toBeGreaterThan(0);
  const files = new Map([['story.json', text]]);
  const after = applied(files, changes);
  expect(applied(after, inverse(changes)).get('story.json')).toBe(text);
  for (const { at, removed } of changes) {
    expect(lineOf(at)).toBeGreaterThanOrEqual(lineOf(from));
    expect(lineOf(at + removed.length)).toBeLessThanOrEqual(lineOf(to));
  }
}

const places: readonly DraftPlace[] = stepsOf(script).flatMap(({ id, step }) =>
  [{}, ...((step['builds'] as Json[] | undefined) ?? [])].map((_, change) => ({
    step: id,
    change,
  })),
);
const kindOf = (scene: string) =>
  catalog.kinds.get(String(((script['scenes'] as JsonObject)[scene] as JsonObject)['kind']))!;

interface Set {
  readonly path: JsonPath;
  readonly change: (value: Json) => readonly TextChange[];
  readonly control: Control;
  readonly value: Json;
}
const inStates = (): readonly Set[] =>
  places.flatMap((place) =>
    standingAt(script, place).flatMap(({ scene, entry }) => {
      if (!isObject(entry)) return [];
      const stage = [...pathOf(script, place)!, 'stage', scene];
      return controlsOf(kindOf(scene).state).flatMap((one) =>
        leaves(one, entry[one.key], [one.key]).map(([control, path, value]) => ({
          ...{ control, value, path: [...stage, ...path] },
          change: (next: Json) => setState(text, script, place, scene, path, next),
        })),
      );
    }),
  );
const inParams = (): readonly Set[] =>
  (Object.entries(script['scenes'] as JsonObject) as [string, JsonObject][]).flatMap(
    ([id, scene]) => {
      const base = ['scenes', id, 'params'];
      const params = scene['params'] as JsonObject;
      return controlsOf(kindOf(id).params).flatMap((one) =>
        leaves(one, params[one.key], [...base, one.key]).map(([control, path, value]) => ({
          ...{ control, value, path },
          change: (next: Json) => setAt(text, path, next),
        })),
      );
    },
  );

/** Sets every `every`th control, starting with the first; returns the number of controls set. */
export function setOneByOne(every: number): number {
  const all = [...inStates(), ...inParams()].filter((_, i) => i % every === 0);
  for (const { path, change, control, value } of all) {
    const { offset, length } = nodeAt(text, path)!;
    expectWithin(change(another(control, value)), offset, offset + length);
  }
  return all.length;
}
