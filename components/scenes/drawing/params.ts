/** What a script may contain for a drawing, and what is read from its file. */
import { z } from 'zod';
import type { RenderContext } from '../../../story/scene.ts';
import { between, camera, file, id, line, words } from '../kit/fields.ts';
import type { Complete } from '../kit/kind.ts';
import type { Mark } from '../kit/marks.ts';
import type { Box } from '../kit/plate.ts';

export const LIMITS = { bytes: 400 * 1024, shapes: 5000, parts: 200, words: 80 } as const;

export const params = z.strictObject({
  file: file().describe(
    `An SVG in the story’s folder, up to ${LIMITS.bytes / 1024} KB and ${LIMITS.shapes.toLocaleString('en')} shapes.`,
  ),
  alt: line().describe('What is to be seen, for those who do not see it.'),
  credit: words().describe('Who made it.'),
  licence: words(60).optional().describe('“CC BY 4.0”, “public domain”.'),
  parts: z
    .record(
      id(),
      z.union([
        z.string().max(120).describe('A layer, an id or a class of the file.'),
        z.strictObject({
          name: words(60).describe('As a label prints it.'),
          part: z.string().max(120).describe('A layer, an id or a class of the file.'),
        }),
      ]),
    )
    .refine((all) => Object.keys(all).length <= LIMITS.parts, {
      error: `more than ${LIMITS.parts} parts`,
    })
    .optional()
    .describe(
      'Parts to show, draw or label; each is an anchor. Left out: named layers and groups.',
    ),
  area: z
    .enum(['side', 'full', 'top'])
    .default('side')
    .describe('side: beside the reading column; full: the whole width, under text in the sky; top: the upper half of side, over another scene.'), // prettier-ignore
});
const each = () => z.record(id(), between(0, 1)).exactOptional();
export const state = z.strictObject({
  view: camera(
    z.union([
      z.string().max(60).describe('A part by its id.'),
      z.strictObject({
        x: between(0, 1)
          .exactOptional()
          .describe('What is in the middle, as a share of the width.'),
        y: between(0, 1).exactOptional().describe('The same, as a share of the height.'),
        zoom: between(1, 20).exactOptional().describe('1 shows all of it.'),
      }),
    ]),
  )
    .exactOptional()
    .describe('What is seen: a part, or a place and how near; "whole" is all of it.'),
  shown: each().describe('Presence of parts; “rest” is what belongs to none.'),
  drawn: each().describe(
    'How much of a part is drawn: lines by their length, then what they hold.',
  ),
});
export type ScriptParams = z.infer<typeof params>;
export type ScriptState = Complete<z.infer<typeof state>>;

/** Paint of shapes as SVG attributes; `@name` refers to an entry of `defs`. */
export type Paint = Readonly<Record<string, string | number>>;
/**
 * A shape: the index of its paint, the `d` of its path in tenths of a unit, and its opacity unless
 * that is 1.
 */
export type Shape = readonly [paint: number, d: string, opacity?: number];
export interface Group {
  /** The part that contains it. */
  readonly part?: string | undefined;
  readonly opacity?: number | undefined;
  readonly clip?: string | undefined;
  readonly mask?: string | undefined;
  readonly of: readonly Node[];
}
export type Node = Shape | Group;

/** Words of the file, to be set in the theme's type. */
export interface Word {
  readonly x: number;
  /** The vertical middle of its lines. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly align: 'start' | 'middle' | 'end';
  /** Size of the letters, in units. */
  readonly size: number;
  readonly isBold: boolean;
  /** Maximum width of a line, in units. */
  readonly width?: number | undefined;
  /** Parts that contain it, the outermost first. */
  readonly parts: readonly string[];
  /** The colour under it; undefined if that is the ground. */
  readonly on?: string | undefined;
}

export interface Part {
  readonly name: string;
  readonly box: Box;
  /** Hidden in the file, but a script may show it. */
  readonly isHidden: boolean;
}
/** A drawing, scaled to 1,000 units on its longer side. */
export interface DrawingFile {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Node[];
  readonly paints: readonly Paint[];
  readonly defs: readonly Mark[];
  readonly words: readonly Word[];
  readonly parts: { readonly [id: string]: Part };
  /** The colour of its own ground. */
  readonly ground?: string | undefined;
  /** Combinations of shape colours as `#rrggbb`, with the share of shapes that have them. */
  readonly inks: readonly (readonly [colours: readonly string[], share: number])[];
  /** Whether it consists mainly of lines. */
  readonly isLines: boolean;
}

export type Params = ScriptParams & { readonly found?: DrawingFile | undefined };
/** The visible part, as shares of the drawing. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export type State = Omit<ScriptState, 'view'> & { readonly view: ScriptState['view'] | View };
export type Context = RenderContext<Params, State>;
