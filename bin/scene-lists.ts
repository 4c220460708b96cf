/** Generates the lists of scene kinds from their folders. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = ['spec.ts', 'example.json', 'draw.ts'] as const;
/** The live view of a kind that does not use its drawing, for example one on a canvas. */
const VIEW_FILE = 'view.ts';
/** The parts of a kind that an author can drag. */
const GRIPS = 'grips.ts';
/** The drawing of a kind that loads parts of itself only where they are used. */
const LIVE = 'live.ts';

export interface SceneFolders {
  /** Names of complete kinds, sorted. Names that begin with `_` are left out. */
  readonly all: readonly string[];
  /** Those with a live view of their own. */
  readonly withView: ReadonlySet<string>;
  /** Those with parts that can be dragged. */
  readonly withGrips: ReadonlySet<string>;
  /** Those that browsers load in parts. */
  readonly inParts: ReadonlySet<string>;
  /** Sentences about incomplete folders; an incomplete kind is not listed at all. */
  readonly faults: readonly string[];
}

/** The kinds under `scenes`, the folder of all kinds. */
export function sceneFolders(scenes: string): SceneFolders {
  const all: string[] = [];
  const faults: string[] = [];
  const withView = new Set<string>();
  const withGrips = new Set<string>();
  const inParts = new Set<string>();
  const folders = readdirSync(scenes, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^_|^kit$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
  for (const folder of folders) {
    const has = (part: string) => existsSync(join(scenes, folder, part));
    if (has(VIEW_FILE)) withView.add(folder);
    if (has(GRIPS)) withGrips.add(folder);
    if (has(LIVE)) inParts.add(folder);
    const missing = PARTS.filter((part) => !has(part));
    if (missing.length === 0) all.push(folder);
    else faults.push(`components/scenes/${folder}: needs ${missing.join(', ')}`);
  }
  return { all, withView, withGrips, inParts, faults };
}

const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, c: string) => c.toUpperCase());

/** A generated module: what it imports of each kind, and maps from kind names to expressions. */
interface List {
  readonly about: string;
  readonly imports?: (kind: string) => string;
  readonly types: string;
  readonly maps: readonly (readonly [name: string, item: string, of: (kind: string) => string])[];
}

function listText(kinds: readonly string[], { about, imports, types, maps }: List): string {
  const each = (line: (kind: string) => string) => kinds.map((kind) => `${line(kind)}\n`).join('');
  const header = `/** ${about} From the folders here, by bin/generate-lists.ts; never edited. */\n`;
  const texts = maps.map(([name, item, of]) => {
    const entries = each((kind) => `  ['${kind}', ${of(kind)}],`);
    return `\nexport const ${name}: ReadonlyMap<string, ${item}> = new Map<string, ${item}>([\n${entries}]);\n`;
  });
  return header + types + (imports ? each(imports) : '') + texts.join('');
}

const GRIPS_LIST: List = {
  about: 'What an author takes by hand of each kind: for the studio alone, no reader asks for it.',
  types:
    "import type { GripsModule } from './kit/grip.ts';\n\n" +
    'type LoadGrips = () => Promise<GripsModule>;\n',
  maps: [['GRIPS', 'LoadGrips', (kind) => `() => import('./${kind}/${GRIPS}')`]],
};

/** File name -> text. */
export function sceneLists({
  all,
  withView,
  withGrips,
  inParts,
}: Omit<SceneFolders, 'faults'>): ReadonlyMap<string, string> {
  const drawOf = (kind: string) => (inParts.has(kind) ? LIVE : 'draw.ts');
  const lists: Readonly<Record<string, List>> = {
    'catalog.g.ts': {
      about: 'Every scene kind by name.',
      types: "import type { SceneSpec } from '../../story/scene.ts';\n",
      imports: (kind) => `import { spec as ${camel(kind)} } from './${kind}/spec.ts';`,
      maps: [['KINDS', 'SceneSpec', (kind) => `${camel(kind)} as SceneSpec`]],
    },
    'stills.g.ts': {
      about: 'Every kind as static SVG, for server and tools.',
      types:
        "import type { StillModule } from './kit/contract.ts';\n" +
        "import { stillOf } from './kit/still-marks.tsx';\n",
      imports: (kind) => `import * as ${camel(kind)} from './${kind}/draw.ts';`,
      maps: [['STILLS', 'StillModule', (kind) => `stillOf(${camel(kind)})`]],
    },
    'examples.g.ts': {
      about: "Every kind's example, for the gallery and tools.",
      types: "import type { Example } from './kit/example.ts';\n",
      imports: (kind) =>
        `import ${camel(kind)} from './${kind}/example.json' with { type: 'json' };`,
      // TypeScript infers a JSON file as a union of all its shapes, so it is cast to the interface.
      maps: [['EXAMPLES', 'Example', (kind) => `${camel(kind)} as unknown as Example`]],
    },
    'views.g.ts': {
      about:
        'Every kind as a live view, each in a chunk of its own, and what places its words and guesses.',
      types:
        "import type { FramingOf, HandleOf, LabelsOf, PlotOf, View } from './kit/contract.ts';\n" +
        "import { modelOf, viewOf } from './kit/live.tsx';\n\n" +
        'type LoadView = () => Promise<{ readonly view: View<never, never> }>;\n' +
        'interface Model {\n' +
        '  readonly labelsOf: LabelsOf<never, never>;\n' +
        '  readonly plotOf?: PlotOf<never, never>;\n' +
        '  readonly need?: (params: never) => Promise<unknown> | undefined;\n' +
        '  readonly framing?: FramingOf<never, never>;\n' +
        '  readonly handleOf?: HandleOf<never, never>;\n' +
        '}\ntype LoadModel = () => Promise<Model>;\n',
      maps: [
        [
          'VIEWS',
          'LoadView',
          (kind) =>
            withView.has(kind)
              ? `() => import('./${kind}/${VIEW_FILE}')`
              : `() => import('./${kind}/${drawOf(kind)}').then(viewOf)`,
        ],
        [
          'MODELS',
          'LoadModel',
          (kind) => `() => import('./${kind}/${drawOf(kind)}').then(modelOf)`,
        ],
      ],
    },
  };
  const texts = Object.entries(lists).map(([file, list]) => [file, listText(all, list)] as const);
  const held = all.filter((kind) => withGrips.has(kind));
  return new Map([...texts, ['grips.g.ts', listText(held, GRIPS_LIST)]]);
}
