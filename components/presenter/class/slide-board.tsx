'use client';
/** The place of the class's board on a slide; what draws it comes once there is a class. */
import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import { loadChunk } from '../../stage/load.ts';
import type { BoardLayerProps } from './board-layer.tsx';
import type { Board } from './use-board.ts';

export function SlideBoard(
  props: Omit<BoardLayerProps, 'board'> & { readonly board: Board | null },
): ReactElement | null {
  const { board, ...rest } = props;
  const [Layer, setLayer] = useState<ComponentType<BoardLayerProps>>();
  const wanted = board !== null;
  useEffect(() => {
    if (!wanted || Layer) return;
    let cancelled = false;
    void loadChunk('board', () => import('./board-layer.tsx')).then((loaded) => {
      if (loaded && !cancelled) setLayer(() => loaded.BoardLayer);
    });
    return () => {
      cancelled = true;
    };
  }, [wanted, Layer]);
  return board && Layer ? <Layer board={board} {...rest} /> : null;
}
