'use client';
/** The place of the class's board on a slide; the board is loaded once there is a class. */
import type { ReactElement } from 'react';
import { useChunk } from '../../stage/use-chunk.ts';
import type { BoardLayerProps } from './board-layer.tsx';
import type { Board } from './use-board.ts';

const loadLayer = () => import('./board-layer.tsx');

export function SlideBoard(
  props: Omit<BoardLayerProps, 'board'> & { readonly board: Board | null },
): ReactElement | null {
  const { board, ...rest } = props;
  const layer = useChunk('board', board !== null, loadLayer);
  return board && layer ? <layer.BoardLayer board={board} {...rest} /> : null;
}
