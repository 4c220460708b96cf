/** `npx handscroll kind [name]`: prints the reference of a scene type, as on its page in the gallery, and its example to paste. */
import { pasteOf } from '../components/gallery/paste-text.ts';
import { exampleFiles } from '../components/gallery/kind-script.ts';
import { stateTexts } from '../components/gallery/state-texts.ts';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { catalog } from '../components/themes/catalog.ts';
import { loadStory } from '../story/load.ts';
import type { SceneSpec, SceneTable } from '../story/scene.ts';
import { nearest } from '../story/script/spelling.ts';
import { kindPage } from './format-page.ts';
import { run } from './say.mjs';

function tableLines({ columns, rows }: SceneTable): readonly string[] {
  const cells = [columns, ...rows];
  const widths = columns.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)));
  return cells.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('   ')
      .trimEnd(),
  );
}

const HOW_TO_READ = [
  'A field with `*` is required. A map is keyed by ids of your own (`*` in a path stands for any of them). A',
  'value is a number, or a binding `{ "fact": "id" }` or `{ "series": "id", "x": "2025" }`. Every state takes',
  '`labels` and `focus`, too. docs/story-format.md has the rest.',
  '',
];

/** The reference in lines of Markdown. */
export function kindReference(spec: SceneSpec): readonly string[] {
  const example = EXAMPLES.get(spec.kind);
  const checked = example && loadStory(exampleFiles(example, 'day'), catalog);
  if (!example || !checked?.ok) return kindPage(spec);
  const texts = stateTexts(spec, checked.value);
  const names = Object.keys(example.states);
  const last = names.at(-1) ?? '';
  const scene = checked.value.scenes[0];
  const anchors = scene ? spec.anchors(scene.params.wide, scene.data) : [];
  const table = texts.at(-1)?.table;
  const files = Object.keys(example.files ?? {});
  return [
    ...kindPage(spec),
    ...HOW_TO_READ,
    'Parts that can carry a label (anchors), in its example:',
    '',
    ...anchors.slice(0, 20).map(({ id, name }) => `- \`${id}\` ${name}`),
    ...(anchors.length > 20 ? [`- and ${anchors.length - 20} more of the same sorts`] : []),
    '',
    'What it says of itself in the states of its example:',
    '',
    ...names.map((name, i) => `- ${name}: ${texts[i]?.description ?? ''}`),
    '',
    ...(table ? [`The same as a table (${last}):`, '', ...tableLines(table), ''] : []),
    `To paste (the example's state "${last}"): \`stage\` into a step or build, the rest into the story.`,
    ...(files.length > 0 ? [`Put files of your own where it names ${files.join(', ')}.`] : []),
    '',
    pasteOf(example, last),
  ];
}

function main(name: string | undefined): number {
  const kinds = [...catalog.kinds.values()];
  if (name === undefined) {
    for (const { kind, summary } of kinds) console.log(`${kind.padEnd(12)}${summary}`);
    console.log('\nnpx handscroll kind <name> describes one.');
    return 0;
  }
  const spec = catalog.kinds.get(name);
  if (spec) {
    console.log(kindReference(spec).join('\n'));
    return 0;
  }
  const names = kinds.map(({ kind }) => kind);
  const near = nearest(name, names);
  const cure = near === undefined ? names.join(', ') : `did you mean ${near}?`;
  console.error(`There is no scene type "${name}" (${cure})`);
  return 1;
}

await run(async () => main(process.argv[2]));
