/**
 * What sheets ask of a window, by name: `@media (--stacked)`. Four widths, and what follows from them; all else is a
 * container query. The build puts the conditions in (postcss.config.mjs).
 */
export const WIDTHS = {
  phone: '(width < 560px)',
  /** Words stand under or on the picture as cards; `wide` is all else: words in a column beside it. */
  stacked: '((width < 768px) or (orientation: portrait) or (height < 560px))',
  wide: '((width >= 768px) and (height >= 560px) and (orientation: landscape))',
  compact: '(width < 1080px)',
  large: '(width >= 1600px)',
  low: '((height < 720px) and (width < 1600px))',
  /** Pictures are composed for a tall plate. */
  tall: '((orientation: portrait) or (width < 560px))',
  /** Room enough for pictures that stand while words pass; else they lie in the flow. */
  roomy:
    '((height >= 420px) and ((width >= 560px) or ((width >= 340px) and (orientation: portrait))))',
  tiny: '((width < 340px) or (height < 420px))',
};

/** @param {string} params of a media query @returns {string} with names replaced; throws on one that is unknown */
export const named = (params) =>
  params.replace(/\(--([\w-]+)\)/g, (all, name) => {
    if (!(name in WIDTHS)) throw new Error(`no width is called ${all}: see bin/widths.mjs`);
    return WIDTHS[/** @type {keyof typeof WIDTHS} */ (name)];
  });

/** A plugin of PostCSS. */
export const widths = {
  postcssPlugin: 'widths',
  AtRule: {
    /** @param {{ params: string }} rule */
    media: (rule) => {
      if (rule.params.includes('(--')) rule.params = named(rule.params);
    },
  },
};
