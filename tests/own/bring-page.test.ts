/** The scripts that docs/bring.md shows hold what the kinds take, and its pictures are there and small. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';

const DOCS = path.join(import.meta.dirname, '../../docs');
const page = readFileSync(path.join(DOCS, 'bring.md'), 'utf8');
interface Scene {
  readonly kind: string;
  readonly params: object;
}

const isScene = (value: unknown): value is Scene =>
  typeof value === 'object' && value !== null && 'kind' in value && 'params' in value;

/** Scenes that a block shows, at its top or within. */
function scenesIn(value: unknown): readonly Scene[] {
  if (isScene(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scenesIn) : [];
}

it('shows scripts that its kinds take', () => {
  const blocks = [...page.matchAll(/```json\n([^]*?)```/g)].map(
    ([, text]): unknown => JSON.parse(`{${text}}`) as unknown,
  );
  const scenes = blocks.flatMap(scenesIn);
  const kinds = new Set(scenes.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(['drawing', 'film', 'image', 'map', 'object']);
  for (const { kind, params } of scenes)
    expect(catalog.kinds.get(kind)?.params.safeParse(params).error, kind).toBeUndefined();
});

it('has a picture of each, small enough for a page of words', () => {
  const pictures = [...page.matchAll(/\((bring\/[\w-]+\.webp)\)/g)].map(([, file = '']) => file);
  expect(pictures).toHaveLength(7);
  for (const file of pictures) {
    const full = path.join(DOCS, file);
    expect(existsSync(full) ? statSync(full).size : 0, file).toBeGreaterThan(1000);
    expect(statSync(full).size, file).toBeLessThan(60_000);
  }
});
