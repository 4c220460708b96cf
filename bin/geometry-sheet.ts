/** Generates the sheet of custom properties for the places of words, from the table that checker and kinds use. */
import { RULES } from '../story/layout/geometry.ts';

/** Named widths are resolved by the build (postcss.config.mjs). */
export function geometrySheet(): string {
  const blocks = new Map<string, string>();
  for (const [on, when, set] of RULES) {
    const condition = when.map((name) => `(--${name})`).join(' and ');
    const opening = condition ? `@media ${condition} {\n${on} {\n` : `${on} {\n`;
    const lines = Object.entries(set).map(([name, css]) => `--${name}: ${css};\n`);
    blocks.set(opening, (blocks.get(opening) ?? '') + lines.join(''));
  }
  const texts = [...blocks].map(
    ([opening, lines]) => opening + lines + (opening.startsWith('@') ? '}\n}\n' : '}\n'),
  );
  return `/* From story/layout/geometry.ts, by npm run generate; never edited. */\n${texts.join('')}`;
}
