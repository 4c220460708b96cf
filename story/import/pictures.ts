/**
 * Turns pictures named in a text into scenes: the file's type determines the kind, and a missing file gets a
 * placeholder.
 */
import type { DraftFile } from '../edit/draft.ts';
import type { Json, JsonObject } from '../scene.ts';
import { LIMITS } from '../script/limits.ts';
import { DATE_PATTERN } from '../script/patterns.ts';
import type { Picture } from './inline.ts';
import { endingOf, fileNamed, uniqueId, stemOf } from './names.ts';

/** The kind of picture that draws a file, by its ending. */
export const KINDS: Readonly<Record<string, string>> = {
  ...{ png: 'image', jpg: 'image', jpeg: 'image', webp: 'image', avif: 'image' },
  ...{ svg: 'drawing', glb: 'model', mp4: 'film', webm: 'film', geojson: 'map', topojson: 'map' },
};

type Leave = (what: string, why: string) => void;

/** Converts `x=.3 y=.6 zoom=3` to the state of a kind. */
export function stateOf(kind: string, attributes: string, leave: Leave): JsonObject {
  const view: Record<string, Json> = {};
  const state: Record<string, Json> = {};
  for (const pair of attributes.split(/[\s,]+/).filter((one) => one !== '')) {
    const [, key = '', value = ''] = /^([a-z]+)=["']?([^"']+)["']?$/i.exec(pair) ?? [];
    const isView = kind === 'image' || kind === 'drawing';
    const [least, most] = key === 'zoom' ? [1, 12] : /^[xy]$/.test(key) ? [0, 1] : [1, 0];
    if (isView && Number(value) >= least && Number(value) <= most) view[key] = Number(value);
    else if (key === 'until' && kind === 'lines' && DATE_PATTERN.test(value)) state[key] = value;
    else leave(pair, 'nothing that this picture can be told');
  }
  return { ...state, ...(Object.keys(view).length > 0 && { view }) };
}

/** Whether an address leads outside the text's folder. */
export const isElsewhere = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);

const inXml = (text: string) => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A placeholder picture with a frame and the first words about the missing picture. */
const placeFor = (
  words: string,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">
  <rect width="1200" height="800" fill="#ebe7dd"/>
  <rect x="40" y="40" width="1120" height="720" fill="none" stroke="#8b8476" stroke-width="4" stroke-dasharray="18 14"/>
  <text x="600" y="415" font-family="sans-serif" font-size="40" fill="#5d574b" text-anchor="middle">${inXml(words.length > 50 ? `${words.slice(0, 49)}…` : words)}</text>
</svg>
`;

export interface PictureScene {
  readonly scene: string;
  readonly kind: string;
  readonly alt: string;
}

/** The pictures of a story, in order of their use; a picture used again is the same scene. */
export class Pictures {
  readonly scenes: Record<string, JsonObject> = {};
  readonly files = new Map<string, DraftFile>();
  readonly missing: string[] = [];
  readonly #ids = new Set<string>();
  readonly #names = new Set<string>();
  readonly #known = new Map<string, PictureScene>();
  readonly #given: ReadonlyMap<string, DraftFile>;
  readonly #credit: string;

  constructor(given: ReadonlyMap<string, DraftFile>, credit: string) {
    this.#given = given;
    this.#credit = credit;
  }

  /** Whether the limit of scenes is reached. */
  get isFull(): boolean {
    return this.#ids.size >= LIMITS.scenes;
  }

  known(url: string): PictureScene | undefined {
    return this.#known.get(url);
  }

  /** The content of a file named in the text. */
  given(url: string): DraftFile | undefined {
    return fileNamed(this.#given, url)?.file;
  }

  /** Adds a scene that shows a file or table. */
  scene(url: string, name: string, kind: string, params: JsonObject, alt: string): PictureScene {
    const id = uniqueId(name, this.#ids, 'picture');
    this.scenes[id] = { kind, params };
    const scene = { scene: id, kind, alt };
    this.#known.set(url, scene);
    return scene;
  }

  /** Adds a file to the folder under a safe name. @returns its path */
  keep(folder: string, name: string, ending: string, file: DraftFile): string {
    const path = `${folder}/${uniqueId(name, this.#names, 'file')}.${ending}`;
    this.files.set(path, file);
    return path;
  }

  /**
   * Adds a picture from its file, or a placeholder. If it cannot be shown, returns why; `leave` is called for
   * what is shown in a changed form.
   */
  add({ url, title }: Picture, alt: string, leave: Leave): PictureScene | { readonly why: string } {
    const isRemote = isElsewhere(url);
    const given = isRemote ? undefined : fileNamed(this.#given, url);
    const ending = endingOf(given?.name ?? url);
    const known = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
    // The type of a web address, or of a document's picture, is unknown; it is treated as an image.
    const kind = known ?? (isRemote || ending === '' ? 'image' : undefined);
    if (kind === undefined || (given && !known))
      return { why: 'a file that browsers do not show: save it as PNG, JPEG, SVG or MP4' };
    if (this.isFull) return { why: `a story has at most ${LIMITS.scenes} pictures` };
    if (!isRemote && !given) this.missing.push(url);
    const name = stemOf(url) || alt;
    if (given) {
      const path = this.keep(kind === 'map' ? 'data' : 'assets', name, ending, given.file);
      if (kind === 'map') return this.scene(url, name, kind, { shapes: { file: path } }, alt);
      const credit = title || this.#credit;
      if (title === '') leave(url, `who made it is not said: "${credit}" stands there`);
      const about = { file: path, alt, credit };
      return this.scene(url, name, kind, kind === 'image' ? { picture: about } : about, alt);
    }
    const why = isRemote ? 'nothing is fetched' : 'not beside the text';
    if (kind !== 'image' && kind !== 'drawing') return { why };
    const path = this.keep('assets', isRemote ? alt : name, 'svg', placeFor(alt));
    leave(url, `${why}: ${path} keeps its place until you have the picture`);
    return this.scene(
      url,
      name,
      'image',
      { picture: { file: path, alt, credit: title || '…' } },
      alt,
    );
  }
}
