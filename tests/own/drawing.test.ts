/** Drawings that would do what a drawing does not, that never end, or that are none. */
import { tellsOf } from './golden.ts';

const PART = '<g id="part"><rect width="50" height="50" fill="#c33"/></g>';
const svg = (inside: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"${more}>\n${inside}\n</svg>`;

/** Ten copies of ten copies, and so on: so many shapes in the end as this power of ten. */
function copies(power: number): string {
  const levels = Array.from({ length: power }, (_, i) => {
    const ten = `<use href="#level${i}"/>`.repeat(10);
    return `<g id="level${i + 1}">${ten}</g>`;
  });
  return `<defs><path id="level0" d="M0 0h1"/>${levels.join('')}</defs><use href="#level${power}"/>`;
}
function entities(levels: number): string {
  const all = Array.from({ length: levels }, (_, i) => {
    const text = i === 0 ? 'words' : `&e${i - 1};`.repeat(10);
    return `<!ENTITY e${i} "${text}">`;
  });
  return `<!DOCTYPE svg [${all.join('')}]>\n${svg(`<text y="9">&e${levels - 1};</text>${PART}`)}`;
}

tellsOf({
  kind: 'drawing',
  paramsOf: (file) => ({ file, alt: 'A square.', credit: 'Class 10' }),
  files: {
    'script.svg': svg(`<script>fetch('https://example.org')</script>${PART}`),
    'handler.svg': svg(PART, ' onload="fetch(\'https://example.org\')"'),
    'remote.svg': svg(`<use href="https://example.org/a.svg#a"/>${PART}`),
    'photo.svg': svg('<image href="data:image/png;base64,iVBORw0KGgo=" width="9" height="9"/>'),
    'copies.svg': svg(copies(9)),
    'ring.svg': svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
    'entities.svg': entities(12),
    'deep.svg': svg(`${'<g>'.repeat(10_000)}${PART}${'</g>'.repeat(10_000)}`),
    'cut.svg': svg(PART).slice(0, 90),
    'import.svg': svg(`<style>@import url(https://example.org/a.css);</style>${PART}`),
    'hidden.svg': svg(`<g style="display:none">${PART}</g>`),
    'utf16.svg': Buffer.from(`\ufeff${svg(PART)}`, 'utf16le'),
  },
});
