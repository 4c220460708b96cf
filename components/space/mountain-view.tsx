'use client';
/** A picture of mountains on the stage's one canvas, as the playhead moves: what every kind with ground mounts. */
import { useFrame, useStore, useThree } from '@react-three/fiber';
import { useEffect, useRef, type ReactElement } from 'react';
import { Group } from 'three';
import type { RenderContext } from '../../story/scene.ts';
import type { StageSize, Tier, ViewProps } from '../scenes/kit/contract.ts';
import { buildInSlices, type Buffers, type Part } from './mesh.ts';
import { cellsFor } from './shapes.ts';
import { whenCompiled } from './when-compiled.ts';

/** A few objects in a group, brought up to date from a moment. No React. */
export interface MountainPicture<P, S> {
  /** The mountains have been built. */
  show(buffers: Buffers): void;
  /** Brings everything up to date; false while something is still being built. */
  update(moment: RenderContext<P, S>, size: StageSize, grain: boolean): boolean;
  dispose(): void;
}

/** What a kind puts on the canvas. */
export interface MountainKind<P, S> {
  parts(params: P): readonly Part[];
  /** Derives what the first frame of this moment asks for, so that this is not all done in that frame. */
  ahead?(moment: RenderContext<P, S>, tier: Tier): Generator<undefined, void>;
  /** `changed` is called when there is more to be seen than at the last update. */
  picture(group: Group, params: P, tier: Tier, changed: () => void): MountainPicture<P, S>;
}

/** Reads the live moment when a frame is drawn; React renders it once. */
export function MountainView<P extends object, S>(
  props: ViewProps<P, S> & { readonly kind: MountainKind<P, S> },
): ReactElement {
  const { kind, live, size, tier, onReady } = props;
  const group = useRef<Group>(null);
  const picture = useRef<Pick<MountainPicture<P, S>, 'update' | 'dispose'>>(undefined);
  const told = useRef(false);
  const canvas = useStore();
  const invalidate = useThree((state) => state.invalidate);

  useEffect(() => {
    if (!group.current) return;
    const { params } = live.get();
    const own = new Group();
    own.visible = false;
    group.current.add(own);
    const made = kind.picture(own, params, tier, invalidate);
    const one = {
      update: made.update,
      dispose() {
        made.dispose();
        own.removeFromParent();
      },
    };
    const draw = () => {
      // A picture that was there before stays until this one can take its place.
      picture.current?.dispose();
      picture.current = one;
      own.visible = true;
      invalidate();
    };
    const parts = kind.parts(params);
    const ahead = () => kind.ahead?.(live.get(), tier);
    let compiled = () => undefined as void;
    const show = (buffers: Buffers) => {
      made.show(buffers);
      compiled = whenCompiled(canvas.getState(), own, draw);
    };
    const built = buildInSlices(params, parts, cellsFor(parts.length), show, tier, ahead);
    return () => {
      built();
      compiled();
      if (picture.current !== one) one.dispose();
    };
  }, [kind, live, tier, canvas, invalidate]);
  useEffect(() => {
    const undo = live.subscribe(() => invalidate());
    return () => {
      undo();
      picture.current?.dispose();
      picture.current = undefined;
    };
  }, [live, invalidate]);
  useEffect(() => invalidate(), [size, invalidate]);

  useFrame(({ gl }) => {
    // Not on stage, and ready for it.
    if (told.current && live.get().opacity <= 0) return;
    // Grain costs more than it shows, but for the best tier and for the one smooth frame of a rest.
    const grain = tier === 'full' || (gl.getRenderTarget()?.samples ?? 0) > 0;
    const whole = picture.current?.update(live.get(), size, grain);
    if (!whole || told.current) return;
    told.current = true;
    // The frame is drawn after this callback: by the next one it is there to be seen.
    requestAnimationFrame(() => onReady());
  });

  return <group ref={group} />;
}
