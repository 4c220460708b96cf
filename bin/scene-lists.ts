/** The generated lists of scene kinds, made from what stands in the folders. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = ['spec.ts', 'example.json', 'draw.ts'] as const;
/** A kind whose drawing is not its live view has one of its own, such as a canvas. */
const OWN_VIEW = 'view.ts';

export interface SceneFolders {
  /** Folders that hold a whole kind, sorted. A name that begins with `_` is left out. */
  readonly whole: readonly string[];
  /** Those of them with a view of their own. */
  readonly ownViews: ReadonlySet<string>;
  /** Sentences about folders that lack a part; a kind is listed whole or not at all. */
  readonly faults: readonly string[];
}

/** What kinds there are under `scenes`, the folder of all kinds. */
export function sceneFolders(scenes: string): SceneFolders {
  const whole: string[] = [];
  const faults: string[] = [];
  const ownViews = new Set<string>();
  const folders = readdirSync(scenes, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^_|^kit$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  for (const folder of folders) {
    const has = (part: string) => existsSync(join(scenes, folder, part));
    if (has(OWN_VIEW)) ownViews.add(folder);
    const missing = PARTS.filter((part) => !has(part));
    if (missing.length === 0) whole.push(folder);
    else faults.push(`components/scenes/${folder}: needs ${missing.join(', ')}`);
  }
  return { whole, ownViews, faults };
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
export function sceneLists({
  whole: kinds,
  ownViews,
}: Pick<SceneFolders, 'whole' | 'ownViews'>): ReadonlyMap<string, string> {
  const pairs = (item: (kind: string) => string) =>
    kinds.map((kind) => `['${kind}', ${item(kind)}]`);
  const lines = (line: (kind: string) => string) => kinds.map((kind) => `${line(kind)}\n`).join('');
  return new Map([
    [
      'catalog.g.ts',
      head('Every scene kind by name.') +
        "import type { SceneSpec } from '../../story/scene.ts';\n" +
        lines((kind) => `import { spec as ${camel(kind)} } from './${kind}/spec.ts';`) +
        '\n' +
        mapOf(
          'KINDS',
          'ReadonlyMap<string, SceneSpec>',
          pairs((kind) => `${camel(kind)} as SceneSpec`),
        ),
    ],
    [
      'stills.g.ts',
      head('Every kind as static SVG, for server and tools.') +
        "import type { StillModule } from './kit/contract.ts';\n" +
        "import { stillOf } from './kit/still-marks.tsx';\n" +
        lines((kind) => `import * as ${camel(kind)} from './${kind}/draw.ts';`) +
        '\n' +
        mapOf(
          'STILLS',
          'ReadonlyMap<string, StillModule>',
          pairs((kind) => `stillOf(${camel(kind)})`),
        ),
    ],
    [
      'examples.g.ts',
      head("Every kind's example, for the gallery and tools.") +
        "import type { Example } from './kit/example.ts';\n" +
        lines(
          (kind) => `import ${camel(kind)} from './${kind}/example.json' with { type: 'json' };`,
        ) +
        '\n' +
        // The compiler's idea of a JSON file is a union of all its shapes; what it means is one interface.
        mapOf(
          'EXAMPLES',
          'ReadonlyMap<string, Example>',
          pairs((kind) => `${camel(kind)} as unknown as Example`),
        ),
    ],
    [
      'views.g.ts',
      head(
        'Every kind as a live view, each in a chunk of its own, and what places its words and guesses.',
      ) +
        "import type { LabelsOf, PlotOf, View } from './kit/contract.ts';\n" +
        "import { modelOf, viewOf } from './kit/live.tsx';\n\n" +
        'type LoadView = () => Promise<{ readonly view: View<never, never> }>;\n' +
        'interface Model {\n' +
        '  readonly labelsOf: LabelsOf<never, never>;\n' +
        '  readonly plotOf?: PlotOf<never, never>;\n' +
        '}\ntype LoadModel = () => Promise<Model>;\n\n' +
        mapOf(
          'VIEWS',
          'ReadonlyMap<string, LoadView>',
          pairs((kind) =>
            ownViews.has(kind)
              ? `() => import('./${kind}/${OWN_VIEW}')`
              : `() => import('./${kind}/draw.ts').then(viewOf)`,
          ),
        ) +
        '\n' +
        mapOf(
          'MODELS',
          'ReadonlyMap<string, LoadModel>',
          pairs((kind) => `() => import('./${kind}/draw.ts').then(modelOf)`),
        ),
    ],
  ]);
}

/** The names of lists under `scenes` that differ from what the folders say. */
export function staleLists(scenes: string): readonly string[] {
  return [...sceneLists(sceneFolders(scenes))]
    .filter(([file, text]) => {
      const path = join(scenes, file);
      return !existsSync(path) || readFileSync(path, 'utf8').replaceAll('\r\n', '\n') !== text;
    })
    .map(([file]) => file);
}
