// @vitest-environment jsdom
import { act, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ViewProps } from '../scenes/kit/contract.ts';
import type { Director } from './director.ts';
import { SceneLayer } from './scene-layer.tsx';

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

it('leaves a scene as it is drawn when its neighbours come and go', () => {
  const slot = { live: { get: () => ({}) }, ready: false, relabel: () => undefined };
  const refresh = vi.fn();
  const director = { slotOf: () => slot, refresh } as unknown as Director;
  const drawn = vi.fn();
  const View = ({ live, onReady }: ViewProps<unknown, unknown>) => {
    useLayoutEffect(() => {
      drawn();
      onReady();
    }, [live, onReady]);
    return <p />;
  };
  const root = createRoot(document.createElement('div'));
  const layer = () => (
    <SceneLayer
      {...({
        id: 'map',
        scene: 0,
        timeline: {},
        director,
        size: {},
        view: View,
      } as unknown as Parameters<typeof SceneLayer>[0])}
    />
  );
  act(() => root.render(layer()));
  act(() => root.render(layer()));
  expect(drawn).toHaveBeenCalledTimes(1);
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(slot.ready).toBe(true);
});
