'use client';
/** What the desk alone shows, and the keys for it: what lies over it, the tools, the size of the notes. */
import { createContext, useContext, useEffect, useState } from 'react';
import type { Command } from '../drivers/clicker.ts';
import type { PresentWords } from '../ui/messages.present.en.ts';
import { toggleCode } from './class/use-board.ts';
import { toggled, type Tool } from './ink-layer.tsx';
import type { Place } from './stops.ts';
import type { Presentation } from './use-show.ts';

export interface DeskView {
  readonly open: 'none' | 'go-to' | 'overview';
  readonly tool: Tool;
  readonly slideOnly: boolean;
  readonly setOpen: (open: DeskView['open']) => void;
  readonly toggleTool: (tool: Tool) => void;
  readonly toggleSlideOnly: () => void;
  /** Pixels; undefined at an end, where it can't be changed further. */
  readonly notesSize: number;
  readonly smaller: (() => void) | undefined;
  readonly larger: (() => void) | undefined;
}

/** What all parts of the desk read: the presentation, where it is, and what the desk alone shows. */
interface DeskState extends Presentation {
  readonly words: PresentWords;
  readonly place: Place;
  /** Which of all stops it is at. */
  readonly index: number;
  readonly view: DeskView;
  /** Leads to a step, and closes what led there. */
  readonly go: (step: string) => void;
}

export const DeskContext = createContext<DeskState | undefined>(undefined);

export function useDesk(): DeskState {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a part of the desk stands outside of DeskContext');
  return desk;
}

/** Refused or unknown, the window stays as it is. */
export function toggleFullScreen(element: Element | null): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void element?.requestFullscreen?.().catch(() => undefined);
}
export const toggleFullSlide = () => toggleFullScreen(document.getElementById('slide'));

const KEY = 'handscroll.notes';
/** Pixels; the fourth is the size of the drawings. */
const SIZES = [16, 18, 20, 23, 27, 32, 38] as const;
const USUAL = 3;

/** The size of the speaker's notes, which is kept on this device where that can be. */
function useNotesSize(): Pick<DeskView, 'notesSize' | 'smaller' | 'larger'> {
  const [size, setSize] = useState(USUAL);
  useEffect(() => {
    try {
      const kept = Number(localStorage.getItem(KEY) ?? USUAL);
      if (SIZES[kept] !== undefined) setSize(kept);
    } catch {
      // Private windows have the usual size.
    }
  }, []);
  const set = (next: number) => () => {
    setSize(next);
    try {
      localStorage.setItem(KEY, String(next));
    } catch {
      // It lasts as long as the page.
    }
  };
  return {
    notesSize: SIZES[size] ?? SIZES[USUAL],
    smaller: size > 0 ? set(size - 1) : undefined,
    larger: size < SIZES.length - 1 ? set(size + 1) : undefined,
  };
}

export function useDeskView() {
  const [open, setOpen] = useState<DeskView['open']>('none');
  const [tool, setTool] = useState<Tool>('none');
  const [slideOnly, setSlideOnly] = useState(false);
  const notes = useNotesSize();
  const toggleTool = (next: Tool) => setTool((now) => toggled(now, next));
  const toggleSlideOnly = () => setSlideOnly((now) => !now);
  const onKey = (
    command: Command,
    presentation: Presentation | undefined,
    inClass: boolean,
  ): boolean => {
    const keys: { readonly [letter: string]: () => void } = {
      g: () => setOpen('go-to'),
      o: () => setOpen('overview'),
      v: toggleSlideOnly,
      f: toggleFullSlide,
      l: () => toggleTool('laser'),
      i: () => toggleTool('ink'),
      j: () => inClass && presentation && toggleCode(presentation),
      x: () => presentation?.broadcast.point({ tool: 'clear' }),
      w: () => document.getElementById('audience-link')?.click(),
      '+': () => notes.larger?.(),
      '-': () => notes.smaller?.(),
    };
    if (command.kind === 'help') document.getElementById('help')?.togglePopover();
    else if (command.kind === 'full-screen') toggleFullSlide();
    else if (command.kind === 'leave' && (slideOnly || tool !== 'none')) {
      setSlideOnly(false);
      setTool('none');
    } else if (command.kind === 'letter' && Object.hasOwn(keys, command.letter))
      keys[command.letter]?.();
    else return false;
    return true;
  };
  const view: DeskView = { open, setOpen, tool, toggleTool, slideOnly, toggleSlideOnly, ...notes };
  return { view, onKey };
}
