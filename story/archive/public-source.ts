/**
 * A story's folder in the form that may be published: without notes and model answers, and without files that
 * no story uses.
 */

/** Files that a story uses, and licence and readme files. */
const OURS =
  /(\.(json|geojson|topojson|csv|png|jpe?g|webp|avif|svg|mp3|m4a|ogg|opus|wav|mp4|webm|vtt|glb)|(^|\/)(LICEN[CS]E|README)(\.(md|txt))?)$/i;
/** Hidden files that operating systems create. */
export const isHidden = (name: string): boolean => /(^|\/)(\.|__MACOSX\/)/.test(name);
/** Keys of a translation that are not public. */
const HIDDEN = /(^|\/)notes(\/|$)|^teach\/task\/(answer|marks)(\/|$)/;
/** Replaces a removed answer, because a script must have one. */
const WITHHELD = '…';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object with each item of a list changed. */
const each = (value: Json, key: string, change: (part: Json) => Json): Json => {
  const list = value[key];
  return Array.isArray(list) ? { ...value, [key]: list.map((part: Json) => change(part)) } : value;
};
const withoutNotes = ({ notes: _notes, ...rest }: Json): Json => rest;

function publicScript(script: Json): Json {
  const { teach } = script;
  const task = isObject(teach) && isObject(teach['task']) ? teach['task'] : undefined;
  const chapters = each(script, 'chapters', (chapter) =>
    each(chapter, 'steps', (step) => each(withoutNotes(step), 'builds', withoutNotes)),
  );
  if (!task) return chapters;
  const asked = { ...task, answer: WITHHELD, marks: [WITHHELD] };
  return { ...chapters, teach: { ...(teach as Json), task: asked } };
}

function publicOverlay(overlay: Json): Json {
  const { strings } = overlay;
  if (!isObject(strings)) return overlay;
  const publicStrings = Object.entries(strings).filter(([key]) => !HIDDEN.test(key));
  return { ...overlay, strings: Object.fromEntries(publicStrings) };
}

/** Whether a file of this name is used by a story, or is of interest to readers of its folder. */
export const isOfStory = (name: string): boolean => OURS.test(name) && !isHidden(name);

/** The public files of a folder whose story is valid. */
export function publicSource(
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const changed = (name: string, bytes: Uint8Array): Uint8Array => {
    const change = name === 'story.json' ? publicScript : /^story\.[^/]+\.json$/.test(name) ? publicOverlay : undefined; // prettier-ignore
    if (!change) return bytes;
    const script = JSON.parse(new TextDecoder().decode(bytes)) as Json;
    return new TextEncoder().encode(`${JSON.stringify(change(script), null, 2)}\n`);
  };
  return new Map(
    [...files]
      .filter(([name]) => isOfStory(name))
      .map(([name, bytes]) => [name, changed(name, bytes)]),
  );
}
