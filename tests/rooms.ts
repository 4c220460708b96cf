/**
 * The rooms of the project and what each may import, with the reason: the gate of the import direction
 * and its description at once, one table and therefore one file. The first room whose pattern fits a file is the file's room.
 */
export interface Room {
  readonly name: string;
  /** Paths from the root, with slashes. */
  readonly files: RegExp;
  /** Rooms whose files it may import, beside its own; `(types)` for types alone. */
  readonly rooms: readonly string[];
  /** Packages and node: modules; a trailing `/` or `:` allows what begins so. */
  readonly packages: readonly string[];
  readonly why: string;
}

const VOCABULARY = ['vocabulary'];
const ENGINE = ['vocabulary', 'script', 'timeline', 'compile', 'readings', 'load'];
/** What a picture may know: the engine's words, time, and how scenes are drawn. */
const PICTURE = ['vocabulary', 'timeline', 'scene parts', 'palette', 'terrain'];

export const ROOMS: readonly Room[] = [
  {
    name: 'tests',
    files: /\.test\.tsx?$|\/(arbitrary|example)-[^/]*\.tsx?$|^tests\//,
    rooms: ['*'],
    packages: ['*'],
    why: 'A test, and what makes its examples, may look at anything; nothing imports it.',
  },
  {
    name: 'settings',
    files: /^[^/]+\.(mjs|ts)$/,
    rooms: ['cli', 'settings'],
    packages: ['node:', 'next', 'eslint-config-next/', 'vitest/', '@playwright/'],
    why: 'Settings of tools; Playwright shares the browser resolver of the commands.',
  },
  {
    name: 'vocabulary',
    files:
      /^story\/(problem|scene|scene-data|palette|story|frame|text|evidence|file-address|plain-letters|defined|memoize)\.ts$/,
    rooms: [],
    packages: ['zod (types)'],
    why: 'The three shared vocabularies (a problem, a scene, a story) with their parts stand below everything; zod is a type here and reaches no client.',
  },
  {
    name: 'timeline',
    files: /^story\/timeline\//,
    rooms: VOCABULARY,
    packages: [],
    why: 'Pure functions of story and position, shared by server, browser and tests; no package, no clock.',
  },
  {
    name: 'dates',
    files: /^story\/script\/dates\.ts$/,
    rooms: [],
    packages: [],
    why: 'How a date is read and printed, shared by checker, compiler and the scenes that place it on an axis.',
  },
  {
    name: 'schema reading',
    files: /^story\/script\/field\.ts$/,
    rooms: [],
    packages: ['zod (types)'],
    why: 'What a zod schema says of itself: the checker tells authors, and a kind takes its start values from it.',
  },
  {
    name: 'script',
    files: /^story\/script\//,
    rooms: ['vocabulary', 'timeline', 'dates', 'schema reading'],
    packages: [
      'zod',
      'jsonc-parser',
      'mdast',
      'mdast-util-directive',
      'mdast-util-from-markdown',
      'micromark-extension-directive',
    ],
    why: 'Bytes to a checked script (of the timeline it uses the colour maths). It gets scene kinds passed in and never looks one up.',
  },
  {
    name: 'compile',
    files: /^story\/compile\//,
    rooms: ['vocabulary', 'script', 'timeline', 'dates', 'schema reading'],
    packages: ['zod (types)'],
    why: 'A checked script to absolute states: total, so it needs nothing that can fail.',
  },
  {
    name: 'readings',
    files: /^story\/readings\//,
    rooms: ['vocabulary', 'timeline', 'compile'],
    packages: [],
    why: 'Non-visual derivations of a compiled story.',
  },
  {
    name: 'class messages',
    files: /^app\/_class\/core\/messages\.ts$/,
    rooms: ['class core'],
    packages: ['zod'],
    why: 'What clients send to a class, read by the server: zod stays here, others import types.',
  },
  {
    name: 'class core',
    files: /^app\/_class\/core\//,
    rooms: [...VOCABULARY, 'class messages (types)'],
    packages: [],
    why: 'A class as a pure state machine: server, student and teacher fold and read the same one.',
  },
  {
    name: 'load',
    files: /^story\/load\.ts$/,
    rooms: ['vocabulary', 'script', 'compile'],
    packages: [],
    why: "The engine's front door: files' bytes in, a checked and compiled story out.",
  },
  {
    name: 'disk',
    files: /^story\/disk\//,
    rooms: ['vocabulary', 'script'],
    packages: ['node:'],
    why: 'The only part of the engine that knows of files; used by app and commands.',
  },
  {
    name: 'cli',
    files: /^bin\//,
    rooms: ['*'],
    packages: ['*'],
    why: 'Composition root of the commands: it may use all rooms; only settings and tests import it.',
  },
  {
    name: 'palette',
    files: /^components\/themes\/(themes?\.ts|[^/]+\/(palette\.ts|tokens\.json))$/,
    rooms: ['vocabulary', 'timeline'],
    packages: [],
    why: 'Colours as numbers, below the scenes that are painted with them.',
  },
  {
    name: 'terrain',
    files: /^components\/space\/(height-field|run-sync|shapes|simplify|terraces)[^/]*$/,
    rooms: [],
    packages: [],
    why: 'The shape of a mountain as numbers, shared by the kinds that draw one; kinds never import kinds.',
  },
  {
    name: 'mountain fields',
    files: /^components\/space\/fields\.ts$/,
    rooms: [],
    packages: ['zod'],
    why: 'What a script may say of a mountain, for spec.ts files; apart, since zod never reaches a browser.',
  },
  {
    name: 'space',
    files: /^components\/space\//,
    rooms: PICTURE,
    packages: ['three', 'react', '@react-three/fiber'],
    why: 'Terraces drawn, as SVG marks and on the canvas, by one camera: kinds with ground share it, and the parts of SVG kinds stay free of three.',
  },
  {
    name: 'scene lists',
    files: /^components\/scenes\/[^/]+\.g\.ts$/,
    rooms: ['vocabulary', 'scene parts', 'scene specs', 'scene kinds'],
    packages: [],
    why: 'Generated: the one place that names every kind.',
  },
  {
    name: 'scene specs',
    files:
      /^components\/scenes\/(kit\/(fields|kind)\.ts|[^/]+\/(spec|params|params-[^/]*|spec-[^/]*)\.ts)$/,
    rooms: [
      'vocabulary',
      'timeline',
      'dates',
      'schema reading',
      'palette',
      'scene parts',
      'scene kinds',
      'space (types)',
      'mountain fields',
    ],
    packages: ['zod'],
    why: 'What a kind accepts and tells. zod is 91 KB in a browser, so views never import these.',
  },
  {
    name: 'scene parts',
    files: /^components\/scenes\/kit\//,
    rooms: ['vocabulary', 'timeline', 'palette', 'dates'],
    packages: ['react', 'zod (types)', 'framer-motion'],
    why: 'The contract of a kind and drawing as data, shared by all kinds.',
  },
  {
    name: 'scene kinds',
    files: /^components\/scenes\/[^/]+\//,
    // `(types)`: what a kind accepts is known to its drawing as types, and zod stays behind.
    rooms: [...PICTURE, 'space', 'dates', 'scene specs (types)'],
    packages: [
      'react',
      'react/',
      'three',
      'three/',
      '@react-three/fiber',
      'framer-motion',
      'd3-scale',
      'd3-shape',
      'd3-geo',
      'geojson (types)',
      'topojson-client',
      'topojson-specification (types)',
      'world-atlas/',
      'zod (types)',
    ],
    why: 'A kind is one folder: it knows no other kind, no reader and no story.',
  },
  {
    name: 'themes',
    files: /^components\/themes\//,
    rooms: ['vocabulary', 'palette', 'scene lists'],
    packages: [],
    why: 'Names of moods and colours, and the catalog that checker and compiler are handed.',
  },
  {
    name: 'ui',
    files: /^components\/ui\//,
    rooms: [],
    packages: ['react', 'use-intl', 'use-intl/'],
    why: 'Buttons, dialogs and the interface words know nothing of stories.',
  },
  {
    name: 'stage',
    files: /^components\/stage\//,
    rooms: [...PICTURE, 'scene lists', 'ui'],
    packages: ['react', 'react-dom', 'react-dom/', 'three', '@react-three/fiber', 'framer-motion'],
    why: 'Draws what the frame says, whatever moved the playhead.',
  },
  {
    name: 'step',
    files: /^components\/step\//,
    rooms: ['vocabulary', 'timeline', 'readings', 'scene parts', 'stage', 'ui'],
    packages: ['react', 'react-dom'],
    why: 'A step as HTML and its questions, for every reader. Questions on screen are lazy: a story without any pays nothing.',
  },
  {
    name: 'drivers',
    files: /^components\/drivers\//,
    rooms: ['vocabulary', 'timeline', 'class core'],
    packages: ['scrollama', 'framer-motion'],
    why: 'Move a playhead; no React, so that any reader can start and stop one.',
  },
  {
    name: 'gallery',
    files: /^components\/gallery\//,
    rooms: ['vocabulary', 'timeline', 'stage', 'ui', 'scene parts (types)', 'script (types)'],
    packages: ['react'],
    why: 'Shows a kind at work. Checker and compiler are handed in, so that zod comes when something is edited.',
  },
  {
    name: 'readers',
    files: /^components\/(reader|tour|presenter|print|embed)\/|^app\/_class\/ui\//,
    rooms: [
      'vocabulary',
      'timeline',
      'readings',
      'class core',
      'class messages (types)',
      'stage',
      'step',
      'drivers',
      'class client',
      'ui',
      'palette',
    ],
    packages: ['react', 'react-dom', 'use-intl', 'framer-motion', 'uqr'],
    why: "The readers' screens compose the rooms below and hold nothing else; they never compile.",
  },
  {
    name: 'server',
    files: /^app\/_server\//,
    rooms: [],
    packages: ['node:', 'next'],
    why: 'Our small server: it starts before anything is compiled, so it is plain JavaScript.',
  },
  {
    name: 'class client',
    files: /^app\/_class\/client\//,
    rooms: ['vocabulary', 'class core', 'class messages (types)'],
    packages: [],
    why: "The browser's side of a class without React: connection, outbox, what is kept of a session.",
  },
  {
    name: 'class server',
    files: /^app\/_class\/server\//,
    rooms: ['class core', 'class messages'],
    packages: ['node:crypto', 'node:net', 'iovalkey', 'zod (types)'],
    why: 'Store, tokens and streams of a class, compiled with the routes that hand requests to it; Next ignores the folder.',
  },
  {
    name: 'boot',
    files: /^app\/_boot\//,
    rooms: ['readers'],
    packages: [],
    why: "A page's first and last scripts, which no build of Next sees: bundled as text, so small imports alone.",
  },
  {
    name: 'app',
    files: /^app\//,
    rooms: [
      ...ENGINE,
      'boot',
      'class core',
      'class messages',
      'class server',
      'disk',
      'themes',
      'palette',
      'scene lists',
      'scene parts',
      'stage',
      'step',
      'readers',
      'gallery',
      'ui',
    ],
    packages: ['next', 'next/', 'react', 'react/', 'node:path', 'zod (types)'],
    why: 'Composition root for the web: the only room, with its server, that imports Next.',
  },
];
