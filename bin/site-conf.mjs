/** `export --conf`: writes the part of a server's configuration that serves the exported folder. */
import { TYPES, isText } from '../app/_server/files.mjs';
import { IMMUTABLE, PAGE, RULES, staticHeaders } from '../app/_server/rules.mjs';

/** @typedef {{ folder: string, base: string, frames: string, compressed: boolean }} Place `folder` is absolute */

/** Names with a content hash, as the build makes them (app/_server/files.mjs). */
const HASHED = '\\.[0-9a-f]{10}\\.[a-z0-9]+$';
const STORIES = '/stories/';

/** @param {string} text */
const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&')}"`;
/** @param {string} what @param {readonly string[]} inside */
const block = (what, inside) => [`${what} {`, ...inside.map((line) => `\t${line}`), '}'];

/** @param {Place} place @returns {readonly [string, Readonly<Record<string, string>>][]} folder -> headers */
const foldersOf = ({ frames }) => RULES.map((rule) => [rule.prefix, staticHeaders(rule, frames)]);

/** File endings grouped by media type, as Apache and nginx list them. */
function typesOf() {
  /** @type {Map<string, string[]>} */
  const types = new Map();
  for (const [ending, type] of TYPES)
    types.set(type, [...(types.get(type) ?? []), ending.slice(1)]);
  return [...types];
}

/** For nginx: locations, to be included in a `server` block. @param {Place} place @returns {string} */
export function nginxConf(place) {
  const { folder, base, compressed } = place;
  // In nginx, a location that adds one header inherits none, so each location lists all of them.
  const add = (/** @type {Readonly<Record<string, string>>} */ headers) =>
    Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
  const inner = foldersOf(place).flatMap(([prefix, headers]) =>
    block(`location ^~ ${base}${prefix}`, [
      ...add(headers),
      ...(prefix === STORIES
        ? block(`location ~ ${quoted(HASHED)}`, add({ ...headers, 'Cache-Control': IMMUTABLE }))
        : []),
    ]),
  );
  const types = typesOf();
  return [
    '# Handscroll for nginx, to be included in the server block of the site:',
    '#   server { listen 80; server_name stories.example.org; include /etc/nginx/handscroll.conf; }',
    '# If the folder lies elsewhere, change the line "alias".',
    ...(base
      ? block(`location = ${base}`, ['absolute_redirect off;', `return 301 ${base}/;`])
      : []),
    ...block(`location ^~ ${base}/`, [
      `alias ${quoted(`${folder}/`)};`,
      'index index.html;',
      // An absolute redirect would contain the internal port behind a proxy.
      'absolute_redirect off;',
      `error_page 404 ${base}/404.html;`,
      ...block(
        'types',
        types.map(([type, endings]) => `${quoted(type)} ${endings.join(' ')};`),
      ),
      'default_type application/octet-stream;',
      'gzip on;',
      'gzip_vary on;',
      `gzip_types ${types.flatMap(([type]) => (isText(type) ? [quoted(type)] : [])).join(' ')};`,
      ...(compressed
        ? [
            'gzip_static on;',
            '# Of the package libnginx-mod-http-brotli-static; without it leave this line out.',
            'brotli_static on;',
          ]
        : []),
      ...add(staticHeaders(PAGE, place.frames)),
      ...inner,
    ]),
    '',
  ].join('\n');
}

/** For Caddy: to be imported into a site's block. @param {Place} place @returns {string} */
export function caddyConf(place) {
  const { folder, base, compressed } = place;
  const named = (/** @type {Readonly<Record<string, string>>} */ headers) =>
    Object.entries(headers).map(([name, value]) => `${name} ${quoted(value)}`);
  const folders = foldersOf(place).flatMap(([prefix, headers]) => {
    const name = prefix.replace(/\W+/g, '-').replace(/^-|-$/g, '');
    return [`@${name} path ${prefix}*`, ...block(`header @${name}`, named(headers))];
  });
  const typed = typesOf().flatMap(([type, endings], index) => [
    `@type${index} path ${endings.map((ending) => `*.${ending}`).join(' ')}`,
    `header @type${index} Content-Type ${quoted(type)}`,
  ]);
  const serve = (/** @type {readonly string[]} */ options) =>
    block('file_server', [...options, ...(compressed ? ['precompressed br gzip'] : [])]);
  const pages = staticHeaders(PAGE, place.frames);
  return [
    '# Handscroll for Caddy, to be imported into the block of the site:',
    '#   stories.example.org {',
    '#     import /etc/caddy/handscroll.caddy',
    '#   }',
    '# If the folder lies elsewhere, change the line "root".',
    ...(base ? [`redir ${base} ${base}/ 301`] : []),
    ...block(
      base ? `handle_path ${base}/*` : 'handle',
      // Inside a route, directives keep their order; elsewhere Caddy sorts them.
      block('route', [
        `root * ${quoted(folder)}`,
        'encode gzip',
        '@missing not file {path} {path}/',
        ...block('handle @missing', [
          'rewrite * /404.html',
          ...block('header', named(pages)),
          ...serve(['status 404']),
        ]),
        ...folders,
        `@hashed path_regexp ${quoted(`^${STORIES}.*${HASHED}`)}`,
        `header @hashed Cache-Control ${quoted(IMMUTABLE)}`,
        `@pages not path ${RULES.map(({ prefix }) => `${prefix}*`).join(' ')}`,
        ...block('header @pages', named(pages)),
        ...typed,
        ...serve([]),
      ]),
    ),
    '',
  ].join('\n');
}
