/** What a view is laid out as: every mark is one shape, so that any of them can become any other. */
import type { Palette } from '../../../story/scene.ts';
import type { GlyphName } from '../kit/glyphs.ts';
import type { Box, Pair, PictureLabel } from '../kit/plate.ts';
import type { Position } from './read.ts';
import type { Row } from './table.ts';

/** One of the marks that count a row. */
export interface Unit {
  readonly glyph: GlyphName;
  /** Its number among those of its row, and how many these are. */
  readonly n: number;
  readonly count: number;
  /** How high it stands, 0 to 1. */
  readonly level: number;
  /** One of those that a whole leaves over. */
  readonly isBare?: boolean;
  /** Its place is bare until it is counted. */
  readonly hasWhole?: boolean;
}
/** A row as a rectangle with round corners: a disc is one that is all corner, a point of a line has no size. */
export interface Shape {
  readonly key: string;
  readonly row: Row;
  /** Its centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string;
  readonly alpha: number;
  readonly isPromised: boolean;
  /** Of a bar: where it grows from, and along which axis. */
  readonly zero?: number;
  readonly isFlat?: boolean;
  /** Of a bar: where a value stands along it, and the end of one that is torn at the end of the scale. */
  readonly at?: (value: number) => number;
  readonly torn?: number;
  /** Where its goal is, and the ends of its range. */
  readonly goal?: number;
  readonly isOpen?: boolean;
  readonly range?: Pair;
  /** One of many in a bar: a hairline keeps it from the next. */
  readonly isSlice?: boolean;
  /** Words stand on it: no theme paints lips there. */
  readonly isPlain?: boolean;
  /** A disc at its end, in halves of its width or height from its centre. */
  readonly cap?: { readonly dx: number; readonly dy: number; readonly r: number };
  /** Of an area on a map: its outline, and its largest part as points. */
  readonly d?: string;
  readonly ring?: readonly Pair[];
  readonly unit?: Unit;
  /** The space of a row's units, which are drawn in its place. */
  readonly isSpace?: boolean;
}
/** A line, band or link through shapes: it goes where they go. */
export interface Connector {
  readonly id: string;
  readonly kind: 'line' | 'area' | 'link';
  readonly keys: readonly string[];
  readonly colour: string;
  /** An area whose rows follow each other downwards. */
  readonly isFlat: boolean;
  readonly width: number;
  /** Keys of shapes before which it is interrupted: something is missing there. */
  readonly breaks: ReadonlySet<string>;
  /** It follows the edge of bars or areas, away from zero. */
  readonly isEdge: boolean;
  /** Of an area: paler under its line. */
  readonly alpha: number;
  /** The radius of the dot at its end; 0 without one. */
  readonly pen: number;
  /** An area of two colours: where its end is above its start, and below. */
  readonly halves?: readonly [above: string, below: string];
}
/** What stands at the end of a line, wherever that is at a moment. */
export interface LineEnd {
  readonly id: string;
  /** The id of the line. */
  readonly line: string;
  readonly name: string;
  /** The area between the scales, and what is free at its right. */
  readonly box: Box;
  readonly room: number;
  readonly hasValue: boolean;
  /** In a small chart a value alone, over the line. */
  readonly isSmall: boolean;
}
/** A line or box that no row is: a median, whiskers, what bars are compared with. */
export interface Extra {
  readonly id: string;
  readonly d: string;
  /** The row whose colour it has; else that of the ground, the second colour of the theme, or ink. */
  readonly row?: Row | undefined;
  readonly paint?: 'ground' | 'second';
  readonly colour: string;
  readonly width: number;
  readonly isFilled?: boolean;
}
export interface Connected extends Connector {
  /** The word of its group. */
  readonly name: string;
  readonly rows: readonly Row[];
}
export interface Tick {
  readonly id: string;
  readonly value: number | string;
  /** Along its axis, on the plate. */
  readonly at: number;
  /** Where it belongs, if its words stand elsewhere for want of room: a line leads there. */
  readonly from?: number;
  readonly text: readonly string[];
  readonly align?: 'start' | 'middle' | 'end';
}
export interface Axis {
  /** An axis with the same id in another view is the same axis: its ticks move. */
  readonly id: string;
  readonly side: 'x' | 'y';
  readonly box: Box;
  readonly ticks: readonly Tick[];
  readonly hasGrid: boolean;
  /** Its lines are the two staffs between which others are drawn. */
  readonly isStaff?: boolean;
  /** Where zero is, drawn heavier. */
  readonly zero?: number;
  /** Where the base line of bars is, if not at the bottom. */
  readonly base?: number;
  /** Where a value stands, for ticks of another view. */
  readonly scale: (value: number | string) => number | undefined;
}
/** A coloured square or disc of the key. */
export interface Swatch {
  readonly id: string;
  /** The word or number whose colour it has. */
  readonly of: string | number;
  readonly box: Box;
  readonly fill: string;
  readonly radius: number;
}
/** A line or band at a value; its words are among the labels. */
export interface Note {
  readonly id: string;
  readonly box: Box;
}
/** Where units stand, for what a preset adds to them. */
export interface UnitGrid {
  readonly row: number;
  readonly size: Pair;
  /** Distance of marks in a row, and of rows. */
  readonly pitch: Pair;
  /** Fields with what stands above them. */
  readonly boxes?: readonly Box[];
}
export interface Laid {
  readonly shapes: readonly Shape[];
  readonly connectors: readonly Connector[];
  readonly axes: readonly Axis[];
  readonly labels: readonly PictureLabel[];
  /** Those among the labels that go with their lines. */
  readonly ends: readonly LineEnd[];
  readonly swatches: readonly Swatch[];
  readonly notes: readonly Note[];
  readonly extras: readonly Extra[];
  /** Units in the key. */
  readonly samples: readonly Shape[];
  readonly grid?: UnitGrid | undefined;
  /** The area between the scales, of the first small chart. */
  readonly box: Box;
  /** Outlines of areas without a row. */
  readonly rest: string;
  /** Thin lines from marks to words. */
  readonly leads: string;
  readonly x?: Position;
  readonly y?: Position;
  /** The same view in the colours of another moment. */
  tinted(palette: Palette): Laid;
}
