'use client';
/** The live views of the mounted kinds, each asked for once, when a scene of its kind comes near. */
import { useEffect, useState } from 'react';
import type { Timeline } from '../../story/story.ts';
import type { PlaceLabels, View } from '../scenes/contract.ts';
import { MODELS, VIEWS } from '../scenes/views.g.ts';
import type { Director } from './director.ts';
import { loadChunk } from './load.ts';
import { askWebgl } from './webgl.ts';

type AnyView = View<unknown, unknown>;
interface Loaded {
  readonly view: AnyView;
  readonly place: PlaceLabels<unknown, unknown>;
}

async function loadKind(kind: string): Promise<Loaded | undefined> {
  const view = VIEWS.get(kind);
  const model = MODELS.get(kind);
  if (!view || !model) return undefined;
  return loadChunk(kind, async () => {
    const [{ view: drawn }, { placeLabels }] = await Promise.all([view(), model()]);
    return { view: drawn as unknown as AnyView, place: placeLabels as unknown as Loaded['place'] };
  });
}

/** Kind -> view, growing as chunks arrive. A kind that does not come fails all of its scenes. */
export function useViews(
  timeline: Timeline,
  cast: readonly number[],
  director: Director | undefined,
): ReadonlyMap<string, AnyView> {
  const [asked] = useState(() => new Map<string, Promise<Loaded | undefined>>());
  // A canvas kind brings three along: asked for only where there is somebody to draw it.
  const [drawn] = useState(() => ({ canvas: undefined as boolean | undefined }));
  const [views, setViews] = useState<ReadonlyMap<string, AnyView>>(new Map());

  useEffect(() => {
    if (!director) return;
    let gone = false;
    for (const scene of cast) {
      const kind = timeline.scenes[scene]?.kind ?? '';
      const slot = director.slotOf(scene);
      if (slot.place || slot.failed) continue;
      if (timeline.scenes[scene]?.surface === 'canvas')
        slot.failed = !(drawn.canvas ??= askWebgl() !== 'none');
      if (slot.failed) continue;
      let loading = asked.get(kind);
      if (!loading) asked.set(kind, (loading = loadKind(kind)));
      void loading.then((loaded) => {
        if (gone) return;
        if (loaded) {
          slot.place = loaded.place;
          slot.relabel();
          setViews((now) => (now.has(kind) ? now : new Map(now).set(kind, loaded.view)));
        } else slot.failed = true;
        director.refresh();
      });
    }
    return () => {
      gone = true;
    };
  }, [timeline, cast, director, asked, drawn]);

  return views;
}
