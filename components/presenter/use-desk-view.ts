'use client';
/** The state of the desk's own window, and the keys for it: dialogs, tools, the size of the notes. */
import { useEffect, useState } from 'react';
import { firstStopOf, type Move } from '../../story/timeline/move.ts';
import { togglePanel } from '../drivers/panels.ts';
import { keepChoice, readChoice } from '../reader/choices.ts';
import type { PresentWords } from '../ui/words.ts';
import { toggleCode } from './class/use-board.ts';
import { toggled, type Tool } from './ink-layer.tsx';
import { courseOf, moveOn } from './path.ts';
import { goTo, stopIndexOf } from './show.ts';
import { placeOf } from './stops.ts';
import type { LocalKeys } from './use-commands.ts';
import type { Presentation } from './use-show.ts';
import { neededContext } from '../ui/needed-context.ts';

/**
 * What all parts of the desk share: the presentation, its present place, and the state of this
 * window. Dialogs over the audience's slide use it too.
 */
interface DeskState extends Presentation, NonNullable<ReturnType<typeof whereabouts>> {
  readonly words: PresentWords;
  readonly view: ReturnType<typeof useDeskView>;
  /** Goes to a step, and closes the dialog with the link. */
  readonly go: (step: string) => void;
}

export const [DeskContext, useDesk] = neededContext<DeskState>('desk');

/** The place of a presentation, what comes next, and its path and plan; undefined if there is no stop. */
export function whereabouts({ story, slides, show, at }: Presentation) {
  const course = courseOf(slides, show.path);
  const index = stopIndexOf(story, at);
  const place = placeOf(slides, index, course.path?.steps);
  const indexBy = (by: Move) => stopIndexOf(story, moveOn(story, at, by, show.path));
  const [before, after] = [indexBy('previous-stop'), indexBy('next-stop')];
  const next = after === index ? undefined : placeOf(slides, after);
  return place && { ...course, index, place, next, isFirst: before === index };
}

/** Goes to a step, and closes the dialog with the link. */
export const goToStep =
  ({ story, change }: Presentation, view: DeskState['view']) =>
  (step: string): void => {
    view.setOpen('none');
    change((show) => goTo(story, show, firstStopOf(story, step), 'jump', Date.now()));
  };

/** If full screen is refused or not supported, the window stays as it is. */
export function toggleFullScreen(element: Element | null): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void element?.requestFullscreen?.().catch(() => undefined);
}
export const toggleFullSlide = () => toggleFullScreen(document.getElementById('slide'));

/** Pixels; the fourth is the default size. */
const SIZES = [16, 18, 20, 23, 27, 32, 38] as const;
const USUAL = 3;

/**
 * The size of the speaker's notes, stored on this device; a function is undefined at the end of the
 * range.
 */
function useNotesSize() {
  const [size, setSize] = useState(USUAL);
  useEffect(() => {
    const savedSize = Number(readChoice('notes') ?? USUAL);
    if (SIZES[savedSize] !== undefined) setSize(savedSize);
  }, []);
  const set = (next: number) => () => {
    setSize(next);
    keepChoice('notes', String(next));
  };
  return {
    notesSize: SIZES[size] ?? SIZES[USUAL],
    smaller: size > 0 ? set(size - 1) : undefined,
    larger: size < SIZES.length - 1 ? set(size + 1) : undefined,
  };
}

export function useDeskView() {
  const [open, setOpen] = useState<'none' | 'go-to' | 'overview' | 'paths'>('none');
  /** What the dialog *Go to a step* begins with. */
  const [query, setQuery] = useState('');
  const [tool, setTool] = useState<Tool>('none');
  const [slideOnly, setSlideOnly] = useState(false);
  const notes = useNotesSize();
  const toggleTool = (next: Tool) => setTool((now) => toggled(now, next));
  const toggleSlideOnly = () => setSlideOnly((now) => !now);
  const goTo = (number?: number) => {
    setQuery(number === undefined ? '' : String(number));
    setOpen('go-to');
  };
  return { open, setOpen, goTo, query, tool, toggleTool, slideOnly, toggleSlideOnly, ...notes };
}

/** Keys of one window, which do not change the show: dialogs, full screen, tools. */
export function windowKeys(
  view: DeskState['view'],
  presentation: Presentation | undefined,
  inClass: boolean,
  fullScreen: () => void,
): LocalKeys {
  return {
    g: () => view.goTo(),
    o: () => view.setOpen('overview'),
    p: presentation?.slides.paths.length ? () => view.setOpen('paths') : undefined,
    f: fullScreen,
    'full-screen': fullScreen,
    l: () => view.toggleTool('laser'),
    i: () => view.toggleTool('ink'),
    j: () => inClass && presentation && toggleCode(presentation),
    x: () => presentation?.broadcast.point({ tool: 'clear' }),
    help: () => void togglePanel('help'),
  };
}

/** Further keys of the desk. */
export function deskKeys(view: DeskState['view']): LocalKeys {
  const { tool, slideOnly, toggleTool, toggleSlideOnly } = view;
  const leave = () => {
    if (slideOnly) toggleSlideOnly();
    toggleTool(tool);
  };
  return {
    v: toggleSlideOnly,
    w: () => document.getElementById('audience-link')?.click(),
    '+': () => view.larger?.(),
    '-': () => view.smaller?.(),
    leave: slideOnly || tool !== 'none' ? leave : undefined,
  };
}
