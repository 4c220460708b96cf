/** Types of words on a picture: what a script says about an anchor, and where a kind places it. */

type LabelStyle = 'label' | 'note';
type LabelSide = 'auto' | 'left' | 'right' | 'above' | 'below';
/** A label that the script asks for at one anchor, as formatted plain text. */
export interface Label {
  readonly anchor: string;
  readonly text: string;
  readonly style: LabelStyle;
  readonly side: LabelSide;
  /** 0 to 1: opacity while labels fade in and out; 1 in a settled picture. */
  readonly opacity: number;
}

/**
 * Text laid over the picture. Positions are fractions of the plate (0 left/top, 1 right/bottom; they may be
 * outside for scenes that extend beyond the plate). A still contains no text.
 */
export interface PlacedLabel {
  /** Unique in the scene: an anchor, or a name given by the kind such as `axis-2015`. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Lines of text; if there are several, the first is the name and is printed stronger. */
  readonly lines: readonly string[];
  /** Printed smaller after the last line, on its baseline: the unit of a large number. */
  readonly unit?: string;
  readonly align: 'start' | 'middle' | 'end';
  /** The role, for which the theme sets the type: see components/themes. */
  readonly role:
    | 'strong'
    | 'label'
    | 'note'
    | 'axis'
    | 'figure'
    | 'statement'
    /** Numbers and words that fill a large part of the stage, in four sizes; they scale with it. */
    | 'display'
    | 'display-2'
    | 'display-3'
    | 'display-4'
    | 'quote'
    | 'friction'
    | 'han'
    | 'caption';
  /**
   * If the picture has its own background there: its colour and the colour of letters on it; else the theme's
   * are used.
   */
  readonly on?: { readonly ground: string; readonly ink: string };
  /** The start of a leader line, usually at the named part, in plate fractions. */
  readonly leader?: { readonly x: number; readonly y: number };
  /** 0 to 1. */
  readonly opacity: number;
  /** Whether words were left out, so that it has room. */
  readonly isCut?: boolean;
  /** BCP 47 tag when it differs from the story's. */
  readonly lang?: string;
}

/**
 * Type settings of words: `size` in plate units, `face` such as `archivo 560`, with its size in percent if a
 * page sets it smaller (story/layout/faces.ts).
 */
export interface Type {
  readonly size: number;
  readonly face: string;
  /** Letter spacing, in ems. */
  readonly tracking?: number;
  /** The minimum size in pixels when type shrinks with a small wide stage; 12.5 if absent. */
  readonly least?: number;
}
/** `rest`: the further lines of a `strong` label. */
export type TypeRole = PlacedLabel['role'] | 'rest';
/** The type of a theme for one aspect: by role, and the line height in plate units. */
export interface TypeScale extends Readonly<Record<TypeRole, Type>> {
  readonly line: number;
  /** Line height of quotes; larger type needs more space between lines. */
  readonly quoteLine: number;
}
