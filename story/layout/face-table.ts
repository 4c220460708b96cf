/** Types of the generated typeface tables (bin/face-advances.ts). */

/**
 * Encoding of the width that a weight adds to a letter: the character code for zero, and thousandths of an em
 * from code to code.
 */
export const [NONE, STEP] = [60, 2];

export interface FaceTable {
  readonly [face: string]: {
    /** Widths at the first weight in thousandths of an em: two base-36 digits for each letter. */
    readonly advances: string;
    /** Weight -> the added widths: one character for each letter. */
    readonly more: { readonly [weight: string]: string };
    /** Kerning: a distance, and the pairs of letters that move closer by it. */
    readonly pairs: readonly (readonly [near: number, pairs: string])[];
  };
}
