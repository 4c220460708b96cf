'use client';
/**
 * Grips over the live picture, while it is made by hand. What is moved lies as a pose over the frames, without a story
 * being compiled; once let go, the studio is told, and the pose stays until a story comes that says the same.
 */
import { useLayoutEffect, useRef, type ComponentType } from 'react';
import type { Moved } from '../../../story/edit/capture.ts';
import { GRIPS } from '../../scenes/grips.g.ts';
import type { GripsModule } from '../../scenes/kit/grip.ts';
import { paramsAt, type Placed } from '../../../story/story.ts';
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
  /** Scene -> the moment that its grips stand at. */
  const drawn = new Map<number, Moment>();
  const posing = new Set<Slot>();
  const asked = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let place = '';
  const posesOf = (scene: string) => {
    const mine = poses.get(scene) ?? new Map<string, Pose>();
    poses.set(scene, mine);
    return mine;
  };

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

  /** The build whose picture is at rest now, and who stands in it. */
  const here = () => {
    const { step: id, progress } = shown.get();
    const index = timeline.steps.findIndex((one) => one.id === id);
    const builds = timeline.steps[index]?.builds ?? [];
    // Where one build ends the next begins; the first picture of a story stands behind its title.
    const build = builds.findIndex(
      ({ settled, end }, i) =>
        progress > (index + i === 0 ? -1 : settled - NEARLY) && progress < end + NEARLY,
    );
    return { step: id, build, cast: builds[build]?.cast[aspect] ?? [] };
  };

  /** Shows a scene as its story says, with what was moved laid over it; forgets what the story says by now. */
  function pose({ scene: number, state, boundValues, labels }: Placed): void {
    const slot = slotOf(number);
    const mine = posesOf(timeline.scenes[number]?.id ?? '');
    const base = (moment: Moment): Moment => ({ ...moment, state, boundValues, labels });
    const is = base(slot.live.get() as Moment);
    for (const [id, { place: of, moved, since }] of mine) {
      const isOld = since !== undefined && Date.now() - since > PATIENCE;
      if (
        of !== place ||
        isOld ||
        (since !== undefined &&
          isPosed({ ...is, params: paramsAt(timeline.scenes[number]!, aspect) }, moved))
      )
        mine.delete(id);
    }
    posing.add(slot);
    slot.pose((moment) =>
      [...mine.values()].reduce((at, { moved }) => posed(at, moved), base(moment)),
    );
  }

  function handsOf(placed: Placed, scene: string, step: string, build: number): Hands {
    const mine = posesOf(scene);
    const at = place;
    let before: Pose | undefined;
    const again = () => {
      pose(placed);
      draw();
    };
    const take = ({ id }: Held, moved: Moved | undefined): boolean => {
      if (!moved) return false;
      const last = mine.get(id);
      if (!last || last.since !== undefined) before = last;
      mine.set(id, { place: at, moved, since: undefined });
      again();
      return true;
    };
    return {
      move: (held, by) => void take(held, held.drag(by)),
      key: (held, key, isLarge) => take(held, held.key(key, isLarge)),
      release({ id }, byKeys) {
        const last = mine.get(id);
        if (!last || last.since !== undefined) return;
        mine.set(id, { ...last, since: Date.now() });
        clearTimeout(timer);
        timer = setTimeout(refresh, PATIENCE + 100);
        send({ type: 'posed', scene, aspect, step, build, moved: last.moved, byKeys });
      },
      cancel({ id }) {
        if (before) mine.set(id, before);
        else mine.delete(id);
        again();
      },
      open: (ref) => send({ type: 'bound', ref }),
    };
  }

  function sceneGrips(placed: Placed, step: string, build: number): readonly string[] {
    const scene = timeline.scenes[placed.scene];
    const grips = scene && moduleOf(scene.kind);
    if (!scene || !grips) return [];
    const slot = slotOf(placed.scene);
    const moment = slot.live.get() as Moment;
    drawn.set(placed.scene, moment);
    return heldIn(moment, grips, slot.words()).map((one) => {
      const key = `${scene.id} ${one.id}`;
      const node = nodes.get(key);
      if (node) node.show(one);
      else
        nodes.set(key, gripNode(one, layer, pads, aspect, handsOf(placed, scene.id, step, build)));
      return key;
    });
  }

  function draw(): void {
    const { step, build, cast } = here();
    const kept = new Set(cast.flatMap((placed) => sceneGrips(placed, step, build)));
    for (const [key, node] of nodes)
      if (!kept.has(key) && !node.isHeld()) {
        node.remove();
        nodes.delete(key);
      }
  }
  /** The picture has come to rest somewhere, or has left: what was moved at other places is not moved here. */
  function arrive(): void {
    for (const slot of posing) slot.pose(undefined);
    posing.clear();
    for (const node of nodes.values()) node.remove();
    nodes.clear();
    refresh();
  }
  function refresh(): void {
    for (const placed of here().cast) pose(placed);
    draw();
  }
  const look = () => {
    const { step, build, cast } = here();
    const at = cast.length > 0 ? `${step} ${build} ${aspect}` : '';
    if (at !== place) {
      place = at;
      return arrive();
    }
    if (cast.some(({ scene }) => drawn.get(scene) !== slotOf(scene).live.get())) draw();
  };
  look();
  const { classList } = document.documentElement;
  classList.add('has-grips');
  const end = onDrawn(look);
  return () => {
    isStopped = true;
    end();
    classList.remove('has-grips');
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
