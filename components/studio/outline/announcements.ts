/** What is said while a row is dragged. */
import type { DndContextProps } from '@dnd-kit/core';
import { fill } from '../../ui/fill.ts';
import { WORDS } from './words.en.ts';

export function announcementsOf(
  titleOf: (key: string | number | undefined) => string,
): NonNullable<DndContextProps['accessibility']> {
  const { start, over: overText, end, cancel } = WORDS.said;
  return {
    announcements: {
      onDragStart: ({ active }) => fill(start, { title: titleOf(active.id) }),
      onDragOver: ({ active, over }) =>
        over ? fill(overText, { title: titleOf(active.id), over: titleOf(over.id) }) : undefined,
      onDragEnd: ({ active }) => fill(end, { title: titleOf(active.id) }),
      onDragCancel: ({ active }) => fill(cancel, { title: titleOf(active.id) }),
    },
    screenReaderInstructions: { draggable: WORDS.said.how },
  };
}
