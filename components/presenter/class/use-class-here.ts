'use client';
/** Whether this window controls a class, and the console for it, which is loaded when there is one. */
import { useCallback, useEffect, useRef, useState, type ComponentType } from 'react';
import { savedClass } from '../../class/client/session-store.ts';
import { loadChunk } from '../../stage/load.ts';
import type { ClassConsoleProps } from './class-console.tsx';
import { readTeachLink } from './join-address.ts';

export interface ClassHere {
  /** `failed`: the console did not load. */
  readonly state: 'none' | 'on' | 'failed';
  readonly code: string | undefined;
  /** The token of a link with which this device controls a class that was started on another. */
  readonly token: string | undefined;
  /** Whether its pane is open. */
  readonly open: boolean;
  readonly Console: ComponentType<ClassConsoleProps> | undefined;
  readonly start: () => void;
  readonly close: () => void;
  readonly toggle: () => void;
  readonly onCode: (code: string) => void;
}

export function useClassHere(story: string | undefined): ClassHere {
  const [state, setState] = useState<ClassHere['state']>('none');
  const [code, setCode] = useState<string>();
  const [linked, setLinked] = useState<ReturnType<typeof readTeachLink>>();
  const [open, setOpen] = useState(true);
  const [Console, setConsole] = useState<ComponentType<ClassConsoleProps>>();
  const running = useRef(false);

  const start = useCallback(() => {
    running.current = true;
    setState('on');
    setOpen(true);
    void loadChunk('class', () => import('./class-console.tsx')).then((loaded) => {
      if (loaded) setConsole(() => loaded.ClassConsole);
      else {
        running.current = false;
        setState('failed');
      }
    });
  }, []);
  // Runs first, because it removes the code from the address, whose fragment is then used for steps.
  useEffect(() => {
    const found = readTeachLink(location.hash);
    if (!found) return;
    history.replaceState(history.state, '', location.pathname + location.search);
    setLinked(found);
  }, []);
  // Continues with a stored class after a reload, and when another window of this browser starts one.
  useEffect(() => {
    if (!story) return;
    const find = () => {
      const saved = linked?.code ?? savedClass(story);
      if (saved === undefined || running.current) return;
      setCode(saved);
      start();
    };
    find();
    window.addEventListener('storage', find);
    return () => window.removeEventListener('storage', find);
  }, [story, linked, start]);

  const close = useCallback(() => {
    running.current = false;
    setState('none');
    setCode(undefined);
    setLinked(undefined);
  }, []);
  const toggle = useCallback(() => setOpen((now) => !now), []);
  return {
    state,
    code,
    token: linked?.token,
    open,
    Console,
    start,
    close,
    toggle,
    onCode: setCode,
  };
}
