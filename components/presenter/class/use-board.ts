'use client';
/** This window's part of the class's board: what stands on it, and the way to write it. */
import { useEffect, useState } from 'react';
import type { Timeline } from '../../../story/story.ts';
import { openChannel, type Channel } from '../../drivers/channel.ts';
import type { Role } from '../use-show.ts';
import { readBoard, type Board } from './board.ts';

export interface OnBoard {
  readonly board: Board | null;
  readonly channel: Channel<Board | null> | undefined;
}

export function useBoard(story: Timeline | undefined, role: Role): OnBoard {
  const [channel, setChannel] = useState<Channel<Board | null>>();
  const [board, setBoard] = useState<Board | null>(null);
  useEffect(() => {
    if (!story) return;
    const opened = openChannel<Board | null>({
      name: `handscroll.board.${story.id}`,
      role,
      first: null,
      parse: readBoard,
    });
    const end = opened.subscribe(setBoard);
    setBoard(opened.get());
    setChannel(opened);
    return () => {
      end();
      opened.stop();
      setChannel(undefined);
    };
  }, [story, role]);
  return { board, channel };
}

/** Puts the code over the slide, or takes it away; false where there is no class. */
export function toggleCode({ channel }: OnBoard): boolean {
  const board = channel?.get();
  if (!channel || !board) return false;
  channel.set({ ...board, up: !board.up });
  return true;
}
