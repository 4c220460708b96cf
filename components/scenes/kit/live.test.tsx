// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ViewProps } from './contract.ts';
import { viewOf } from './live.tsx';
import { mark } from './marks.ts';

interface State {
  readonly d: string;
}
type Props = ViewProps<unknown, State>;

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => vi.unstubAllGlobals());

/** A scene mounted at an opacity, and what it has drawn. */
function mounted(opacity: number) {
  const drawing = {
    marks: ({ state }: { readonly state: State }) => [mark('path', 'line', { d: state.d })],
    labels: () => [],
  };
  const View = viewOf({ drawing } as never).view as unknown as (props: Props) => React.ReactElement;
  let moment = { opacity, state: { d: 'M0 0' }, palette: { strokes: 1 } };
  let draw: () => void = () => undefined;
  const live = {
    get: () => moment,
    subscribe(listener: () => void) {
      draw = listener;
      return () => (draw = () => undefined);
    },
  } as unknown as Props['live'];
  const onReady = vi.fn();
  const size = { aspect: 'wide' } as Props['size'];
  const place = document.createElement('div');
  const root = createRoot(place);
  act(() => root.render(<View {...{ live, size, onReady }} tier="full" />));
  return {
    onReady,
    root,
    drawn: () => place.querySelector('path')?.getAttribute('d'),
    change(d: string) {
      moment = { ...moment, opacity: 1, state: { d } };
      draw();
    },
  };
}
const frames = () => new Promise((resolve) => setTimeout(resolve, 100));

it('draws what is seen as it is mounted', () => {
  const { drawn, onReady } = mounted(1);
  expect(drawn()).toBe('M0 0');
  expect(onReady).toHaveBeenCalledTimes(1);
});

it('draws what waits in a frame of its own', async () => {
  const { drawn, onReady } = mounted(0);
  expect(drawn()).toBeUndefined();
  expect(onReady).not.toHaveBeenCalled();
  await frames();
  expect(drawn()).toBe('M0 0');
  expect(onReady).toHaveBeenCalledTimes(1);
});

it('draws what waits at once when it is wanted before', async () => {
  const { drawn, change, onReady } = mounted(0);
  change('M1 1');
  expect(drawn()).toBe('M1 1');
  await frames();
  expect(onReady).toHaveBeenCalledTimes(1);
});

it('draws nothing after it has gone', async () => {
  const { root, onReady } = mounted(0);
  act(() => root.unmount());
  await frames();
  expect(onReady).not.toHaveBeenCalled();
});
