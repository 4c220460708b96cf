/** The column of words beside a picture, in units of the wide plate: CSS pixels where the plate is as large as it is composed. */
export const COLUMN = { edge: 72, width: 404, gap: 64, over: 452 };
/** The same in a compact window. */
export const COMPACT = { edge: 40, width: 324, gap: 36, over: 404 };
/** A card on a phone, in CSS pixels: what it keeps from the window's sides at least, and how wide it is at most. */
export const STACKED = { edge: 12, most: 560 };
