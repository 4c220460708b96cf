import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { finishStatic, pageFinisher, withEnglishMarked, withoutScripts } from './finish-page.mjs';
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
  const glyphs = '<link rel="stylesheet" href="/at/stories/glyphs.css"/>';
  const old = '<script src="/old.js" noModule=""></script>';
  /** The parts of a page whose static files are below a path. */
  const partsAt = (base: string) => {
    const address = `${base}/_next/static/chunks`;
    const sheet = `<link rel="stylesheet" href="${address}/one.css" data-precedence="n"/>`;
    const script = `<script src="${address}/a.js" async=""></script>`;
    const heading = `<html><head>${sheet}${glyphs}${script}${old}</head><body>`;
    return { sheet, script, heading, end: `<p>"${address}/one.css"</p></body></html>` };
  };
  const rendered = partsAt('');
  const { sheet, script, heading, end } = partsAt('/at');

  finishStatic(files);
  const finish = pageFinisher(files, '/at');

  const later = readdirSync(path.join(files, 'chunks')).find((name) => name !== 'one.css') ?? '';
  expect(readFileSync(path.join(files, 'chunks', later), 'utf8')).toBe(
    `${some}h1{top:0}h2{top:1px}`,
  );
  const moved = sheet.replace('one.css', later);
  expect(
    finish(`${rendered.heading}<div data-first-screen=""><h1>A</h1></div>${rendered.end}`),
  ).toBe(
    `<html><head>${old}<style>@font-face{font-family:a;src:url(/at/_next/static/media/a.woff2?dpl=1)}h1{top:0}</style></head>` +
      `<body><div data-first-screen=""><h1>A</h1></div>${moved}${glyphs}` +
      `<p>"/at/_next/static/chunks/${later}"</p>${script}</body></html>`,
  );
  expect(finish(`${rendered.heading}<h1>A</h1>${rendered.end}`)).toBe(`${heading}<h1>A</h1>${end}`);
});

it('places static files and the icon below the path of the site, and nothing at its root', () => {
  const files = path.join(home, 'no sheets');
  mkdirSync(files);
  const page = (base: string) =>
    `<link href="${base}/icon.svg"/><script>["${base}/icon.svg","${base}/_next/static/a.js"]</script>`;
  expect(pageFinisher(files, '/at')(page(''))).toBe(page('/at'));
  expect(pageFinisher(files, '')(page(''))).toBe(page(''));
});

it('gives each script the hint once, however often a build is finished', () => {
  const files = path.join(home, 'hints');
  mkdirSync(files);
  writeFileSync(path.join(files, 'a.js'), 'go()');
  writeFileSync(path.join(files, 'a.txt'), 'go()');
  for (let i = 0; i < 2; i++) finishStatic(files);
  expect(readFileSync(path.join(files, 'a.js'), 'utf8')).toBe('//# allFunctionsCalledOnLoad\ngo()');
  expect(readFileSync(path.join(files, 'a.txt'), 'utf8')).toBe('go()');
});

it('drops the faces that a theme sets in others, and asks for none of them early', () => {
  const files = path.join(home, 'other faces');
  mkdirSync(files);
  const face = '@font-face{font-family:text;src:url(media/serif.1.woff2?dpl=1)format("woff2")}';
  const saved = '@font-face{font-family:data;src:url(media/sans.1.woff2)format("woff2")}';
  writeFileSync(path.join(files, 'all.css'), face + saved);
  const preload = (name: string) => `<link rel="preload" href="/_next/media/${name}" as="font"/>`;
  const hint = (name: string) => `:HL[\\"/_next/media/${name}\\",\\"font\\",{\\"type\\":1}]\\n`;
  const theme = (sets: string) => `<style>:root[data-theme=a]{${sets}}</style>`;
  const page = (sets: string, ...names: readonly string[]) =>
    `<html><head>${names.map(preload).join('')}${theme(sets)}</head><body>${names.map(hint).join('')}</body></html>`;
  const [serif, sans] = ['serif.1.woff2?dpl=1', 'sans.1.woff2'];
  const finish = pageFinisher(files, '');
  expect(finish(page('--font-text: x', serif, sans))).toBe(page('--font-text: x', sans));
  expect(finish(page('--ink: #000', serif, sans))).toBe(page('--ink: #000', serif, sans));
});

it('puts a script that says so before the sheets of its page, after its encoding', () => {
  const boot = '<script data-first-in-head="">1</script>';
  const sheet = '<link rel="stylesheet" href="/a.css"/>';
  const page = (heading: string) => `<html><head>${heading}</head><body>${sheet}</body></html>`;
  const charset = '<meta charSet="utf-8"/>';
  const finish = pageFinisher(home, '');
  expect(finish(page(charset + sheet + boot))).toBe(page(charset + boot + sheet));
  expect(finish(page(sheet))).toBe(page(sheet));
});

it('takes the page for addresses that are none out of its own row alone', () => {
  const notFound = (end: string) =>
    `\\"notFound\\":[[[\\"$\\",\\"title\\",null]],${end}],\\"forbidden\\":1`;
  const rows = `<script>"6:{${notFound('[[\\"link\\"]]')}}\\n0:{\\"P\\":1}\\n7:{${notFound('[]')}}"</script>`;
  const finished = pageFinisher(home, '')(rows);
  expect(finished).toContain('\\n0:{\\"P\\":1}');
  expect(finished.match(/\$undefined/g)?.length).toBe(1);
});

it('takes all scripts out of a page that is sent at any address', () => {
  const preload = '<link rel="preload" as="script" href="/a.js"/>';
  const page = (scripts: string, heading: string) => `<head>${heading}</head><p>A</p>${scripts}`;
  expect(withoutScripts(page('<script src="/a.js"></script><script>1</script>', preload))).toBe(
    page('', ''),
  );
});

describe('English words in a page of another language', () => {
  it.each([
    ['<b class="x">\u2066Close\u2069</b>', '<b class="x" lang="en">\u2066Close\u2069</b>'],
    [
      '<p>\u2066Figure 3.\u2069<!-- --> \u2066Data\u2069</p>',
      '<p lang="en">\u2066Figure 3.\u2069<!-- --> \u2066Data\u2069</p>',
    ],
    [
      '<input type="range" aria-label="\u2066Width\u2069"/>',
      '<input lang="en" type="range" aria-label="\u2066Width\u2069"/>',
    ],
    [
      '<button aria-label="\u2066Close\u2069">×</button>',
      '<button lang="en" aria-label="\u2066Close\u2069">×</button>',
    ],
  ])('is marked: %s', (page, marked) => expect(withEnglishMarked(page)).toBe(marked));
  it.each([
    '<p>Um título: \u2066Close\u2069</p>',
    '<nav aria-label="\u2066Chapters\u2069">Um</nav>',
    '<b lang="en">\u2066Close\u2069</b>',
  ])('is not where words of the story stand with it: %s', (page) =>
    expect(withEnglishMarked(page)).toBe(page),
  );
});
