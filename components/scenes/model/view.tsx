'use client';
/** The model on the stage's one canvas, as the playhead moves. Its file comes from the story's folder. */
import { useFrame, useStore, useThree } from '@react-three/fiber';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Group } from 'three';
import { fileAddress } from '../../../story/file-address.ts';
import { whenCompiled } from '../../space/when-compiled.ts';
import type { ViewProps } from '../kit/contract.ts';
import { lighterModel, modelOf, openGlb } from './glb.ts';
import { loadGlb } from './load-glb.ts';
import type { Found, Params, State } from './params.ts';
import { createPicture, LITE_TRIANGLES, type Picture } from './picture.ts';

type Fetched = Uint8Array | Error | undefined;

/** The bytes, once they are there and opened. A file that does not come, or can't be opened, is an error to be thrown. */
function useOpened(address: string, means: Found['means'], wake: () => void): Fetched {
  const [bytes, setBytes] = useState<{ readonly of: string; readonly is: Fetched }>();
  useEffect(() => {
    const stop = new AbortController();
    void fetch(address, { signal: stop.signal })
      .then(async (answer) => {
        if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
        const opened = new Uint8Array(await answer.arrayBuffer());
        await openGlb(opened, (all) => loadGlb(all, (image) => Promise.resolve(means?.[image])));
        if (stop.signal.aborted) return;
        setBytes({ of: address, is: opened });
        wake();
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted)
          setBytes({ of: address, is: error instanceof Error ? error : new Error(address) });
      });
    return () => stop.abort();
  }, [address, means, wake]);
  return bytes?.of === address ? bytes.is : undefined;
}

/** Reads the live context when a frame is drawn; React renders it anew only for another file. */
export function ModelView(props: ViewProps<Params, State>): ReactElement {
  const { live, size, tier, onReady } = props;
  const group = useRef<Group>(null);
  const picture = useRef<Picture>(undefined);
  const told = useRef(false);
  const canvas = useStore();
  const invalidate = useThree((state) => state.invalidate);
  const { params, home = '' } = live.get();
  const bytes = useOpened(fileAddress(home, params.file), params.found?.means, invalidate);
  // The stage's boundary takes it from here: the still stays.
  if (bytes instanceof Error) throw bytes;

  useEffect(() => {
    const own = group.current;
    if (!own || !bytes) return;
    const { parts } = live.get().params;
    const mesh =
      tier === 'lite' ? lighterModel(bytes, parts, LITE_TRIANGLES) : modelOf(bytes, parts);
    // Checker and build have read the same bytes; without them there is nothing to draw.
    if (!mesh) return;
    const made = createPicture(own, mesh, tier);
    own.visible = false;
    const compiled = whenCompiled(canvas.getState(), own, () => {
      own.visible = true;
      picture.current = made;
      invalidate();
    });
    return () => {
      compiled();
      made.dispose();
      if (picture.current === made) picture.current = undefined;
    };
  }, [live, bytes, tier, canvas, invalidate]);
  useEffect(() => live.subscribe(() => invalidate()), [live, invalidate]);
  useEffect(() => invalidate(), [size, invalidate]);

  useFrame(() => {
    // Not on stage, and ready for it.
    if (told.current && live.get().opacity <= 0) return;
    picture.current?.update(live.get(), size);
    if (!picture.current || told.current) return;
    told.current = true;
    // The frame is drawn after this callback: by the next one it is there to be seen.
    requestAnimationFrame(() => onReady());
  });

  return <group ref={group} />;
}

export const view = ModelView;
