'use client';
/** What this window alone does, by key: what lies over the desk, the tools, the size of the notes. */
import { useState } from 'react';
import type { Command } from '../drivers/clicker.ts';
import { toggleCode } from './class/use-board.ts';
import { toggleFullScreen } from './full-screen.ts';
import { other, type Tool } from './ink-layer.tsx';
import { useNotesSize } from './notes-pane.tsx';
import type { Presentation } from './use-show.ts';

export type Open = 'none' | 'go-to' | 'overview';

export const slideElement = () => document.querySelector('[data-slide]');

export function useOwn() {
  const [open, setOpen] = useState<Open>('none');
  const [tool, setTool] = useState<Tool>('none');
  const [slideOnly, setSlideOnly] = useState(false);
  const notes = useNotesSize();
  const onKey = (
    command: Command,
    presentation: Presentation | undefined,
    inClass: boolean,
  ): boolean => {
    const keys: { readonly [letter: string]: () => void } = {
      g: () => setOpen('go-to'),
      o: () => setOpen('overview'),
      v: () => setSlideOnly((now) => !now),
      f: () => toggleFullScreen(slideElement()),
      l: () => setTool((now) => other(now, 'laser')),
      i: () => setTool((now) => other(now, 'ink')),
      j: () => inClass && presentation && toggleCode(presentation),
      x: () => presentation?.broadcast.point({ tool: 'clear' }),
      w: () => document.querySelector<HTMLElement>('[data-audience]')?.click(),
      '+': () => notes.change(1),
      '-': () => notes.change(-1),
    };
    if (command.kind === 'help') document.getElementById('help')?.togglePopover?.();
    else if (command.kind === 'full-screen') toggleFullScreen(slideElement());
    else if (command.kind === 'leave' && (slideOnly || tool !== 'none')) {
      setSlideOnly(false);
      setTool('none');
    } else if (command.kind === 'letter' && Object.hasOwn(keys, command.letter))
      keys[command.letter]?.();
    else return false;
    return true;
  };
  return { open, setOpen, tool, setTool, slideOnly, setSlideOnly, notes, onKey };
}
