'use client';
/**
 * The mounted scenes, together with the views of their kinds. Both change at once, when the chunks
 * of a new cast have loaded: a step costs one commit, and no scene is mounted before it can be
 * drawn.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
// Nearly all kinds need these modules: imported by the stage, they are not bundled into the chunk of
// each kind.
import '../../story/layout/break-lines.ts';
import type { Aspect, JsonObject } from '../../story/scene.ts';
import type { Timeline } from '../../story/story.ts';
import type { FramingOf, HandleOf, LabelsOf, PlotOf, View } from '../scenes/kit/contract.ts';
import '../scenes/kit/dates.ts';
import '../scenes/kit/marks.ts';
import '../scenes/kit/picture.ts';
import '../scenes/kit/place.ts';
import '../scenes/kit/plate.ts';
import '../scenes/kit/print-number.ts';
import '../scenes/kit/scale.ts';
import '../scenes/kit/series.ts';
import '../scenes/kit/text.ts';
import { MODELS, VIEWS } from '../scenes/views.g.ts';
import type { Director } from './director.ts';
import { loadChunk } from './load.ts';
import type { CanvasSource } from './webgl.ts';

type AnyView = View<unknown, unknown>;
interface Loaded {
  readonly view: AnyView;
  readonly place: LabelsOf<unknown, unknown>;
  readonly plot: PlotOf<unknown, unknown> | undefined;
  readonly need: ((params: JsonObject) => Promise<unknown> | undefined) | undefined;
  readonly framing: FramingOf<unknown, unknown> | undefined;
  readonly handle: HandleOf<unknown, unknown> | undefined;
}
export interface Cast {
  /** The timeline that the indexes refer to. */
  readonly timeline: Timeline | undefined;
  /** Indexes into `timeline.scenes`, ascending. */
  readonly scenes: readonly number[];
  /** View by kind; a kind whose chunk failed to load has none, and its stills stay. */
  readonly views: ReadonlyMap<string, AnyView>;
}
const NOBODY: Cast = { timeline: undefined, scenes: [], views: new Map() };
/** Milliseconds after which the others no longer wait for a chunk. */
const PATIENCE = 4000;

async function loadKind(kind: string, scenes: readonly JsonObject[]): Promise<Loaded | undefined> {
  const view = VIEWS.get(kind);
  const model = MODELS.get(kind);
  if (!view || !model) return undefined;
  return loadChunk(kind, async () => {
    const [{ view: drawn }, { labelsOf, plotOf, framing, handleOf, need }] = await Promise.all([
      view(),
      model(),
    ]);
    await Promise.all(scenes.map((params) => need?.(params as never)));
    return {
      view: drawn as unknown as AnyView,
      place: labelsOf as unknown as Loaded['place'],
      plot: plotOf as unknown as Loaded['plot'],
      need: need as unknown as Loaded['need'],
      framing: framing as unknown as Loaded['framing'],
      handle: handleOf as unknown as Loaded['handle'],
    };
  });
}

/**
 * The scenes of a cast that are on stage in this timeline. In the studio it may be a newer version,
 * with other indexes.
 */
export function castIn(cast: Cast, timeline: Timeline, aspect: Aspect): readonly number[] {
  if (cast.timeline === timeline || !cast.timeline) return cast.scenes;
  const ids = new Set(cast.scenes.map((index) => cast.timeline?.scenes[index]?.id));
  const placed = new Set(
    timeline.steps
      .flatMap(({ builds }) => builds.flatMap(({ cast: all }) => all[aspect]))
      .map(({ scene }) => scene),
  );
  return timeline.scenes.flatMap(({ id }, index) =>
    ids.has(id) && placed.has(index) ? index : [],
  );
}

/** The params of all scenes of a kind, wide and tall. */
const paramsIn = (timeline: Timeline, kind: string): readonly JsonObject[] =>
  timeline.scenes.flatMap((scene) =>
    scene.kind === kind
      ? [scene.params.wide, ...(scene.params.tall ? [scene.params.tall] : [])]
      : [],
  );

type Ask = (timeline: Timeline, director: Director, scenes: readonly number[]) => void;

/** The mounted scenes, and a function that requests others. */
export function useCast(source: CanvasSource): readonly [Cast, Ask] {
  const [cast, setCast] = useState(NOBODY);
  const memory = useRef({
    wanted: NOBODY.scenes,
    asked: new Map<string, Promise<void>>(),
    came: new Map<string, Loaded | undefined>(),
  });

  // No canvas is opened after unmounting.
  useEffect(() => () => void (memory.current.wanted = NOBODY.scenes), []);

  const ask = useCallback(
    (timeline: Timeline, director: Director, scenes: readonly number[]) => {
      const { asked, came } = memory.current;
      memory.current.wanted = scenes;
      if (!source.asked() && scenes.some((index) => timeline.scenes[index]?.surface === 'canvas')) {
        // Opening a context takes time in the driver: it gets a task of its own, outside the current frame.
        setTimeout(() => {
          if (memory.current.wanted !== scenes) return;
          source.open();
          setTimeout(() => {
            if (memory.current.wanted === scenes) ask(timeline, director, scenes);
          });
        });
        return;
      }
      const kindOf = (scene: number) => timeline.scenes[scene]?.kind ?? '';
      // A canvas kind loads three as well: only where there is WebGL to draw it.
      const drawn = scenes.filter((scene) => {
        if (timeline.scenes[scene]?.surface !== 'canvas' || source.open()) return true;
        director.slotOf(scene).failed = true;
        director.setQuality('still');
        return false;
      });
      const kinds = [...new Set(drawn.map(kindOf))];
      for (const kind of kinds)
        if (!asked.has(kind))
          asked.set(
            kind,
            loadKind(kind, paramsIn(timeline, kind)).then((loaded) => void came.set(kind, loaded)),
          );
      const commit = () => {
        if (memory.current.wanted !== scenes) return;
        for (const scene of drawn) {
          const slot = director.slotOf(scene);
          const kind = kindOf(scene);
          slot.place ??= came.get(kind)?.place;
          slot.plot ??= came.get(kind)?.plot;
          slot.framing ??= came.get(kind)?.framing;
          slot.handle ??= came.get(kind)?.handle;
          if (came.has(kind) && !slot.place) slot.failed = true;
          slot.relabel();
        }
        const views = [...came].flatMap(([kind, loaded]) =>
          loaded ? [[kind, loaded.view] as const] : [],
        );
        setCast({ timeline, scenes, views: new Map(views) });
        director.refresh();
      };
      // Requested and mounted within one frame: in a later task, React's writes would force a layout
      // when the scroll position is read, and another one after the next frame's writes.
      // A story that is being written may have come to name further layouts.
      const further = kinds.flatMap((kind) =>
        paramsIn(timeline, kind).flatMap((params) => came.get(kind)?.need?.(params) ?? []),
      );
      if (further.length === 0 && kinds.every((kind) => came.has(kind))) return flushSync(commit);
      let isComplete = false;
      void Promise.all([...kinds.map((kind) => asked.get(kind)), ...further]).then(() => {
        isComplete = true;
        commit();
      });
      setTimeout(() => {
        if (!isComplete) commit();
      }, PATIENCE);
    },
    [source],
  );
  return [cast, ask];
}
