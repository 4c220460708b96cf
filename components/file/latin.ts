/** Letters beyond Latin-1; their typefaces are included only if the story needs them. */

export const EXTENSION = /[\u0100-\u02ba\u02bd-\u02d7\u1e00-\u1eff]/g;
/**
 * Below this many letters a typeface whose licence forbids subsetting is not included: a fallback
 * shows them.
 */
const FEW = 40;

export const isFew = (text: string): boolean => (text.match(EXTENSION) ?? []).length < FEW;
