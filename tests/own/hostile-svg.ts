/**
 * Content of an SVG that a browser runs or fetches when its address is opened. All of it contains the word
 * "evil".
 */

/** The content for an `<svg>` that declares the prefixes below. */
export const HOSTILE: readonly (readonly [what: string, inside: string])[] = [
  ['a script', '<script>evil()</script>'],
  ['a script in letters that are numbers', '<script>&#101;vil()//evil</script>'],
  ['a script of a page', '<h:script>evil()</h:script>'],
  ['a script by its address', '<script xlink:href="data:text/javascript,evil()"/>'],
  ['a handler', '<path d="M0 0h1" onclick="evil()"/>'],
  ['a handler in capitals', '<g OnLoad="evil()"><path d="M0 0h1"/></g>'],
  [
    'a page inside',
    '<foreignObject width="9" height="9"><h:p onclick="evil()">Sea</h:p></foreignObject>',
  ],
  [
    'a script of a page inside',
    '<foreignObject width="9" height="9"><h:div><h:script>"evil words"</h:script></h:div></foreignObject>',
  ],
  ['a frame', '<h:iframe src="javascript:evil()"/>'],
  ['a picture of a page', '<h:img src="x" onerror="evil()"/>'],
  ['a link that runs', '<a href="javascript:evil()"><path d="M0 0h1"/></a>'],
  ['a link with a prefix', '<a xlink:href=" java&#10;script:evil()"><path d="M0 0h1"/></a>'],
  ['a link to a page in itself', '<a href="data:text/html,evil"><path d="M0 0h1"/></a>'],
  ['a link that is set', '<a><set attributeName="href" to="javascript:evil()"/><path d="M0 0h1"/></a>'], // prettier-ignore
  [
    'a link that is moved',
    '<a><animate attributeName="xlink:href" values="javascript:evil()"/><path d="M0 0h1"/></a>',
  ],
  ['a handler of a clock', '<animate attributeName="x" onbegin="evil()" dur="1s"/>'],
  ['a copy from elsewhere', '<use href="https://evil.example/a.svg#a"/>'],
  ['a copy of data', '<use href="data:image/svg+xml,evil#a"/>'],
  ['a picture from elsewhere', '<image href="//evil.example/a.png" width="9" height="9"/>'],
  ['a filter from elsewhere', '<path d="M0 0h1" filter="url( &quot;//evil.example/a.svg#a&quot;)"/>'], // prettier-ignore
  ['a sheet from elsewhere', '<style>@import url(//evil.example/a.css?a;b);</style>'],
  ['a typeface from elsewhere', '<style>@font-face{font-family:A;src:url(//evil.example/a)}</style>'], // prettier-ignore
  ['a cut sheet', '<style>u<title/>rl(a) path{fill:url(//evil.example/a</style>'],
];

/** An SVG with some of this content and one path that is drawn. */
export const hostileSvg = (...inside: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:h="http://www.w3.org/1999/xhtml" viewBox="0 0 9 9">${inside.join('')}<path id="left" d="M0 0h9v9z"/></svg>`;

/** An SVG with all of it except animations, which the checker refuses. */
export const STILL_HOSTILE = hostileSvg(
  ...HOSTILE.map(([, inside]) => inside).filter((inside) => !/<(?:animate|set)/.test(inside)),
);
