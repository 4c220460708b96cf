'use client';
/** What the desk alone shows, and the keys for it: what lies over it, the tools, the size of the notes. */
import { useState } from 'react';
import type { Command } from '../drivers/clicker.ts';
import { toggleCode } from './class/use-board.ts';
import { toggleFullScreen } from './full-screen.ts';
import { toggled, type Tool } from './ink-layer.tsx';
import { useNotesSize, type NotesSize } from './notes-pane.tsx';
import type { Presentation } from './use-show.ts';

export type Open = 'none' | 'go-to' | 'overview';

export interface DeskView {
  readonly open: Open;
  readonly setOpen: (open: Open) => void;
  readonly tool: Tool;
  readonly toggleTool: (tool: Tool) => void;
  readonly slideOnly: boolean;
  readonly toggleSlideOnly: () => void;
  readonly notes: NotesSize;
}

export const slideElement = () => document.getElementById('slide');

export function useDeskView() {
  const [open, setOpen] = useState<Open>('none');
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
      f: () => toggleFullScreen(slideElement()),
      l: () => toggleTool('laser'),
      i: () => toggleTool('ink'),
      j: () => inClass && presentation && toggleCode(presentation),
      x: () => presentation?.broadcast.point({ tool: 'clear' }),
      w: () => document.getElementById('audience-link')?.click(),
      '+': () => notes.change(1),
      '-': () => notes.change(-1),
    };
    if (command.kind === 'help') document.getElementById('help')?.togglePopover();
    else if (command.kind === 'full-screen') toggleFullScreen(slideElement());
    else if (command.kind === 'leave' && (slideOnly || tool !== 'none')) {
      setSlideOnly(false);
      setTool('none');
    } else if (command.kind === 'letter' && Object.hasOwn(keys, command.letter))
      keys[command.letter]?.();
    else return false;
    return true;
  };
  const view: DeskView = { open, setOpen, tool, toggleTool, slideOnly, toggleSlideOnly, notes };
  return { view, onKey };
}
