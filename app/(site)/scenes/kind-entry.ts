/** A scene kind as the gallery shows it: spec, example, the example as a story, its pictures. */
import { exampleFiles, exampleSlug } from '../../../components/gallery/kind-script.ts';
import type { Example } from '../../../components/scenes/kit/example.ts';
import { EXAMPLES } from '../../../components/scenes/examples.g.ts';
import { catalog } from '../../../components/themes/catalog.ts';
import { readManifest, type Manifest } from '../../../story/disk/manifest.ts';
import { openStory } from '../../../story/load.ts';
import { audienceOf } from '../../../story/readings/audience.ts';
import type { SceneSpec } from '../../../story/scene.ts';
import type { Story } from '../../../story/story.ts';

export interface KindEntry {
  readonly spec: SceneSpec;
  readonly example: Example;
  readonly story: Story;
  /** Which step stands for the kind: the first state is often still empty. */
  readonly card: number;
  readonly manifest: Manifest;
}

/** Undefined for an unknown kind, or before the build has drawn it. */
export async function kindEntry(kind: string): Promise<KindEntry | undefined> {
  const spec = catalog.kinds.get(kind);
  const example = EXAMPLES.get(kind);
  const manifest = await readManifest(exampleSlug(kind));
  if (!spec || !example || !manifest) return undefined;
  const checked = await openStory(exampleFiles(example, 'day'), catalog);
  if (!checked.ok) return undefined;
  const names = Object.keys(example.states);
  const card = example.card === undefined ? names.length - 1 : names.indexOf(example.card);
  return { spec, example, manifest, card, story: audienceOf(checked.value) };
}

export async function kindEntries(): Promise<readonly KindEntry[]> {
  const entries = await Promise.all([...catalog.kinds.keys()].map(kindEntry));
  return entries.filter((entry) => entry !== undefined);
}
