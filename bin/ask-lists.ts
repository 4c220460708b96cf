/** Generates the lists of kinds of question from their folders in story/asks and components/asks. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const CORE = 'story/asks';
const SEEN = 'components/asks';

interface List {
  readonly file: string;
  readonly about: string;
  readonly name: string;
  /** The file of a kind and what it takes from it, as the whole module or one name. */
  readonly part: string;
  readonly of?: string;
  /** `loaders`: each in a chunk of its own. */
  readonly shape: 'list' | 'map' | 'loaders';
}
const LISTS: readonly List[] = [
  {
    file: `${CORE}/asks.g.ts`,
    about: 'Each kind of question as pure functions.',
    name: 'ASKS',
    part: 'ask.ts',
    of: 'ask',
    shape: 'map',
  },
  {
    file: `${CORE}/schemas.g.ts`,
    about: 'What an author writes for each kind of question.',
    name: 'ASK_SCHEMAS',
    part: 'schema.ts',
    of: 'schema',
    shape: 'list',
  },
  {
    file: `${CORE}/scripts.g.ts`,
    about: 'How each kind of question is checked and compiled.',
    name: 'ASK_SCRIPTS',
    part: 'script.ts',
    shape: 'map',
  },
  {
    file: `${SEEN}/texts.g.ts`,
    about: 'Each kind of question as printed.',
    name: 'ASK_TEXTS',
    part: 'text.ts',
    of: 'text',
    shape: 'map',
  },
  {
    file: `${SEEN}/cards.g.ts`,
    about: 'Each kind of question as a single reader answers it.',
    name: 'ASK_CARDS',
    part: 'card.tsx',
    of: 'live',
    shape: 'loaders',
  },
  {
    file: `${SEEN}/fields.g.ts`,
    about: 'Each kind of question as a class answers it.',
    name: 'ASK_FIELDS',
    part: 'field.tsx',
    of: 'inClass',
    shape: 'map',
  },
  {
    file: `${SEEN}/forms.g.ts`,
    about: 'Each kind of question in the studio.',
    name: 'ASK_FORMS',
    part: 'form.ts',
    of: 'form',
    shape: 'map',
  },
];

/** File -> text. A kind has a folder in story/asks; a part that it lacks is left out of that list. */
export function askLists(root: string): ReadonlyMap<string, string> {
  const kinds = readdirSync(join(root, CORE), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return new Map(
    LISTS.map(({ file, about, name, part, of, shape }) => {
      const folder = file.startsWith(CORE) ? CORE : SEEN;
      const some = kinds.filter((kind) => existsSync(join(root, folder, kind, part)));
      const from = (kind: string) => `'./${kind}/${part}'`;
      const imports = some.map((kind) =>
        shape === 'loaders'
          ? ''
          : `import ${of ? `{ ${of} as ${kind} }` : `* as ${kind}`} from ${from(kind)};\n`,
      );
      const [open, close] = shape === 'list' ? ['[', ']'] : ['{', '}'];
      const entries = some.map((kind) =>
        shape === 'loaders'
          ? `${kind}: () => import(${from(kind)}).then(({ ${of} }) => ${of})`
          : kind,
      );
      const header = `/** ${about} From the folders here, by bin/ask-lists.ts; never edited. */\n`;
      const body = `\nexport const ${name} = ${open} ${entries.join(', ')} ${close} as const;\n`;
      return [file, header + imports.join('') + body];
    }),
  );
}
