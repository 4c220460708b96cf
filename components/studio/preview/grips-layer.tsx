'use client';
/**
 * Grips over the live picture, while it is made by hand. What is moved lies as a pose over the frames, without a story
 * being compiled; once let go, the studio is told, and the pose stays until a story comes that says the same.
 */
import { useLayoutEffect, useRef, type ComponentType } from 'react';
import type { Moved } from '../../../story/edit/capture.ts';
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

interface Pose {
  readonly place: string;
  readonly moved: Moved;
  /** When it was let go. */
  readonly since: number | undefined;
}
type Poses = Map<string, Map<string, Pose>>;
type Send = (message: FromPreview) => void;

const modules = new Map<string, GripsModule>();
const NONE: GripsModule = {};

function layGrips(
  [layer, pads]: readonly [HTMLElement, HTMLElement],
  { timeline, aspect, shown, slotOf, onDrawn }: StageOver,
  poses: Poses,
  send: Send,
): () => void {
  const nodes = new Map<string, GripNode>();
  const drawn = new Map<string, Moment>();
  const posing = new Set<Slot>();
  const asked = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  const moduleOf = (kind: string): GripsModule | undefined => {
    const load = GRIPS.get(kind);
    if (!load) return NONE;
    if (!asked.has(kind) && !modules.has(kind)) {
      asked.add(kind);
      void loadChunk('grips', load).then((loaded) => {
        if (!loaded) return;
        modules.set(kind, loaded);
        if (!isStopped) draw();
      });
    }
    return modules.get(kind);
  };

  /** The build whose picture is at rest now. */
  const here = () => {
    const { step: id, progress } = shown.get();
    const step = timeline.steps.find((one) => one.id === id) ?? timeline.steps[0];
    const build = step?.builds.findLastIndex(({ start }) => start <= progress) ?? 0;
    const now = step?.builds[Math.max(0, build)];
    const isAtRest = now !== undefined && progress >= now.settled - 1e-6;
    return { step: step?.id ?? '', build: Math.max(0, build), isAtRest, cast: now?.cast[aspect] };
  };

  /** Lays what was moved over a scene, and forgets what the story says by now. */
  function pose(slot: Slot, scene: string, place: string): void {
    const mine = poses.get(scene) ?? new Map<string, Pose>();
    for (const [id, one] of mine)
      if (one.place !== place || (one.since !== undefined && Date.now() - one.since > PATIENCE))
        mine.delete(id);
    if (mine.size === 0 && !posing.has(slot)) return;
    slot.pose(undefined);
    for (const [id, { moved, since }] of mine)
      if (since !== undefined && isPosed(slot.live.get() as Moment, moved)) mine.delete(id);
    const all = [...mine.values()];
    if (all.length === 0) return void posing.delete(slot);
    posing.add(slot);
    slot.pose((moment) => all.reduce((at, { moved }) => posed(at, moved), moment));
  }

  function sceneGrips(number: number, step: string, build: number): readonly string[] {
    const scene = timeline.scenes[number];
    const grips = scene && moduleOf(scene.kind);
    if (!scene || !grips) return [];
    const slot = slotOf(number);
    const moment = slot.live.get() as Moment;
    const keyOf = ({ id }: Held) => `${scene.id} ${id}`;
    const held = heldIn(moment, grips, slot.words());
    drawn.set(scene.id, moment);
    for (const one of held) {
      const key = keyOf(one);
      const node = nodes.get(key);
      if (node) node.show(one);
      else nodes.set(key, gripNode(one, layer, pads, aspect, handsOf(scene.id, slot, step, build)));
    }
    return held.map(keyOf);
  }

  function handsOf(scene: string, slot: Slot, step: string, build: number): Hands {
    const place = `${step} ${build} ${aspect}`;
    let before: Pose | undefined;
    const mine = () => {
      const all = poses.get(scene) ?? new Map<string, Pose>();
      poses.set(scene, all);
      return all;
    };
    const take = ({ id }: Held, moved: Moved | undefined): boolean => {
      if (!moved) return false;
      const last = mine().get(id);
      if (last?.since !== undefined || !last) before = last;
      mine().set(id, { place, moved, since: undefined });
      pose(slot, scene, place);
      draw();
      return true;
    };
    return {
      move: (held, by) => void take(held, held.drag(by)),
      key: (held, key, isLarge) => take(held, held.key(key, isLarge)),
      release({ id }, byKeys) {
        const last = mine().get(id);
        if (!last || last.since !== undefined) return;
        mine().set(id, { ...last, since: Date.now() });
        clearTimeout(timer);
        timer = setTimeout(forget, PATIENCE + 100);
        const { moved } = last;
        send({ type: 'posed', scene, aspect, step, build, moved, byKeys });
      },
      cancel({ id }) {
        if (before) mine().set(id, before);
        else mine().delete(id);
        pose(slot, scene, place);
        draw();
      },
      open: (ref) => send({ type: 'bound', ref }),
    };
  }

  function draw(): void {
    const { step, build, isAtRest, cast = [] } = here();
    layer.hidden = pads.hidden = !isAtRest;
    if (!isAtRest) return;
    const kept = new Set<string>();
    for (const { scene } of cast) for (const key of sceneGrips(scene, step, build)) kept.add(key);
    for (const [key, node] of nodes)
      if (!kept.has(key) && !node.isHeld()) {
        node.remove();
        nodes.delete(key);
      }
  }
  /** Where somebody went, poses of other places are none. */
  let place = '';
  const look = () => {
    const now = here();
    const at = `${now.step} ${now.build} ${aspect}`;
    const isOther = at !== place;
    if (isOther) {
      place = at;
      for (const node of nodes.values()) node.remove();
      nodes.clear();
    }
    const scenes = (now.cast ?? []).map(({ scene }) => scene);
    for (const number of scenes) {
      const id = timeline.scenes[number]?.id ?? '';
      if (isOther) pose(slotOf(number), id, at);
    }
    const isStill = scenes.every(
      (number) => drawn.get(timeline.scenes[number]?.id ?? '') === slotOf(number).live.get(),
    );
    if (isOther || !isStill || layer.hidden === now.isAtRest) draw();
  };
  function forget(): void {
    for (const { scene } of here().cast ?? [])
      pose(slotOf(scene), timeline.scenes[scene]?.id ?? '', place);
    draw();
  }
  look();
  const end = onDrawn(look);
  return () => {
    isStopped = true;
    end();
    clearTimeout(timer);
    for (const slot of posing) slot.pose(undefined);
    for (const node of nodes.values()) node.remove();
  };
}

/** What the reader lays over its stage. It keeps poses from one story to the next. */
export function gripsOver(send: Send): ComponentType<StageOver> {
  const poses: Poses = new Map();
  return function GripsOver({ timeline, aspect, shown, slotOf, onDrawn }: StageOver) {
    const layer = useRef<HTMLDivElement>(null);
    const pads = useRef<HTMLDivElement>(null);
    useLayoutEffect(() => {
      const [grips, under] = [layer.current, pads.current];
      if (!grips || !under) return;
      return layGrips([grips, under], { timeline, aspect, shown, slotOf, onDrawn }, poses, send);
    }, [timeline, aspect, shown, slotOf, onDrawn]);
    return (
      <div className="grips-over">
        <div className="plate" ref={pads} />
        <div className="plate" ref={layer} />
      </div>
    );
  };
}
