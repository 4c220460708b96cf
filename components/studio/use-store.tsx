'use client';
/** The open draft for the panes. */
import { useMemo, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { StudioContext } from './studio.ts';
import type { Store, View } from './store.ts';

export const useView = ({ subscribe, get }: Store): View =>
  useSyncExternalStore(subscribe, get, get);

export function StudioProvider(props: {
  readonly store: Store;
  readonly view: View;
  readonly children: ReactNode;
}): ReactElement {
  const { store, view } = props;
  const studio = useMemo(() => ({ ...view, ...store.actions }), [view, store]);
  return <StudioContext value={studio}>{props.children}</StudioContext>;
}
