'use client';
/**
 * Grips over the live picture, while it is made by hand. What is moved lies as a pose over the frames, without a story
 * being compiled; once let go, the studio is told, and the pose stays until a story comes that says the same. A story that
 * comes begins the reader anew: the grips stay in the page, so that no hand and no focus is lost.
 */
import { useLayoutEffect, type ComponentType } from 'react';
import type { Moved } from '../../../story/edit/capture.ts';
import { paramsAt, type Placed } from '../../../story/story.ts';
import { GRIPS } from '../../scenes/grips.g.ts';
import type { GripsModule } from '../../scenes/kit/grip.ts';
import type { StageOver } from '../../stage/live-stage.tsx';
import { loadChunk } from '../../stage/load.ts';
import type { Moment } from '../../stage/moment.ts';
import type { Slot } from '../../stage/slot.ts';
import { gripNode, type GripNode, type Hands } from './grip-node.ts';
import { heldIn, isPosed, posed, type Held } from './held.ts';
import type { FromPreview } from './protocol.ts';
import './grips.css';

/** Milliseconds that a pose stays when no story comes that says the same. */
const PATIENCE = 4000;
/** A scroll ends at whole pixels: so near its end, as a share of a step, a move has come to rest. */
const NEARLY = 0.012;

interface Pose {
  readonly moved: Moved;
  /** When it was let go. */
  readonly since: number | undefined;
}
type Poses = Map<string, Pose>;
type Here = ReturnType<typeof hereOf>;

/** The build whose picture is at rest now, and who stands in it; its `place` is empty on the way to another. */
function hereOf(stage: StageOver | undefined) {
  if (!stage) return { step: '', build: 0, place: '', cast: [] };
  const { step: id, progress } = stage.shown.get();
  const { steps } = stage.timeline;
  const index = steps.findIndex((one) => one.id === id);
  const builds = steps[index]?.builds ?? [];
  // Where one build ends the next begins; the first picture of a story stands behind its title.
  const build = builds.findIndex(
    ({ settled, end }, i) =>
      progress > (index + i === 0 ? -1 : settled - NEARLY) && progress < end + NEARLY,
  );
  const cast: readonly Placed[] = builds[build]?.cast[stage.aspect] ?? [];
  return { step: id, build, place: cast.length > 0 ? `${id} ${build} ${stage.aspect}` : '', cast };
}

export interface GripsLayer {
  readonly Over: ComponentType<StageOver>;
  stop(): void;
}

export function createGrips(send: (message: FromPreview) => void): GripsLayer {
  const root = document.createElement('div');
  root.className = 'grips-over';
  const [pads, layer] = [document.createElement('div'), document.createElement('div')];
  pads.className = layer.className = 'plate';
  root.append(pads, layer);
  const modules = new Map<string, GripsModule>();
  const nodes = new Map<string, GripNode>();
  /** By scene. */
  const poses = new Map<string, Poses>();
  const drawn = new Map<string, Moment>();
  const posing = new Set<Slot>();
  let stage: StageOver | undefined;
  let place = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const idOf = ({ scene }: Placed) => stage?.timeline.scenes[scene]?.id ?? '';
  const posesOf = (scene: string): Poses => {
    const mine = poses.get(scene) ?? new Map<string, Pose>();
    poses.set(scene, mine);
    return mine;
  };

  /** Shows a scene as its story says, with what was moved laid over it; forgets what the story says by now. */
  function pose(placed: Placed): void {
    const scene = stage?.timeline.scenes[placed.scene];
    if (!stage || !scene) return;
    const { state, boundValues, labels } = placed;
    const mine = posesOf(scene.id);
    const slot = stage.slotOf(placed.scene);
    const params = paramsAt(scene, stage.aspect);
    const base = (moment: Moment): Moment => ({ ...moment, params, state, boundValues, labels });
    const is = base(slot.live.get() as Moment);
    for (const [id, { moved, since }] of mine)
      if (since !== undefined && (Date.now() - since > PATIENCE || isPosed(is, moved)))
        mine.delete(id);
    posing.add(slot);
    slot.pose((moment) =>
      [...mine.values()].reduce((at, { moved }) => posed(at, moved), base(moment)),
    );
  }

  function handsOf(scene: string): Hands {
    const mine = posesOf(scene);
    let before: Pose | undefined;
    const again = () => {
      const placed = hereOf(stage).cast.find((one) => idOf(one) === scene);
      if (placed) pose(placed);
      draw();
    };
    const take = ({ id }: Held, moved: Moved | undefined): boolean => {
      if (!moved) return false;
      const last = mine.get(id);
      if (last?.since !== undefined || !last) before = last;
      mine.set(id, { moved, since: undefined });
      again();
      return true;
    };
    return {
      move: (held, by) => void take(held, held.drag(by)),
      key: (held, key, isLarge) => take(held, held.key(key, isLarge)),
      release({ id }, byKeys) {
        const last = mine.get(id);
        const [step = '', build, aspect] = place.split(' ');
        if (!last || last.since !== undefined || (aspect !== 'wide' && aspect !== 'tall')) return;
        mine.set(id, { ...last, since: Date.now() });
        clearTimeout(timer);
        timer = setTimeout(refresh, PATIENCE + 100);
        const { moved } = last;
        send({ type: 'posed', scene, aspect, step, build: Number(build), moved, byKeys });
      },
      cancel({ id }) {
        if (before) mine.set(id, before);
        else mine.delete(id);
        again();
      },
      open: (ref) => send({ type: 'bound', ref }),
    };
  }

  /** What a kind's pictures are held by; where that is on its way, nothing yet. */
  function moduleOf(kind: string): GripsModule | undefined {
    const load = GRIPS.get(kind);
    const known = modules.get(kind);
    if (known || !load) return known;
    modules.set(kind, {});
    void loadChunk('grips', load).then((loaded) => {
      if (loaded) modules.set(kind, loaded);
      draw();
    });
    return undefined;
  }

  function sceneGrips(placed: Placed): readonly string[] {
    const scene = stage?.timeline.scenes[placed.scene];
    const grips = scene && moduleOf(scene.kind);
    if (!stage || !scene || !grips) return [];
    const { aspect } = stage;
    const slot = stage.slotOf(placed.scene);
    const moment = slot.live.get() as Moment;
    drawn.set(scene.id, moment);
    return heldIn(moment, grips, slot.words()).map((one) => {
      const key = `${scene.id} ${one.id}`;
      const node = nodes.get(key);
      if (node) node.show(one);
      else nodes.set(key, gripNode(one, layer, pads, aspect, handsOf(scene.id)));
      return key;
    });
  }

  function draw(): void {
    const kept = new Set(hereOf(stage).cast.flatMap(sceneGrips));
    for (const [key, node] of nodes)
      if (!kept.has(key) && !node.isHeld()) {
        node.remove();
        nodes.delete(key);
      }
  }
  function refresh(): void {
    for (const placed of hereOf(stage).cast) pose(placed);
    draw();
  }
  const clear = () => {
    for (const slot of posing) slot.pose(undefined);
    posing.clear();
    for (const node of nodes.values()) node.remove();
    nodes.clear();
    poses.clear();
  };
  /** What was moved at one place is not moved at another. */
  const look = () => {
    const now: Here = hereOf(stage);
    if (now.place !== place) {
      clear();
      place = now.place;
      refresh();
    } else if (
      stage &&
      now.cast.some((one) => drawn.get(idOf(one)) !== stage?.slotOf(one.scene).live.get())
    )
      draw();
  };

  /** The reader begins with a story; returns its end. */
  function take(next: StageOver): () => void {
    stage = next;
    const at = document.querySelector('[data-stage]');
    // Put in anew, it would lose the focus and the finger on it.
    if (root.parentElement !== at) at?.append(root);
    posing.clear();
    if (hereOf(stage).place === place) refresh();
    else look();
    const end = next.onDrawn(look);
    return () => {
      end();
      if (stage === next) stage = undefined;
    };
  }
  const { classList } = document.documentElement;
  classList.add('has-grips');
  return {
    Over: function GripsOver({ timeline, aspect, shown, slotOf, onDrawn }) {
      useLayoutEffect(
        () => take({ timeline, aspect, shown, slotOf, onDrawn }),
        [timeline, aspect, shown, slotOf, onDrawn],
      );
      return null;
    },
    stop() {
      clear();
      clearTimeout(timer);
      classList.remove('has-grips');
      root.remove();
    },
  };
}
