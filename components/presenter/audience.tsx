'use client';
/**
 * The audience's window: only the slide. It handles keys too, since a clicker's keys go to the
 * focused window.
 */
import { useEffect, type ReactElement } from 'react';
import type { Position } from '../../story/story.ts';
import { useBoard, useSavedClass } from './class/use-board.ts';
import { DeskModals } from './desk-modals.tsx';
import { LiveSlide, type PresentProps } from './live-slide.tsx';
import { useCommands } from './use-commands.ts';
import {
  DeskContext,
  goToStep,
  toggleFullScreen,
  useDeskView,
  whereabouts,
  windowKeys,
} from './use-desk-view.ts';
import { useShow } from './use-show.ts';

const fullScreen = () => toggleFullScreen(document.documentElement);

export function Audience(
  props: PresentProps & {
    /** Called with each new position. */
    readonly onAt?: (at: Position) => void;
  },
): ReactElement | null {
  const presentation = useShow(props, props.forClass.basePath, 'audience');
  const board = useBoard(useSavedClass(presentation?.story.id));
  const view = useDeskView();
  useCommands(presentation, windowKeys(view, presentation, board !== null, fullScreen), view.goTo);

  const { onAt } = props;
  const at = presentation?.at;
  useEffect(() => {
    if (at) onAt?.(at);
  }, [at, onAt]);

  if (!presentation) return null;
  const here = whereabouts(presentation);
  if (!here) return null;
  const go = goToStep(presentation, view);
  return (
    <DeskContext value={{ ...presentation, ...here, words: props.words, view, go }}>
      <main className="audience">
        <LiveSlide {...props} {...{ presentation, board }} tool={view.tool} />
        <DeskModals />
      </main>
    </DeskContext>
  );
}
