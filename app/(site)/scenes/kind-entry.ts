/** A scene kind as the gallery shows it: spec, example, the example as a story, its pictures. */
import { exampleSlug } from '../../../components/gallery/kind-script.ts';
import type { Example } from '../../../components/scenes/kit/example.ts';
import { EXAMPLES } from '../../../components/scenes/examples.g.ts';
import { catalog } from '../../../components/themes/catalog.ts';
import type { Manifest } from '../../../story/disk/manifest.ts';
import { readBuilt, type StoredStory } from '../../../story/disk/stored-story.ts';
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

/** A story of examples that the build has drawn under this slug. */
export async function drawnAs(slug: string) {
  const stored = await readBuilt<StoredStory>(`drawn/${slug}.json`);
  const [drawn] = stored?.editions ?? [];
  return drawn && { manifest: drawn.manifest, story: audienceOf(drawn.story) };
}

/** Undefined for an unknown kind, or before the build has drawn it. */
export async function kindEntry(kind: string): Promise<KindEntry | undefined> {
  const spec = catalog.kinds.get(kind);
  const example = EXAMPLES.get(kind);
  const drawn = await drawnAs(exampleSlug(kind));
  if (!spec || !example || !drawn) return undefined;
  const names = Object.keys(example.states);
  const card = example.card === undefined ? names.length - 1 : names.indexOf(example.card);
  return { spec, example, card, ...drawn };
}

export async function kindEntries(): Promise<readonly KindEntry[]> {
  const entries = await Promise.all([...catalog.kinds.keys()].map(kindEntry));
  return entries.filter((entry) => entry !== undefined);
}
