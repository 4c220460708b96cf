/** Draws the marks and labels of every scene at each stop of a story, once for each aspect. */
import type { Aspect, PlacedLabel } from '../../story/scene.ts';
import {
  type Frame,
  type FrameScene,
  paramsAt,
  type Position,
  type Story,
} from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { opensElsewhere, startOf } from '../../story/timeline/move.ts';
import type { Mark } from '../scenes/kit/marks.ts';
import { KINDS } from '../scenes/catalog.g.ts';
import { STILLS } from '../scenes/stills.g.ts';
import { momentOf } from '../stage/moment.ts';
import { shapesOf, type Shape } from './shapes.ts';

/** One scene at one stop. */
export interface Drawn {
  readonly id: string;
  readonly kind: string;
  /** The input of its kind. */
  readonly frameScene: FrameScene;
  /** A background: words and other scenes may cover it. */
  readonly isGround: boolean;
  /** Whether it fills the space beside the words; two such scenes are reported by the check of the script. */
  readonly fills: boolean;
  /** May lie behind words over the picture, but not behind a column. */
  readonly isView: boolean;
  /** Whether the author gave the words a place, which may be occupied. */
  readonly isPlaced: boolean;
  /** Empty for a canvas: it is expensive to draw, and a background. */
  readonly marks: readonly Mark[];
  readonly shapes: readonly Shape[];
  readonly labels: readonly PlacedLabel[];
  /** Names without a place. */
  readonly missing: readonly string[];
}
export interface Stop {
  readonly step: number;
  readonly build: number;
  readonly frame: Frame;
  readonly drawn: readonly Drawn[];
}

/** The least opacity of a readable label; paler ones recede. */
const READ = 0.3;
const VIEWS = new Set(['map', 'image']);
/** Kinds drawn as terraces, which are as expensive to draw as a canvas. */
const TERRACES = new Set(['section', 'route']);
type Items = Readonly<Record<string, { readonly place?: unknown }>>;

/** Whether two plain values are deeply equal. */
export function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const one = Object.entries(a);
  if (one.length !== Object.keys(b).length) return false;
  return one.every(([key, value]) => alike(value, (b as { readonly [key: string]: unknown })[key]));
}

/** `before` holds each scene as last drawn, by its number; an unchanged one is not drawn again. */
function drawnAt(
  story: Story,
  frame: Frame,
  aspect: Aspect,
  before: Map<number, Drawn & { readonly mood: Frame['mood'] }>,
): readonly Drawn[] {
  return frame.stage.flatMap((frameScene) => {
    const scene = story.scenes[frameScene.scene];
    const last = before.get(frameScene.scene);
    if (last && alike(last.mood, frame.mood) && alike(last.frameScene, frameScene)) return [last];
    const still = scene && STILLS.get(scene.kind);
    if (!still) return [];
    const moment = momentOf(story, frameScene, frame.mood, aspect) as never;
    const params = paramsAt(scene, aspect);
    const isFull = params['area'] === 'full' || params['area'] === 'window';
    const isView = VIEWS.has(scene.kind);
    const isGround =
      scene.surface === 'canvas' ||
      still.uncovers !== undefined ||
      TERRACES.has(scene.kind) ||
      (isView && isFull);
    const fills = KINDS.get(scene.kind)?.fills?.(params as never) ?? false;
    const marks = isGround ? [] : still.marks(moment);
    const drawn = {
      ...{ id: scene.id, kind: scene.kind, frameScene, isGround, isView, fills, marks },
      isPlaced:
        scene.kind === 'words' &&
        Object.values(params['items'] as Items).some(({ place }) => place !== 'stage'),
      shapes: shapesOf(marks),
      labels: still.labelsOf(moment).filter(({ opacity }) => opacity >= READ),
      missing: still.missing?.(moment) ?? [],
      mood: frame.mood,
    };
    before.set(frameScene.scene, drawn);
    return [drawn];
  });
}

/** The picture at the rest of each build. */
export function stopsAt(story: Story, aspect: Aspect): readonly Stop[] {
  const before: Parameters<typeof drawnAt>[3] = new Map();
  const at = (step: number, build: number, position: Position): Stop => {
    const frame = frameAt(story, position, aspect);
    return { step, build, frame, drawn: drawnAt(story, frame, aspect, before) };
  };
  return story.steps.flatMap(({ id, builds, layout }, step) =>
    layout.wide === 'page'
      ? []
      : builds.map(({ settled }, build) => at(step, build, { step: id, progress: settled })),
  );
}

/** The picture behind the title, if it differs from that of the first stop. */
export function startAt(story: Story, aspect: Aspect): readonly Drawn[] | undefined {
  if (!opensElsewhere(story, aspect)) return undefined;
  return drawnAt(story, frameAt(story, startOf(story), aspect), aspect, new Map());
}
