/**
 * Turns a kind's example.json into a story script with one step per state. So the same checker, compiler and
 * stage are used for it as for stories, and the studio opens it as a draft.
 */
import type { Json, JsonObject } from '../../story/scene.ts';
import type { Example } from '../scenes/kit/example.ts';

/** Units that `Intl` or the format knows need no entry in the script; all others are printed as written. */
const KNOWN = /^(percent|points|[A-Z]{3}|kilometer|meter|day|celsius|kilogram|liter|hour|year)$/;

/**
 * The slug of an example's files in the build. It cannot be a story's id, because these never begin with an
 * underscore.
 */
export const exampleSlug = (kind: string): string => `_scene-${kind}`;

const SOURCE = 'example';

/** The example's series, with a source and their units, in the form that a script has. */
export function evidenceOf({ data = {} }: Example): JsonObject {
  const units = new Set(Object.values(data).flatMap(({ unit }) => unit ?? []));
  const local = [...units].filter((unit) => !KNOWN.test(unit));
  const series = Object.entries(data).map(([id, one]): [string, Json] => [
    id,
    { status: 'measured', sources: [SOURCE], ...one } as unknown as JsonObject,
  ]);
  return {
    ...(local.length > 0 && {
      units: Object.fromEntries(local.map((unit) => [unit, { after: ` ${unit}` }])),
    }),
    ...(series.length > 0 && {
      sources: {
        [SOURCE]: { title: 'Example figures', publisher: 'Handscroll', kind: 'other' },
      },
      data: Object.fromEntries(series),
    }),
  };
}

/** The patch of a state in its build. It starts from `home`, so that no state depends on the one before. */
const patchOf = (state: JsonObject): JsonObject => ({ like: 'home', ...state });

/** The complete script; `mood` is a mood of the theme. */
function exampleScript(example: Example, mood: string, title: string): JsonObject {
  const { kind, params, states } = example;
  return {
    id: `scene-${kind}`,
    title,
    summary: `The example of the scene type ${kind}.`,
    ...evidenceOf(example),
    scenes: { example: { kind, params } },
    chapters: [
      {
        id: 'states',
        title: 'States',
        mood,
        steps: Object.entries(states).map(([name, state]) => ({
          id: stepId(kind, name),
          title: name,
          text: 'A state of the example.',
          move: 1,
          stage: { example: patchOf(state) },
          alt: 'The scene in this state.',
        })),
      },
    ],
  };
}

/** The step id of a state. It includes the kind, so that several kinds can be on one page. */
const stepId = (kind: string, name: string): string =>
  `${kind}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

/** A script of Handscroll as the file of a story. */
export function scriptFile(script: JsonObject): ReadonlyMap<string, Uint8Array> {
  const full = { schemaVersion: 1, lang: 'en', authors: ['Handscroll'], ...script };
  return new Map([['story.json', new TextEncoder().encode(JSON.stringify(full, null, 2))]]);
}

const BASE64 = 'base64:';
/**
 * The bytes of a file of an example; binary content is written as `base64:` and its encoding, anything else
 * is text.
 */
function bytesOf(content: string): Uint8Array {
  if (!content.startsWith(BASE64)) return new TextEncoder().encode(content);
  return Uint8Array.from(atob(content.slice(BASE64.length)), (sign) => sign.charCodeAt(0));
}

/** The script as the files of a story's folder; `title` is shown when the example is opened in the studio. */
export function exampleFiles(
  example: Example,
  mood: string,
  title: string = example.kind,
): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ...scriptFile(exampleScript(example, mood, title)),
    ...Object.entries(example.files ?? {}).map(
      ([path, content]) => [path, bytesOf(content)] as const,
    ),
  ]);
}
