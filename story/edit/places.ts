/** Finds steps and changes of a script by name. "Change" is the studio's word for a build. */
import type { Json, JsonObject } from '../scene.ts';
import type { JsonPath } from './patch.ts';

/** A step and one of its changes: 0 is the step's own build, 1 the first of `builds`. */
export interface DraftPlace {
  readonly step: string;
  readonly change: number;
  /** Which part of the step is selected; its card if absent. `view`: how its picture becomes another one. `step`: pressed in the list. */
  readonly of?: 'question' | 'view' | 'step';
}

export interface DraftStep {
  readonly id: string;
  readonly path: JsonPath;
  readonly step: JsonObject;
  readonly chapter: JsonObject;
}

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);
export const objectIn = (json: JsonObject, key: string): JsonObject => {
  const held = json[key];
  return isObject(held) ? held : {};
};
export const wordsOf = (json: Json | undefined): string => (typeof json === 'string' ? json : '');
/** The language of a story; English if it names none. */
export const langOf = (script: JsonObject): string => wordsOf(script['lang']) || 'en';
export const listIn = (json: JsonObject, key: string): readonly Json[] => {
  const list = json[key];
  return Array.isArray(list) ? (list as readonly Json[]) : [];
};

/** All steps of a script in order, as far as they can be read, because the script may be incomplete. */
export const stepsOf = (script: JsonObject): readonly DraftStep[] =>
  listIn(script, 'chapters').flatMap((chapter, c) =>
    isObject(chapter)
      ? listIn(chapter, 'steps').flatMap((step, s) =>
          isObject(step) && typeof step['id'] === 'string'
            ? [{ id: step['id'], path: ['chapters', c, 'steps', s], step, chapter }]
            : [],
        )
      : [],
  );

/** The path of a change in story.json; undefined if there is none. */
export function pathOf(script: JsonObject, { step, change }: DraftPlace): JsonPath | undefined {
  const found = stepsOf(script).find(({ id }) => id === step);
  if (!found) return undefined;
  if (change === 0) return found.path;
  return change <= listIn(found.step, 'builds').length
    ? [...found.path, 'builds', change - 1]
    : undefined;
}
