/** Pictures that a text names, as scenes: what a file is says which kind shows it, and one that is not there has a place. */
import type { DraftFile } from '../edit/draft.ts';
import type { Json, JsonObject } from '../scene.ts';
import { LIMITS } from '../script/limits.ts';
import { DATE_PATTERN } from '../script/schema-words.ts';
import type { Picture } from './inline.ts';
import { endingOf, fileNamed, ownId, stemOf, type Given } from './names.ts';

const KINDS: Readonly<Record<string, string>> = {
  ...{ png: 'image', jpg: 'image', jpeg: 'image', webp: 'image', avif: 'image' },
  ...{ svg: 'drawing', glb: 'model', mp4: 'film', webm: 'film', geojson: 'map', topojson: 'map' },
};
export const TABLES = new Set(['csv', 'tsv']);
/** Endings that browsers don't show, and what to do. */
const OTHERS = /^(gif|heic|heif|tiff?|bmp|psd|pdf|mov|avi|mkv|eps)$/;

/** Ranges of what a picture's state may be told in braces. */
const SHARE = [0, 1] as const;
const VIEWS: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  image: { x: SHARE, y: SHARE, zoom: [1, 12] },
  drawing: { x: SHARE, y: SHARE, zoom: [1, 20] },
  map: { lon: [-180, 180], lat: [-90, 90], zoom: [1, 20] },
  model: { orbit: [-720, 720], tilt: [0, 85], closer: [0.2, 8] },
};

/** `x=.3 y=.6 zoom=3` as the state of a kind; what does not fit goes to `leave`. */
export function stateOf(
  kind: string,
  attributes: string,
  leave: (what: string) => void,
): JsonObject {
  const view: Record<string, Json> = {};
  const state: Record<string, Json> = {};
  for (const pair of attributes.split(/[\s,]+/).filter((one) => one !== '')) {
    const [, key = '', value = ''] = /^([a-z]+)=["']?([^"']*)["']?$/i.exec(pair) ?? [];
    const range = VIEWS[kind]?.[key] ?? (key === 'at' && kind === 'film' ? SHARE : undefined);
    const number = value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value || NaN);
    if (range && number >= range[0] && number <= range[1])
      (key === 'at' ? state : view)[key] = number;
    else if (key === 'until' && kind === 'lines' && DATE_PATTERN.test(value)) state[key] = value;
    else leave(pair);
  }
  return { ...state, ...(Object.keys(view).length > 0 && { view }) };
}

/** Whether an address leads out of the text's own folder. */
export const isElsewhere = (url: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url);

const inXml = (text: string) => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A sheet with a frame and the words of a picture that is not there yet. */
function placeFor(words: string): string {
  const lines = (words.slice(0, 140).match(/\S{1,36}(?:\s+\S{1,36}){0,4}/g) ?? []).slice(0, 5);
  const text = lines.map(
    (line, i) =>
      `<tspan x="600" y="${420 + (i - (lines.length - 1) / 2) * 62}">${inXml(line)}</tspan>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">
  <rect width="1200" height="800" fill="#ebe7dd"/>
  <rect x="40" y="40" width="1120" height="720" fill="none" stroke="#8b8476" stroke-width="4" stroke-dasharray="18 14"/>
  <text font-family="sans-serif" font-size="44" fill="#5d574b" text-anchor="middle">${text.join('')}</text>
</svg>
`;
}

export interface Shown {
  readonly scene: string;
  readonly kind: string;
  readonly alt: string;
}

/** The pictures of a story as they are named; one that is named again is the same one. */
export class Pictures {
  readonly scenes: Record<string, JsonObject> = {};
  readonly files = new Map<string, DraftFile>();
  readonly missing: string[] = [];
  readonly #ids = new Set<string>();
  readonly #known = new Map<string, Shown>();
  readonly #given: ReadonlyMap<string, DraftFile>;
  readonly #credit: string;

  constructor(given: ReadonlyMap<string, DraftFile>, credit: string) {
    this.#given = given;
    this.#credit = credit;
  }

  /** Whether it has as many as a story may have. */
  get isFull(): boolean {
    return this.#ids.size >= LIMITS.scenes;
  }

  known(url: string): Shown | undefined {
    return this.#known.get(url);
  }

  /** The bytes or the text of what a text names. */
  given(url: string): Given<DraftFile> | undefined {
    return fileNamed(this.#given, url);
  }

  /** A scene that shows what a file or table is. */
  scene(
    url: string,
    name: string,
    kind: string,
    params: JsonObject,
    alt: string,
    home?: JsonObject,
  ): Shown {
    const id = ownId(name, this.#ids, 'picture');
    this.scenes[id] = { kind, params, ...(home && { home }) };
    const shown = { scene: id, kind, alt };
    this.#known.set(url, shown);
    return shown;
  }

  /** A file into the folder under a safe name. @returns its path */
  keep(folder: string, name: string, ending: string, file: DraftFile): string {
    const taken = new Set(
      [...this.files.keys()].map((path) => path.slice(folder.length + 1).replace(/\.[^.]*$/, '')),
    );
    const path = `${folder}/${ownId(name, taken, 'file')}.${ending}`;
    this.files.set(path, file);
    return path;
  }

  /**
   * A picture from its file, or a place for it. Where nothing can be shown it says why; `leave` is told what is shown, but
   * not as it was.
   */
  add(
    picture: Picture,
    alt: string,
    leave: (what: string, why: string) => void,
  ): Shown | { readonly why: string } {
    const { url, title } = picture;
    const isRemote = isElsewhere(url);
    const given = isRemote ? undefined : this.given(url);
    const ending = endingOf(given?.name ?? url);
    const file = given?.file;
    const kind = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
    if (OTHERS.test(ending) || (file !== undefined && kind === undefined))
      return { why: 'a file that browsers do not show: save it as PNG, JPEG, SVG or MP4' };
    if (this.isFull) return { why: `a story has at most ${LIMITS.scenes} pictures` };
    if (!isRemote && file === undefined) this.missing.push(url);
    const name = stemOf(url) || alt;
    const credit = title !== '' ? title : file === undefined ? '…' : this.#credit;
    if (file === undefined) {
      const why = isRemote ? 'nothing is fetched' : 'not beside the text';
      if (
        kind !== 'image' &&
        kind !== 'drawing' &&
        !(kind === undefined && (isRemote || ending === ''))
      )
        return { why };
      const path = this.keep('assets', isRemote ? alt : name, 'svg', placeFor(alt));
      leave(url, `${why}: ${path} keeps its place until you have the picture`);
      return this.scene(url, name, 'image', { picture: { file: path, alt, credit } }, alt);
    }
    const path = this.keep(kind === 'map' ? 'data' : 'assets', name, ending, file);
    if (title === '' && kind !== 'map')
      leave(url, `who made it is not said: "${credit}" stands there`);
    const about = { file: path, alt, credit };
    const params =
      kind === 'image' ? { picture: about } : kind === 'map' ? { shapes: { file: path } } : about;
    return this.scene(url, name, kind ?? 'image', params as JsonObject, alt);
  }
}
