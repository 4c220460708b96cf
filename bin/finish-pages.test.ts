import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { finishPages } from './finish-pages.mjs';
import { rulesFor } from './first-rules.mjs';

const home = mkdtempSync(path.join(tmpdir(), 'handscroll first '));
afterAll(() => rmSync(home, { recursive: true }));

describe('rules of a first screen', () => {
  const page =
    '<html class="a"><body><section class="step x"><figure class="still" data-mood="noon"></figure>';
  const saved: readonly string[] = [
    ':root{--ink:#000}',
    '.step{color:red}',
    'html:not(.motion-still) .step:not(.layout-page,.layout-inline)>.still{height:100svh}',
    // A class that a script of the head puts there.
    'html:where(.scripted):not(.motion-still) .still{top:1px}',
    'body:has(.still)::before{content:""}',
    '@media (min-width:1px){.still{top:0}}',
    '@keyframes rise{to{top:0}}.still{animation:rise 1s}',
    '[data-mood="noon"] .still{top:1px}',
    'figure[data-mood]{top:1px}',
    // One that nobody can read yet.
    '.still:tomorrow(1){top:1px}',
  ];
  it.each(saved)('are kept where they apply: %s', (css) => {
    expect(rulesFor(css, page)).toBe(css);
  });
  const left: readonly string[] = [
    '.card{color:red}',
    '.step>.card{color:red}',
    'nav .still{top:0}',
    '[data-mood=dusk] .still{top:0}',
    'section[title^="A"]{top:0}',
    '.still:hover{top:0}',
    '@media print{.still{top:0}}',
    '@media (min-width:1px){.card{top:0}}',
    '@keyframes fall{to{top:0}}',
    '@font-face{font-family:a;src:url(a.woff2)}',
    '/* why */',
    '.still{--first-screen:without;background-image:none}',
  ];
  it.each(left)('are left to the sheet where they do not: %s', (css) => {
    expect(rulesFor(css, page)).toBe('');
  });
  it('lose the selectors that do not apply', () => {
    expect(rulesFor('.card,.still{top:0}', page)).toBe('.still{top:0}');
    expect(rulesFor('.x>:is(.card,.still){top:0}', page)).toBe('.x>:is(.still){top:0}');
    expect(rulesFor(':is(.card>p,.still){top:0}', page)).toBe(':is(.card>p,.still){top:0}');
  });
});

it('moves sheets behind the title and scripts behind the page, and leaves other pages', () => {
  const files = path.join(home, 'static');
  mkdirSync(path.join(files, 'chunks'), { recursive: true });
  const face = '@font-face{font-family:a;src:url(../media/a.woff2?dpl=1)}';
  const some = '@font-face{font-family:b;src:url(b.woff2);unicode-range:U+100}';
  writeFileSync(path.join(files, 'chunks', 'one.css'), `${face}${some}h1{top:0}h2{top:1px}`);
  const sheet =
    '<link rel="stylesheet" href="/at/_next/static/chunks/one.css" data-precedence="n"/>';
  const glyphs = '<link rel="stylesheet" href="/at/stories/glyphs.css"/>';
  const script = '<script src="/at/_next/static/chunks/a.js" async=""></script>';
  const old = '<script src="/old.js" noModule=""></script>';
  const heading = `<html><head>${sheet}${glyphs}${script}${old}</head><body>`;
  const end = '<p>"/at/_next/static/chunks/one.css"</p></body></html>';
  const pages = path.join(home, 'pages');
  mkdirSync(pages);
  writeFileSync(
    path.join(pages, 'tale.html'),
    `${heading}<div data-first-screen=""><h1>A</h1></div>${end}`,
  );
  writeFileSync(path.join(pages, 'other.html'), `${heading}<h1>A</h1>${end}`);

  writeFileSync(path.join(pages, 'error-page.html'), '<html></html>');
  finishPages(pages, files, '/at/_next/static/');

  const later = readdirSync(path.join(files, 'chunks')).find((name) => name !== 'one.css') ?? '';
  expect(readFileSync(path.join(files, 'chunks', later), 'utf8')).toBe(
    `${some}h1{top:0}h2{top:1px}`,
  );
  const moved = sheet.replace('one.css', later);
  expect(readFileSync(path.join(pages, 'tale.html'), 'utf8')).toBe(
    `<html><head>${old}<style>@font-face{font-family:a;src:url(/at/_next/static/media/a.woff2?dpl=1)}h1{top:0}</style></head>` +
      `<body><div data-first-screen=""><h1>A</h1></div>${moved}${glyphs}` +
      `<p>"/at/_next/static/chunks/${later}"</p>${script}</body></html>`,
  );
  expect(readFileSync(path.join(pages, 'other.html'), 'utf8')).toBe(`${heading}<h1>A</h1>${end}`);
});

it('drops the faces that a theme sets in others, and asks for none of them early', () => {
  const files = path.join(home, 'other faces');
  mkdirSync(files);
  const face = '@font-face{font-family:text;src:url(media/serif.1.woff2?dpl=1)format("woff2")}';
  const saved = '@font-face{font-family:data;src:url(media/sans.1.woff2)format("woff2")}';
  writeFileSync(path.join(files, 'all.css'), face + saved);
  const pages = path.join(home, 'other pages');
  mkdirSync(pages);
  const preload = (name: string) => `<link rel="preload" href="/_next/media/${name}" as="font"/>`;
  const hint = (name: string) => `:HL[\\"/_next/media/${name}\\",\\"font\\",{\\"type\\":1}]\\n`;
  const theme = (sets: string) => `<style>:root[data-theme=a]{${sets}}</style>`;
  const page = (sets: string, ...names: readonly string[]) =>
    `<html><head>${names.map(preload).join('')}${theme(sets)}</head><body>${names.map(hint).join('')}</body></html>`;
  const [serif, sans] = ['serif.1.woff2?dpl=1', 'sans.1.woff2'];
  writeFileSync(path.join(pages, 'own.html'), page('--font-text: x', serif, sans));
  writeFileSync(path.join(pages, 'plain.html'), page('--ink: #000', serif, sans));
  writeFileSync(path.join(pages, 'error-page.html'), '<html></html>');
  finishPages(pages, files, '/_next/static/');

  expect(readFileSync(path.join(pages, 'own.html'), 'utf8')).toBe(page('--font-text: x', sans));
  expect(readFileSync(path.join(pages, 'plain.html'), 'utf8')).toBe(
    page('--ink: #000', serif, sans),
  );
});

it('puts a script that says so before the sheets of its page, after its encoding', () => {
  const pages = path.join(home, 'first pages');
  mkdirSync(pages);
  const boot = '<script data-first-in-head="">1</script>';
  const sheet = '<link rel="stylesheet" href="/a.css"/>';
  const page = (heading: string) => `<html><head>${heading}</head><body>${sheet}</body></html>`;
  const charset = '<meta charSet="utf-8"/>';
  writeFileSync(path.join(pages, 'one.html'), page(charset + sheet + boot));
  writeFileSync(path.join(pages, 'two.html'), page(sheet));

  writeFileSync(path.join(pages, 'error-page.html'), '<html></html>');
  finishPages(pages, home, '/_next/static/');

  expect(readFileSync(path.join(pages, 'one.html'), 'utf8')).toBe(page(charset + boot + sheet));
  expect(readFileSync(path.join(pages, 'two.html'), 'utf8')).toBe(page(sheet));
});

it('takes the page for addresses that are none out of its own row alone', () => {
  const pages = path.join(home, 'rows');
  mkdirSync(path.join(pages, 'error-page'), { recursive: true });
  writeFileSync(path.join(pages, 'error-page', 'index.html'), '');
  const notFound = (end: string) =>
    `\\"notFound\\":[[[\\"$\\",\\"title\\",null]],${end}],\\"forbidden\\":1`;
  const rows = `<script>"6:{${notFound('[[\\"link\\"]]')}}\\n0:{\\"P\\":1}\\n7:{${notFound('[]')}}"</script>`;
  writeFileSync(path.join(pages, 'preview.html'), rows);
  finishPages(pages, pages, '/_next/static/');
  const finished = readFileSync(path.join(pages, 'preview.html'), 'utf8');
  expect(finished).toContain('\\n0:{\\"P\\":1}');
  expect(finished.match(/\$undefined/g)?.length).toBe(1);
});
