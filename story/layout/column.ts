/**
 * The column of words beside a picture, in units of the wide plate, which are CSS pixels at the plate's
 * design size.
 */
export const COLUMN = { edge: 72, width: 404, gap: 64, over: 452 };
/** The same in a compact window. */
export const COMPACT = { edge: 40, width: 324, gap: 36, over: 404 };
/** A card on a phone, in CSS pixels: the minimum distance from the window's sides, and the maximum width. */
export const STACKED = { edge: 12, most: 560 };
