/**
 * A story with an attack in every string that a reader may see: markup in plain words, and escaped markup in
 * texts with marks. These pass the checker; attacks that it refuses are tested in tests/scripts.
 */
import type { z } from 'zod';
import type { SceneCatalog } from '../../story/scene.ts';
import { parseCsv } from '../../story/script/csv.ts';
import { fieldOf, mapParts, type Field } from '../../story/script/field.ts';
import { includeSchema } from '../../story/script/schema-evidence.ts';
import { storySchema } from '../../story/script/schema.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Files = ReadonlyMap<string, Uint8Array>;

/** Part of every payload, so that tests find where one appears. */
export const MARKER = 'hs9x';
const ATTACKS = [
  `<img src=x onerror=alert(1)>`,
  `"><svg data-attack onload=alert(1)>`,
  `</script><script>alert(1)</script>`,
  `' autofocus onfocus=alert(1) x='`,
  `{{alert(1)}}\${alert(1)}`,
  `javascript:alert(1)//`,
  `</title></textarea></style><b data-attack>`,
  `<!-- ]]> &lt;b&gt;&#60;`,
];
let turn = 0;
const attack = () => `${MARKER}${ATTACKS[turn++ % ATTACKS.length]}`;
/** Escapes the characters that have a meaning in a text. */
const escaped = (words: string) => words.replace(/[\\`*_[\]()<>|:&{}!#]/g, '\\$&');

/** Replaces words by an attack; directives are kept, because readings and questions must cite. */
function instead(original: string, marked: boolean, most: number): string {
  if (!marked) return attack().slice(0, most);
  const saved = original.match(/:[a-z]+\[[^\]]*\]/g) ?? [];
  const words = escaped(attack());
  const full = [words, ...saved].join(' ');
  return full.length <= most ? full : words;
}

/**
 * Judgements, to which a level may be bound: fixed words, so replacing them would make the script invalid.
 */
const JUDGEMENTS = new Set(['full', 'part', 'little']);
const LONGEST: Readonly<Record<string, number>> = { line: 300, text: 4_000 };
function poisonedString(field: Field, value: string): string {
  const meaning = field.meta.handscroll ?? '';
  if (JUDGEMENTS.has(value)) return value;
  if (meaning === 'line' || meaning === 'text')
    return instead(value, true, LONGEST[meaning] ?? 300);
  return meaning === 'words' ? instead(value, false, Math.min(120, field.most)) : value;
}

const isObject = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value with an attack in every place where its schema accepts words. */
function poisonedPart(value: unknown, field: Field | undefined): unknown {
  const text = field?.meta.handscroll === 'text';
  if (field && typeof value === 'string')
    return poisonedString(text ? field : (field.optionFor(value) ?? field), value);
  if (text && Array.isArray(value))
    return value.map((block) => instead(String(block), true, LONGEST['text'] ?? 300));
  return mapParts(value, field, poisonedPart);
}
const poisoned = (schema: z.ZodType, value: Json): Json =>
  poisonedPart(value, fieldOf(schema)) as Json;

/** The same for a state; its fields are defined by its kind. */
function poisonedState(state: z.ZodType, value: Json): Json {
  if (!isObject(value)) return value;
  const known = poisoned(state, value) as { [key: string]: Json };
  const labels = value['labels'];
  if (!isObject(labels ?? null)) return known;
  return {
    ...known,
    labels: Object.fromEntries(
      Object.entries(labels as { [key: string]: Json }).map(([anchor, label]) => [
        anchor,
        typeof label === 'string'
          ? escaped(attack()).slice(0, 120)
          : isObject(label)
            ? { ...label, text: escaped(attack()) }
            : label,
      ]),
    ),
  };
}

type Stepped = { stage?: { [scene: string]: Json } };
/** Adds attacks to everything that kinds read: params, home, named states, states of builds. */
function poisonScenes(story: { [key: string]: Json }, catalog: SceneCatalog): void {
  const scenes = (story['scenes'] ?? {}) as { [id: string]: { [key: string]: Json } };
  const specOf = (id: string) => catalog.kinds.get(String(scenes[id]?.['kind']));
  for (const [id, scene] of Object.entries(scenes)) {
    const spec = specOf(id);
    if (!spec) continue;
    if (scene['params']) scene['params'] = poisoned(spec.params, scene['params']);
    if (scene['home']) scene['home'] = poisonedState(spec.state, scene['home']);
    const states = (scene['states'] ?? {}) as { [name: string]: Json };
    for (const [name, state] of Object.entries(states))
      states[name] = poisonedState(spec.state, state);
  }
  const chapters = story['chapters'] as unknown as {
    steps: (Stepped & { builds?: Stepped[] })[];
  }[];
  for (const step of chapters.flatMap((chapter) => chapter.steps))
    for (const { stage = {} } of [step, ...(step.builds ?? [])])
      for (const [id, state] of Object.entries(stage)) {
        const spec = specOf(id);
        if (spec) stage[id] = poisonedState(spec.state, state);
      }
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
/** Adds attacks to the text columns of a CSV file. */
function poisonedCsv(text: string): string {
  const { rows } = parseCsv(text);
  const header = rows[0]?.cells ?? [];
  return rows
    .map(({ cells }, i) =>
      cells.map((cell, j) =>
        i > 0 && cell !== '' && /^(label|note)$/.test(header[j] ?? '') ? escaped(attack()) : cell,
      ),
    )
    .map((cells) => cells.map(quoted).join(','))
    .join('\n');
}

/**
 * The files of a story with attacks in all its words, with the id `id`. Translations are left out, because
 * their words would not match.
 */
export function withPayloads(files: Files, id: string, catalog: SceneCatalog): Files {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const main = JSON.parse(decoder.decode(files.get('story.json'))) as { [key: string]: Json };
  const included = new Set((main['include'] ?? []) as string[]);
  const isTranslation = (path: string) => /^story\..+\.json$/.test(path);
  const local = [...files].filter(([path]) => !isTranslation(path));
  return new Map(
    local.map(([path, bytes]) => {
      if (path === 'story.json') {
        const story = poisoned(storySchema, main) as { [key: string]: Json };
        poisonScenes(story, catalog);
        return [path, encoder.encode(JSON.stringify({ ...story, id }))];
      }
      const text = () => decoder.decode(bytes);
      if (included.has(path))
        return [path, encoder.encode(JSON.stringify(poisoned(includeSchema, JSON.parse(text()))))];
      return path.endsWith('.csv') ? [path, encoder.encode(poisonedCsv(text()))] : [path, bytes];
    }),
  );
}
