/** Below this width, in CSS pixels, the tall picture stands beside or over its words: embed.css says the same. */
export const TALL_BELOW = 1000;
