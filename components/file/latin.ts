/** Letters beyond Latin-1, whose typefaces a file has only when it needs them. */

export const EXTENSION = /[\u0100-\u02ba\u02bd-\u02d7\u1e00-\u1eff]/g;
/** A face that may not be cut is not carried for so few letters: they are set in what stands in. */
const FEW = 40;

export const isFew = (text: string): boolean => (text.match(EXTENSION) ?? []).length < FEW;
