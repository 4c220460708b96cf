/** Below this width, in CSS pixels, the tall picture is used; embed.css has the same number. */
export const TALL_BELOW = 1000;
