/** Words on a picture: what a script says of an anchor, and where a kind places it. */

type LabelStyle = 'label' | 'note';
type LabelSide = 'auto' | 'left' | 'right' | 'above' | 'below';
/** What the script asked to be said about one anchor, flattened to words and formatted. */
export interface Label {
  readonly anchor: string;
  readonly text: string;
  readonly style: LabelStyle;
  readonly side: LabelSide;
  /** 0 to 1: text opacity while labels come and go. 1 in a settled picture. */
  readonly opacity: number;
}

/**
 * A piece of text laid over the picture. Positions are fractions of the plate (0 left/top, 1
 * right/bottom; they may lie outside for scenes that bleed). Text is never inside a still.
 */
export interface PlacedLabel {
  /** Unique in the scene: an anchor, or the kind's own name such as `axis-2015`. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Lines of text; the first of several is the name, printed stronger. */
  readonly lines: readonly string[];
  /** Set smaller after the last line, on its base line: the unit of a large number. */
  readonly unit?: string;
  readonly align: 'start' | 'middle' | 'end';
  /** What it is, so that the theme sets its type: see components/themes. */
  readonly role:
    | 'strong'
    | 'label'
    | 'note'
    | 'axis'
    | 'figure'
    | 'statement'
    /** Numbers and words that fill a good part of the stage, in four sizes; they grow with it. */
    | 'display'
    | 'display-2'
    | 'display-3'
    | 'display-4'
    | 'quote'
    | 'friction'
    | 'han'
    | 'caption';
  /** Where it stands on a ground of the picture's own: the colour of that, and of letters on it; else the theme's. */
  readonly on?: { readonly ground: string; readonly ink: string };
  /** Where a leader line starts (usually the thing named), in plate fractions. */
  readonly leader?: { readonly x: number; readonly y: number };
  /** 0 to 1. */
  readonly opacity: number;
  /** Whether words were left out, so that it has room. */
  readonly isCut?: boolean;
  /** BCP 47 tag when it differs from the story's. */
  readonly lang?: string;
}

/** How words are set: `size` in units of the plate, `face` as `archivo 560`, and its size in percent where a page sets it smaller (story/layout/faces.ts). */
export interface Type {
  readonly size: number;
  readonly face: string;
  /** What stands between letters, in ems. */
  readonly tracking?: number;
  /** On a small wide stage type gives way with the picture down to this, in pixels; 12.5 where not said. */
  readonly least?: number;
}
/** rest: the further lines of a `strong` label. */
export type TypeRole = PlacedLabel['role'] | 'rest';
/** The type of a theme for one aspect: by role, and from line to line in units of the plate. */
export interface TypeScale extends Readonly<Record<TypeRole, Type>> {
  readonly line: number;
  /** What the stage sets in a larger hand stands wider apart. */
  readonly quoteLine: number;
}
