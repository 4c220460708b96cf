#!/usr/bin/env node
/** The command `handscroll` with its subcommands. Plain JavaScript, because it runs before any install. */
import './node-version.cjs';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { PACKAGED } from './place.mjs';
import { Stop, run, say, didYouMean } from './say.mjs';

/** Arguments that are not options are files or folders, made absolute because commands run in the project's folder. */
const absolute = (args) => args.map((arg) => (arg.startsWith('-') ? arg : resolve(arg)));

/** A command in plain JavaScript, which needs no packages. @param {string} file @param {string} name */
const plain = (file, name) => async (args) => (await import(file))[name](args);

/** A command in TypeScript. @param {string} source in bin/ */
const typed =
  (source, map = (args) => args) =>
  async (args) => {
    const { install } = await import('./install.mjs');
    const { compiledCommand, runCommand } = await import('./compiled-commands.mjs');
    // A compiled file includes everything it needs of packages.
    if (!compiledCommand(source.replace('.ts', ''))) await install({ allowed: true });
    return (await runCommand(source, map(args))).code;
  };

/** For commands that are given the caller's folder. */
const from = (args) => [...args, '--from', process.cwd()];

/** Name -> its line in the help, and its function. */
const COMMANDS = new Map([
  [
    'serve',
    [
      'serve a story or a folder of stories: serve [folder] [--port 3000] [--lan], or just the folder',
      plain('./start.mjs', 'start'),
    ],
  ],
  ['start', ['install, build what changed, serve', plain('./start.mjs', 'start')]],
  ['dev', ['serve while a story or the code is being written', plain('./dev.mjs', 'dev')]],
  ['check', ['check story files or folders: check [paths] [--json]', typed('check.ts', absolute)]],
  [
    'pdf',
    [
      'print a handout: pdf <story> [--lesson | --teacher] [--steps a..b] [--letter] [--out file.pdf] [--site https://…]',
      typed('pdf.ts', from),
    ],
  ],
  [
    'look',
    [
      'draw all stops in four windows, warnings outlined: look <story> [--out look] [--only step,step] [--theme dark]',
      typed('look.tsx', from),
    ],
  ],
  [
    'stops',
    [
      'draw pictures of stops that only a browser can draw: stops <story> [--check]',
      typed('stops.ts', from),
    ],
  ],
  [
    'file',
    [
      'write a story into one HTML file that needs no network: file <story> [--lang en,zh-Hans] [--sound] [--light] [--notes] [--out story.html]',
      typed('file.ts', from),
    ],
  ],
  [
    'pack',
    [
      'pack a story with its file into an archive: pack <story> [--lang en,zh-Hans] [--notes] [--sound] [--out story.zip]',
      typed('pack.ts', from),
    ],
  ],
  [
    'unpack',
    [
      'take a story out of an archive and check it: unpack <zip> [--to folder]',
      typed('unpack.ts', from),
    ],
  ],
  [
    'publish',
    [
      'publish a story on a running site: publish <story> --to https://… [--key …] [--over: replaces a version that the folder did not begin from]',
      typed('publish.ts', from),
    ],
  ],
  [
    'import',
    [
      'make a story of Markdown, ArchieML or a saved Google Doc: import <file> [--out folder]',
      typed('import.ts', from),
    ],
  ],
  ['kind', ['describe a scene type: kind [name]', typed('kind.ts')]],
  [
    'words',
    [
      'words for a translator as a PO file, and back: words <story> <lang> [--out file.po | --in file.po]',
      typed('words.ts', from),
    ],
  ],
  ['narrate', ['record the voice of a story’s tour: narrate <story>', typed('narrate.ts')]],
  [
    'export',
    [
      'write a static site to out/: export [--site https://…] [--base /path] [--public: without notes and answers] [--frames …] [--compress] [--conf nginx|caddy]',
      plain('./export.mjs', 'exportSite'),
    ],
  ],
  [
    'test',
    [
      'run every check and test',
      async (args) => {
        const { node } = await import('./spawn.mjs');
        return (await node(['tests/tools/test.mjs', ...args])).code;
      },
    ],
  ],
  [
    'new',
    [
      'begin a story in this folder: new <name> [--from change | amount | place | parts | events | views]',
      (args) => plain('./new.mjs', 'newStory')([...args, '--in', '.']),
    ],
  ],
  [
    'new-story',
    [
      'begin a story: new-story <name> [--from change | amount | place | parts | events | views]',
      plain('./new.mjs', 'newStory'),
    ],
  ],
  ['new-scene', ['begin a scene type: new-scene <name>', plain('./new.mjs', 'newScene')]],
]);

/** Commands that need the sources, or packages that an installed package doesn't have. */
const OF_SOURCES = ['start', 'dev', 'look', 'stops', 'narrate', 'test', 'new-story', 'new-scene'];
if (PACKAGED) for (const name of OF_SOURCES) COMMANDS.delete(name);

function help() {
  say('handscroll <command>\n');
  for (const [name, [what]] of COMMANDS) say(`  ${name.padEnd(11)}${what}`);
  if (!PACKAGED)
    say('\nEach is also an npm script: npm start, npm run dev, npm run check, npm test, …');
}

const unknown = (word) =>
  new Stop(`handscroll has no command "${word}" (${didYouMean(word, [...COMMANDS.keys()])})`, 2);

run(async () => {
  const [word, ...args] = process.argv.slice(2);
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') return help();
  const command = COMMANDS.get(word);
  if (command) return command[1](args);
  if (!existsSync(word)) throw unknown(word);
  // For an author at work: pages that are open hear of each save.
  process.env.HANDSCROLL_LIVE ??= '1';
  return plain('./start.mjs', 'start')([word, ...args]);
});
