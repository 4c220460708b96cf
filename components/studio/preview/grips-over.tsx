'use client';
/**
 * Grips over the live picture, while it is made by hand. What is moved lies as a pose over the frames, without a story
 * being compiled; once let go, the studio is told, and the pose stays until a story comes that says the same.
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
import { words } from './words.en.ts';
import './grips.css';

/** Milliseconds that a pose stays when no story comes that says the same. */
const PATIENCE = 4000;
/** A scroll ends at whole pixels: so near its end, as a share of a step, a move has come to rest. */
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

/** The build whose picture is at rest now; -1 on the way to another. */
function buildAtRest({ timeline, shown }: StageOver): readonly [step: string, build: number] {
  const { step: id, progress } = shown.get();
  const index = timeline.steps.findIndex((one) => one.id === id);
  const builds = timeline.steps[index]?.builds ?? [];
  // Where one build ends the next begins; the first picture of a story stands behind its title.
  const build = builds.findIndex(
    ({ settled, end }, i) =>
      progress > (index + i === 0 ? -1 : settled - NEARLY) && progress < end + NEARLY,
  );
  return [id, build];
}

/** What a kind's pictures are held by, once it is there. */
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
  // Where its words stand is known when it is drawn first.
  useSyncExternalStore(onDrawn, () => slot.place !== undefined);
  const [poses, setPoses] = useState<Poses>(new Map());
  const { state, boundValues, labels } = placed;
  useLayoutEffect(
    () => slot.pose((now) => withPoses({ ...now, state, boundValues, labels }, poses)),
    [slot, state, boundValues, labels, poses],
  );
  // What the story says by now is no pose any more.
  useEffect(() => {
    const said = { ...(slot.live.get() as Moment), state, labels };
    setPoses((now) => {
      const kept = [...now].filter(([, one]) => !(one.isLetGo && isPosed(said, one.moved)));
      return kept.length === now.size ? now : new Map(kept);
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
  const said: Moment = { ...(slot.live.get() as Moment), state, boundValues, labels };
  const moment = withPoses(said, poses);
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

/** What lies over the stage while pictures are moved by hand. */
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
      <div className="grips-over">
        <div className="plate">
          {builds?.[build]?.cast[aspect].map((placed) => (
            <SceneGrips
              // What was moved at one place is not moved at another.
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
