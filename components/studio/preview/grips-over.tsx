'use client';
/**
 * Grips over the live picture, for editing it by hand. A move is shown as a pose over the frames,
 * without compiling a story; when it is released, the studio is told, and the pose stays until a
 * story with the same values arrives.
 */
import {
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactElement,
} from 'react';
import type { Moved } from '../../../story/edit/capture.ts';
import type { Placed } from '../../../story/story.ts';
import { GRIPS } from '../../scenes/grips.g.ts';
import type { GripsModule } from '../../scenes/kit/grip.ts';
import type { StageOver } from '../../stage/live-stage.tsx';
import { loadChunk } from '../../stage/load.ts';
import type { Moment } from '../../stage/moment.ts';
import { GripHandle } from './grip-handle.tsx';
import { heldIn, isPosed, posed, type Held } from './held.ts';
import type { FromPreview } from './protocol.ts';
import { spoken } from '../../../story/catalogue/spoken.ts';
import { words } from '../../../story/catalogue/studio/preview.g.ts';
import './grips.css';

/** Milliseconds after which a pose is removed if no such story arrives. */
const PATIENCE = 4000;
/** A scroll ends at whole pixels: this close to its end, as a share of a step, counts as being at rest. */
const NEARLY = 0.012;

type Send = (message: FromPreview) => void;
interface Pose {
  readonly moved: Moved;
  readonly isLetGo: boolean;
}
/** By grip. */
type Poses = ReadonlyMap<string, Pose>;

const withPoses = (moment: Moment, poses: Poses): Moment =>
  [...poses.values()].reduce((at, { moved }) => posed(at, moved), moment);

/** The build whose picture is at rest now; -1 during a move. */
function buildAtRest({ timeline, damped }: StageOver): readonly [step: string, build: number] {
  const { step: id, progress } = damped.get();
  const index = timeline.steps.findIndex((one) => one.id === id);
  const builds = timeline.steps[index]?.builds ?? [];
  // Where one build ends the next begins; the first picture of a story is behind its title.
  const build = builds.findIndex(
    ({ settled, end }, i) =>
      progress > (index + i === 0 ? -1 : settled - NEARLY) && progress < end + NEARLY,
  );
  return [id, build];
}

/** The grips of a kind, once they are loaded. */
function useGripsOf(kind: string): GripsModule | undefined {
  const [grips, setGrips] = useState<GripsModule>();
  useEffect(() => {
    const load = GRIPS.get(kind);
    if (load) void loadChunk('grips', load).then((loaded) => loaded && setGrips(loaded));
  }, [kind]);
  return grips;
}

function SceneGrips(props: {
  readonly stage: StageOver;
  readonly placed: Placed;
  readonly step: string;
  readonly build: number;
  readonly send: Send;
}): ReactElement {
  const { stage, placed, step, build, send } = props;
  const { aspect, onDrawn } = stage;
  const { id: scene = '', kind = '' } = stage.timeline.scenes[placed.scene] ?? {};
  const slot = stage.slotOf(placed.scene);
  const grips = useGripsOf(kind);
  // The place of its words is known once it has been drawn.
  useSyncExternalStore(onDrawn, () => slot.place !== undefined);
  const [poses, setPoses] = useState<Poses>(new Map());
  const { state, boundValues, labels } = placed;
  useLayoutEffect(
    () => slot.pose((now) => withPoses({ ...now, state, boundValues, labels }, poses)),
    [slot, state, boundValues, labels, poses],
  );
  // A pose ends when the story contains its values.
  useEffect(() => {
    const current = { ...(slot.live.get() as Moment), state, labels };
    setPoses((now) => {
      const remaining = [...now].filter(([, one]) => !(one.isLetGo && isPosed(current, one.moved)));
      return remaining.length === now.size ? now : new Map(remaining);
    });
  }, [slot, state, labels]);
  useLayoutEffect(() => () => slot.pose(undefined), [slot]);

  const put = ({ id }: Held, pose: Pose) => setPoses((now) => new Map(now).set(id, pose));
  const letGo = (held: Held, moved: Moved, byKeys: boolean) => {
    const pose: Pose = { moved, isLetGo: true };
    put(held, pose);
    send({ type: 'posed', scene, aspect, step, build, moved, byKeys });
    setTimeout(
      () => setPoses((now) => new Map([...now].filter(([, one]) => one !== pose))),
      PATIENCE,
    );
  };
  const atRelease: Moment = { ...(slot.live.get() as Moment), state, boundValues, labels };
  const moment = withPoses(atRelease, poses);
  const held = grips ? heldIn(moment, grips, slot.place?.(moment as never) ?? []) : [];
  return (
    <>
      {held.map((one) => (
        <GripHandle
          key={one.id}
          held={one}
          aspect={aspect}
          onMove={(moved) => put(one, { moved, isLetGo: false })}
          onLetGo={(moved, byKeys) => letGo(one, moved, byKeys)}
          onBound={(ref) => send({ type: 'bound', ref })}
        />
      ))}
    </>
  );
}

/** The layer over the stage while pictures are edited by hand. */
export const gripsOver = (send: Send): ComponentType<StageOver> =>
  function GripsOver(stage): ReactElement {
    const { timeline, aspect, onDrawn } = stage;
    const place = useSyncExternalStore(onDrawn, () => [...buildAtRest(stage), aspect].join(' '));
    const [step, build] = buildAtRest(stage);
    const { builds } = timeline.steps.find(({ id }) => id === step) ?? {};
    useEffect(() => {
      const { classList } = document.documentElement;
      classList.add('has-grips');
      return () => classList.remove('has-grips');
    }, []);
    return (
      <div className="grips-over" lang={spoken().lang}>
        <div className="plate">
          {builds?.[build]?.cast[aspect].map((placed) => (
            <SceneGrips
              // A new key for each place, so that poses are not carried over.
              key={`${place} ${timeline.scenes[placed.scene]?.id}`}
              {...{ stage, placed, step, build, send }}
            />
          ))}
        </div>
        {build < 0 ? null : (
          <p className="grips-none" role="status" key={place}>
            {words.noGrips}
          </p>
        )}
      </div>
    );
  };
