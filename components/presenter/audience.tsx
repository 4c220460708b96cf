'use client';
/** The audience's window: the slide and nothing else. It takes keys too, since a clicker's go where the focus is. */
import { useState, type ReactElement } from 'react';
import { toggleCode, useBoard, useKeptClass } from './class/use-board.ts';
import { toggled, type Tool } from './ink-layer.tsx';
import { LiveSlide, type PresentProps } from './live-slide.tsx';
import { useCommands } from './use-commands.ts';
import { toggleFullScreen } from './use-desk-view.ts';
import { useShow } from './use-show.ts';

export function Audience(props: PresentProps): ReactElement | null {
  const presentation = useShow(props, props.forClass.basePath, 'audience');
  const board = useBoard(useKeptClass(presentation?.story.id));
  const [tool, setTool] = useState<Tool>('none');

  const fullScreen = () => toggleFullScreen(document.documentElement);
  useCommands(presentation, {
    f: fullScreen,
    'full-screen': fullScreen,
    l: () => setTool((now) => toggled(now, 'laser')),
    i: () => setTool((now) => toggled(now, 'ink')),
    j: board && presentation ? () => toggleCode(presentation) : undefined,
  });

  if (!presentation) return null;
  return (
    <main className="audience">
      <LiveSlide {...props} {...{ presentation, board, tool }} />
    </main>
  );
}
