/**
 * What was drawn for a story: addresses of its timeline, stills and font, without the base path. An edition
 * has its own manifest, which refers to the original's pictures.
 */
export interface Manifest {
  readonly timeline: string;
  /** The words and pictures of its slides, stop by stop; without speaker notes. */
  readonly steps: string;
  /** The data for answering its questions on screen; absent if there are none. */
  readonly asks?: string;
  /**
   * Name -> address. Names are `<step>[.<stop>].<wide|tall>`, with `.hc` added for forced colours, and
   * `<step>[.<stop>].paper` for print.
   */
  readonly stills: { readonly [name: string]: string };
  /** Still for print -> the vertical range of its plate that is drawn on. */
  readonly extents?: { readonly [name: string]: readonly [top: number, bottom: number] };
  /** Step -> address of its figure's table as CSV. */
  readonly tables: { readonly [step: string]: string };
  /** Address of the tour's captions (WebVTT). */
  readonly captions?: string;
  /** `step/build` -> the recording: the sound's address, its sentences and their times in seconds. */
  readonly recordings?: {
    readonly [build: string]: {
      readonly audio: string;
      readonly spans?: readonly { readonly at: number; readonly end: number }[];
      readonly words?: readonly string[];
    };
  };
  /** A style sheet with the Chinese glyphs that the story uses; absent if it uses none. */
  readonly fonts?: string;
  /** The inline styles of its pages for another theme than the first; addresses in it have no base path. */
  readonly style?: { readonly css: string; readonly preload: readonly string[] };
  /**
   * Step -> address of the data from which a browser draws the picture for a reader who copies it
   * (components/share/picture-file.ts).
   */
  readonly pictureFiles?: { readonly [step: string]: string };
  /** The story for download, as one HTML file and as an archive; absent if the site offers none (bin/downloads.ts). */
  readonly downloads?: { readonly file: string; readonly archive: string };
  /** The public form of the folder, for editing a copy in the studio; an archive without the HTML file. */
  readonly source?: string;
  /** The step whose picture stands for the story. */
  readonly cover?: string;
  /**
   * `story` or a step -> the picture of a shared link, absent if the site's origin is unknown; `story.cover` -> the
   * picture in a library, without a title.
   */
  readonly cards?: { readonly [name: string]: string };
}

/** The name under which an edition's stills stand: `ten-peaks.zh-Hans`. */
export const editionKey = (slug: string, lang: string): string => `${slug}.${lang}`;
