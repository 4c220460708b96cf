#!/usr/bin/env node
/** The command `handscroll` with its subcommands. Plain JavaScript, because it runs before any install. */
import './node-version.cjs';
import { resolve } from 'node:path';
import { Stop, run, say, didYouMean } from './say.mjs';

/** Arguments that are not options are files or folders, made absolute because commands run in the project's folder. */
const absolute = (args) => args.map((arg) => (arg.startsWith('-') ? arg : resolve(arg)));

/** A command in plain JavaScript, which needs no packages. @param {string} file @param {string} name */
const plain = (file, name) => async (args) => (await import(file))[name](args);

/** A command in TypeScript, run after the packages are installed. @param {string} file */
const inTypeScript =
  (file, map = (args) => args) =>
  async (args) => {
    const { install } = await import('./install.mjs');
    const { typescript } = await import('./spawn.mjs');
    await install({ allowed: true });
    return (await typescript(file, map(args))).code;
  };

/** The same for a command that the build compiles; its file includes everything it needs of packages. */
const compiled =
  (name, map = (args) => args) =>
  async (args) => {
    const { compiledCommand } = await import('./compiled-commands.mjs');
    const file = compiledCommand(name);
    if (file === undefined) return inTypeScript(`${name}.ts`, map)(args);
    const { node } = await import('./spawn.mjs');
    return (await node([file, ...map(args)])).code;
  };

/** Name -> its line in the help, and its function. */
const COMMANDS = new Map([
  ['start', ['install, build what changed, serve', plain('./start.mjs', 'start')]],
  ['dev', ['serve while a story or the code is being written', plain('./dev.mjs', 'dev')]],
  ['check', ['check story files or folders: check [paths] [--json]', compiled('check', absolute)]],
  [
    'pdf',
    [
      'print a handout: pdf <story> [--lesson | --teacher] [--steps a..b] [--letter] [--out file.pdf] [--site https://…]',
      inTypeScript('pdf.ts', (args) => [...args, '--from', process.cwd()]),
    ],
  ],
  [
    'look',
    [
      'draw all stops in four windows, warnings outlined: look <story> [--out look] [--only step,step] [--theme dark]',
      inTypeScript('look.tsx', (args) => [...args, '--from', process.cwd()]),
    ],
  ],
  [
    'stops',
    [
      'draw pictures of stops that only a browser can draw: stops <story> [--check]',
      inTypeScript('stops.ts', (args) => [...args, '--from', process.cwd()]),
    ],
  ],
  [
    'file',
    [
      'write a story into one HTML file that needs no network: file <story> [--lang en,zh-Hans] [--sound] [--light] [--notes] [--out story.html]',
      inTypeScript('file.ts', (args) => [...args, '--from', process.cwd()]),
    ],
  ],
  [
    'pack',
    [
      'pack a story with its file into an archive: pack <story> [--lang en,zh-Hans] [--notes] [--sound] [--out story.zip]',
      inTypeScript('pack.ts', (args) => [...args, '--from', process.cwd()]),
    ],
  ],
  [
    'unpack',
    [
      'take a story out of an archive and check it: unpack <zip> [--to folder]',
      inTypeScript('unpack.ts', (args) => [...args, '--from', process.cwd()]),
    ],
  ],
  [
    'import',
    [
      'make a story of Markdown, ArchieML or a saved Google Doc: import <file> [--out folder]',
      inTypeScript('import.ts', (args) => [...args, '--from', process.cwd()]),
    ],
  ],
  ['kind', ['describe a scene type: kind [name]', compiled('kind')]],
  [
    'words',
    [
      'words for a translator as a PO file, and back: words <story> <lang> [--out file.po | --in file.po]',
      inTypeScript('words.ts', (args) => [...args, '--from', process.cwd()]),
    ],
  ],
  ['narrate', ['record the voice of a story’s tour: narrate <story>', inTypeScript('narrate.ts')]],
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
    'new-story',
    [
      'begin a story: new-story <name> [--from change | amount | place | parts | events | views]',
      plain('./new.mjs', 'newStory'),
    ],
  ],
  ['new-scene', ['begin a scene type: new-scene <name>', plain('./new.mjs', 'newScene')]],
]);

function help() {
  say('handscroll <command>\n');
  for (const [name, [what]] of COMMANDS) say(`  ${name.padEnd(11)}${what}`);
  say('\nEach is also an npm script: npm start, npm run dev, npm run check, npm test, …');
}

const unknown = (word) =>
  new Stop(`handscroll has no command "${word}" (${didYouMean(word, [...COMMANDS.keys()])})`, 2);

run(async () => {
  const [word, ...args] = process.argv.slice(2);
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') return help();
  const command = COMMANDS.get(word);
  if (!command) throw unknown(word);
  return command[1](args);
});
