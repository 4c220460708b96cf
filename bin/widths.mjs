/**
 * Named media conditions: `@media (--stacked)`. There are four widths, and conditions derived from them;
 * everything else uses container queries. The build inserts the conditions (postcss.config.mjs).
 */
export const WIDTHS = {
  phone: '(width < 560px)',
  /** Words are below or on the picture as cards; `wide` is the opposite: words in a column beside the picture. */
  stacked: '((width < 768px) or (orientation: portrait) or (height < 560px))',
  wide: '((width >= 768px) and (height >= 560px) and (orientation: landscape))',
  compact: '(width < 1080px)',
  large: '(width >= 1600px)',
  low: '((height < 720px) and (width < 1600px))',
  /**
   * Pictures use the tall plate: also where no script runs, as in a frame of `sandbox=""`, since the labels of a wide
   * picture have no room below the width of a column with words.
   */
  tall: '((orientation: portrait) or (width < 560px) or ((scripting: none) and (width < 768px)))',
  /** Enough space for pictures that stay while words scroll; otherwise pictures scroll with the text. */
  roomy:
    '((height >= 420px) and ((width >= 560px) or ((width >= 340px) and (orientation: portrait))))',
  tiny: '((width < 340px) or (height < 420px))',
};

/** @param {string} params of a media query @returns {string} with names replaced; throws if one is unknown */
export const named = (params) =>
  params.replace(/\(--([\w-]+)\)/g, (all, name) => {
    if (!(name in WIDTHS)) throw new Error(`no width is called ${all}: see bin/widths.mjs`);
    return WIDTHS[/** @type {keyof typeof WIDTHS} */ (name)];
  });

/** A PostCSS plugin. */
export const widths = {
  postcssPlugin: 'widths',
  AtRule: {
    /** @param {{ params: string }} rule */
    media: (rule) => {
      if (rule.params.includes('(--')) rule.params = named(rule.params);
    },
  },
};
