/** The generated lists of scene kinds, made from what stands in the folders. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = ['spec.ts', 'model.ts', 'still.tsx', 'view.tsx', 'example.json'] as const;

export interface SceneFolders {
  /** Folders that hold a whole kind, sorted. A name that begins with `_` is left out. */
  readonly whole: readonly string[];
  /** Sentences about folders that lack a part; a kind is listed whole or not at all. */
  readonly faults: readonly string[];
}

/** What kinds there are under `scenes`, the folder of all kinds. */
export function sceneFolders(scenes: string): SceneFolders {
  const whole: string[] = [];
  const faults: string[] = [];
  const folders = readdirSync(scenes, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^_|^kit$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  for (const folder of folders) {
    const missing = PARTS.filter((part) => !existsSync(join(scenes, folder, part)));
    if (missing.length === 0) whole.push(folder);
    else faults.push(`components/scenes/${folder}: needs ${missing.join(', ')}`);
  }
  return { whole, faults };
}

const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, c: string) => c.toUpperCase());

/** As prettier sets a list of one pair: on one line when it fits in 100 columns. */
function mapOf(name: string, type: string, entries: readonly string[]): string {
  const [, key, item] = /<(.*?), (.*)>/.exec(type) ?? [];
  const start = `export const ${name}: ${type} = new Map<${key}, ${item}>`;
  if (entries.length === 0) return `${start}();\n`;
  const short = `${start}([${entries.join(', ')}]);\n`;
  return short.length <= 101
    ? short
    : `${start}([\n${entries.map((e) => `  ${e},\n`).join('')}]);\n`;
}

const head = (what: string) =>
  `/** ${what} From the folders here, by bin/generate-lists.ts; never edited. */\n`;

/** File name -> text. */
export function sceneLists(kinds: readonly string[]): ReadonlyMap<string, string> {
  const imports = (part: string, name: string) =>
    kinds
      .map((kind) => `import { ${name} as ${camel(kind)} } from './${kind}/${part}';\n`)
      .join('');
  const stillImports = kinds
    .map((kind) => `import * as ${camel(kind)} from './${kind}/still.tsx';\n`)
    .join('');
  const exampleImports = kinds
    .map((k) => `import ${camel(k)} from './${k}/example.json' with { type: 'json' };\n`)
    .join('');
  // The compiler's idea of a JSON file is a union of all its shapes; what it means is one interface.
  const exampleCasts = kinds.map((kind) => `['${kind}', ${camel(kind)} as unknown as Example]`);
  const pairs = kinds.map((kind) => `['${kind}', ${camel(kind)}]`);
  const lazy = kinds.map((kind) => `['${kind}', () => import('./${kind}/view.tsx')]`);
  const models = kinds.map((kind) => `['${kind}', () => import('./${kind}/model.ts')]`);
  return new Map([
    [
      'catalog.g.ts',
      head('Every scene kind by name.') +
        `import type { SceneSpec } from '../../story/scene.ts';\n${imports('spec.ts', 'spec')}\n` +
        mapOf('KINDS', 'ReadonlyMap<string, SceneSpec>', pairs),
    ],
    [
      'stills.g.ts',
      head('Every kind as static SVG, for server and tools.') +
        `import type { StillModule } from './kit/contract.ts';\n${stillImports}\n` +
        mapOf('STILLS', 'ReadonlyMap<string, StillModule>', pairs),
    ],
    [
      'examples.g.ts',
      head("Every kind's example, for the gallery and tools.") +
        `import type { Example } from './kit/example.ts';\n${exampleImports}\n` +
        mapOf('EXAMPLES', 'ReadonlyMap<string, Example>', exampleCasts),
    ],
    [
      'views.g.ts',
      head(
        'Every kind as a live view, each in a chunk of its own, and what places its words and guesses.',
      ) +
        "import type { PlaceLabels, PlotOf, View } from './kit/contract.ts';\n\n" +
        'type LoadView = () => Promise<{ readonly view: View<never, never> }>;\n' +
        'interface Model {\n' +
        '  readonly placeLabels: PlaceLabels<never, never>;\n' +
        '  readonly plotOf?: PlotOf<never, never>;\n' +
        '}\ntype LoadModel = () => Promise<Model>;\n\n' +
        mapOf('VIEWS', 'ReadonlyMap<string, LoadView>', lazy) +
        '\n' +
        mapOf('MODELS', 'ReadonlyMap<string, LoadModel>', models),
    ],
  ]);
}

/** The names of lists under `scenes` that differ from what the folders say. */
export function staleLists(scenes: string): readonly string[] {
  const { whole } = sceneFolders(scenes);
  return [...sceneLists(whole)]
    .filter(([file, text]) => {
      const path = join(scenes, file);
      return !existsSync(path) || readFileSync(path, 'utf8').replaceAll('\r\n', '\n') !== text;
    })
    .map(([file]) => file);
}
