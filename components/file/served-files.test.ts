import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { HOSTILE, hostileSvg, STILL_HOSTILE } from '../../tests/own/hostile-svg.ts';
import { pictureAndDrawing } from '../../tests/own/said-of.ts';
import { openStory } from '../../story/load.ts';
import { PROGRAMS } from '../../tests/components/scenes/drawing/example-programs.ts';
import { catalog } from '../themes/catalog.ts';
import { drawInMemory } from './draw-in-memory.ts';
import { pictureSvg } from './served-files.ts';

const written = (svg: string) => pictureSvg('a.svg', new TextEncoder().encode(svg));
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">';
const pixels = (svg: string) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: 200 }, font: { loadSystemFonts: true } }).render()
    .pixels;

const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
/** All that draws, and that the kind `drawing` leaves out in part. */
const ALL = `<ns0:svg xmlns:ns0="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 60">
  <ns0:style type="text/css"><![CDATA[.a > rect { fill: url("#g"); } /* a > b & c */ text{font:bold 12px sans-serif}]]></ns0:style>
  <ns0:defs><ns0:linearGradient id="g"><ns0:stop stop-color="#c33"/><ns0:stop offset="1" stop-color="#36c"/></ns0:linearGradient>
  <ns0:filter id="f"><ns0:feGaussianBlur stdDeviation="2"/></ns0:filter>
  <ns0:pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><ns0:circle r="2" fill="green"/></ns0:pattern>
  <ns0:clipPath id="c"><ns0:circle cx="80" cy="30" r="12"/></ns0:clipPath></ns0:defs>
  <ns0:g class="a"><ns0:rect id="r" width="40" height="20"/></ns0:g>
  <ns0:use xlink:href="#r" y="30" fill="url( '#p' )" style="filter:url(#f)"/>
  <ns0:text x="45" y="15">A &lt; &amp; B</ns0:text>
  <ns0:image xlink:href="${DOT}" x="60" y="20" width="30" height="30" clip-path="url(#c)"/>
</ns0:svg>`;

describe('an SVG as a picture of a site', () => {
  it.each([
    ['all that draws', ALL] as const,
    ...PROGRAMS.map(([name, svg]) => [name, svg] as const),
  ])('draws as it did: %s', (_, svg) => {
    const before = pixels(svg);
    expect(new Set(before).size).toBeGreaterThan(1);
    expect(pixels(written(svg)).equals(before)).toBe(true);
  });

  it.each(HOSTILE)('neither runs nor fetches: %s', (_, inside) => {
    expect(inside).toContain('evil');
    const picture = written(hostileSvg(inside));
    expect(picture).not.toContain('evil');
    expect(picture).toContain('<path id="left"');
  });

  it.each([
    ['@import "//a/b;c.css";', '@none "//a/b;c.css";'],
    ['@i\\6d port "//a";@im\\port "//a";', '@inone6d port "//a";@imnoneport "//a";'],
    ['a{fill:u\\72l(//a)}', 'a{fill:unone72l(//a)}'],
    ['a{fill:u&#114;l(//a)}', 'a{fill:none}'],
    ['a{fill:url(\n "#b" )}', 'a{fill:url(\n "#b" )}'],
    ['a{cursor:image-set("//a" 1x)}', 'a{cursor:none("//a" 1x)}'],
  ])('has a sheet that fetches nothing: %s', (sheet, other) => {
    expect(written(`${SVG}<style>${sheet}</style></svg>`)).toBe(
      `${SVG}<style>${other.replaceAll('"', '&quot;')}</style></svg>`,
    );
  });

  it('spells out what its head declares, and takes nothing else from there', () => {
    const heading =
      '<!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg"><!ENTITY s "<script>go()</script>"><!ATTLIST text onclick CDATA "go()">]>';
    expect(written(`${heading}<svg xmlns="&ns;" viewBox="0 0 9 9"><text>&s;A</text></svg>`)).toBe(
      `${SVG}<text>A</text></svg>`,
    );
  });

  it('is in UTF-8, in whatever letters it was written', () => {
    const svg = `<?xml version="1.0" encoding="ISO-8859-1"?>${SVG}<text>G\u00e4rten</text></svg>`;
    const latin = Uint8Array.from(svg, (letter) => letter.charCodeAt(0));
    expect(pictureSvg('a.svg', latin)).toBe(`${SVG}<text>G\u00e4rten</text></svg>`);
  });

  it('is refused where its elements stand in each other without an end', () => {
    const deep = `${SVG}${'<g>'.repeat(10_000)}${'</g>'.repeat(10_000)}</svg>`;
    expect(() => written(deep)).toThrow('a.svg has elements more than 100 levels deep');
  });

  it('takes little time', () => {
    const begin = performance.now();
    for (const sign of ['url( ', 'url(', '@import ', '\\7 ', '&a;'])
      written(`${SVG}<style>${sign.repeat(200_000)}</style></svg>`);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

it('gives a file only SVG that stands as a picture, and nothing of it that runs', async () => {
  const files = pictureAndDrawing(STILL_HOSTILE);
  const opened = await openStory(files, catalog);
  if (!opened.ok) throw new Error(opened.problems.map(({ message }) => message).join('\n'));
  expect(JSON.stringify(opened.value)).not.toContain('evil words');
  const { read } = await drawInMemory(opened.value, files, (svg) => svg.length);
  const picture = new TextDecoder().decode(read('/stories/own/picture.svg'));
  expect(picture).toContain('id="left"');
  expect(picture).not.toContain('evil');
  expect(read('/stories/own/drawing.svg')).toBeUndefined();
  expect(read('/stories/own/left.svg')).toBeUndefined();
});
