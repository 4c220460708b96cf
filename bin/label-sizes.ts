/**
 * Generates the sheet of label sizes from the scale with which kinds break lines; a theme with larger labels
 * sets them in its own sheet.
 */
import { TALL_BELOW } from '../components/embed/tall-below.ts';
import { ROLES } from '../components/themes/type-scale.ts';
import type { Aspect } from '../story/scene.ts';

const SELECTORS: { readonly [role: string]: string } = {
  rest: '.label-strong tspan:not(.name, :only-child)',
  caption: ':is(.label-caption, .label .name)',
};

const rulesOf = (aspect: Aspect, within = '') =>
  Object.entries(ROLES[aspect]).map(([role, { size, least }]) => {
    const lines = [`--size: ${size};`, ...(least ? [`--least: ${least}px;`] : [])];
    return `${within}${SELECTORS[role] ?? `.label-${role}`} {\n${lines.map((one) => `  ${one}\n`).join('')}}\n`;
  });
const HEAD = '/* From themes/type-scale.ts, by npm run generate; never edited. */\n';

/** `--size` of each role in units of the plate, and `--least` in pixels, for both aspects. */
export function labelSizes(): string {
  const tall = rulesOf('tall')
    .join('')
    .replaceAll(/^(?=.)/gm, '  ');
  return `${HEAD}${rulesOf('wide').join('')}@media (--tall) {\n${tall}}\n`;
}

/** The same for a scene in a frame, whose aspect depends only on its width. */
export function embedLabelSizes(): string {
  const wide = rulesOf('wide', '.embed-scene .labels ')
    .join('')
    .replaceAll(/^(?=.)/gm, '  ');
  return `${HEAD}${rulesOf('tall', '.embed-scene .labels ').join('')}@media (width >= ${TALL_BELOW}px) {\n${wide}}\n`;
}
