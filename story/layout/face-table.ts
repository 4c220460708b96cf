/** What is generated of the typefaces (bin/face-advances.ts). */

/** What a weight adds to a letter: a sign that stands for no more, and thousandths of an em from sign to sign. */
export const [NONE, STEP] = [60, 2];

export interface FaceTable {
  readonly [face: string]: {
    /** Thousandths of an em at the first weight: two digits of base 36 a letter. */
    readonly advances: string;
    /** Weight -> what it adds: one sign a letter. */
    readonly more: { readonly [weight: string]: string };
    /** How much nearer letters come, and the pairs that do. */
    readonly pairs: readonly (readonly [near: number, pairs: string])[];
  };
}
