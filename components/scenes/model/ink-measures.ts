/** Ink in plate pixels, for still and canvas. */

/** Outlines, and breaks of the surface. */
export const WIDTHS = { outline: 1.9, crease: 1.05 } as const;
/** How far behind a surface a line may lie and still belong to it. */
export const BEFORE = 2;
/** On the canvas an outline is drawn wholly, though half of it lies on a surface that bends towards the viewer. */
export const BEFORE_OUTLINE = 9;
