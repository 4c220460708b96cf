/** Moves pictures with their grips as in the studio, for tests. */
import { GRIPS } from '../../components/scenes/grips.g.ts';
import type { Dial, Grip } from '../../components/scenes/kit/grip.ts';
import { momentOf, type Moment } from '../../components/stage/moment.ts';
import { catalog } from '../../components/themes/catalog.ts';
import { aroundIn, capture, type Moved } from '../../story/edit/capture.ts';
import { applied } from '../../story/edit/draft.ts';
import { openStory } from '../../story/load.ts';
import type { Aspect, Json, JsonObject } from '../../story/scene.ts';
import type { Placed, Story } from '../../story/story.ts';

export type Files = ReadonlyMap<string, Uint8Array>;
export const SHARES = [0, 0.31, 0.5, 0.77, 1];

export async function opened(files: Files): Promise<Story> {
  const checked = await openStory(files, catalog);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems.slice(0, 3)));
  return checked.value;
}
const textOf = (files: Files) => new TextDecoder().decode(files.get('story.json'));
const withText = (files: Files, text: string): Files =>
  new Map([...files, ['story.json', new TextEncoder().encode(text)]]);

export function put(json: Json, path: readonly string[], value: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const held = json as JsonObject;
  return { ...held, [key]: put(held[key] ?? {}, rest, value) };
}

export interface Stop {
  readonly story: Story;
  readonly step: string;
  readonly build: number;
  readonly aspect: Aspect;
  readonly placed: Placed;
}
export function stopsOf(story: Story, aspect: Aspect): readonly Stop[] {
  return story.steps.flatMap(({ id, builds }) =>
    builds.flatMap(({ cast }, build) =>
      cast[aspect].map((placed) => ({ story, step: id, build, aspect, placed })),
    ),
  );
}
export function momentAt({ story, aspect, placed }: Stop, files?: Files): Moment {
  const mood = story.steps[0]?.mood ?? '';
  const frame = { ...placed, opacity: 1, words: 1 };
  const moment = momentOf(story, frame, { from: mood, to: mood, mix: 1 }, aspect);
  return { ...moment, home: '/', ...(files && { file: (path) => files.get(path) }) };
}
export async function gripsAt(stop: Stop): Promise<readonly Grip[]> {
  const kind = stop.story.scenes[stop.placed.scene]?.kind ?? '';
  const loaded = await GRIPS.get(kind)?.();
  return loaded?.grips?.(momentAt(stop) as never) ?? [];
}
export const isBound = ({ placed }: Stop, { path }: Grip) => path.join('/') in placed.boundValues;
/** A value of a dial near its current one. */
export function moved({ value, min, max, by, rate }: Dial, share: number): number {
  const reach = Math.min(max - min, Math.abs(rate) * 600);
  const to = by === 'zoom' ? value * (0.7 + share) : value + (share - 0.5) * reach;
  return Math.min(max, Math.max(min, to));
}

/**
 * Moves a grip, writes and compiles the result. Returns the changes, the expected state (`seen`), the
 * compiled state (`came`) and the new text (`next`).
 */
export async function written(files: Files, stop: Stop, grip: Grip, share: number) {
  const value = grip.write(grip.dials.map((dial) => moved(dial, share)));
  const held = grip.hold ? grip.hold(value) : value;
  const { path } = grip;
  const one: Moved = { of: 'state', path, value, held };
  const text = textOf(files);
  const place = { step: stop.step, change: stop.build };
  const scene = stop.story.scenes[stop.placed.scene]?.id ?? '';
  const changes = capture(text, one, aroundIn(stop.story, place, scene, stop.aspect));
  const next = applied(new Map([['story.json', text]]), changes).get('story.json') as string;
  const story = await opened(withText(files, next));
  const now = stopsOf(story, stop.aspect).find(
    ({ step, build, placed }) =>
      step === stop.step && build === stop.build && placed.scene === stop.placed.scene,
  );
  const moment = momentAt(stop);
  const seen = put(moment.state, path, held);
  return { changes, seen, came: now && momentAt(now).state, next };
}
export const close = (json: unknown) =>
  JSON.parse(
    JSON.stringify(json, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(7)) : value,
    ),
  ) as unknown;
