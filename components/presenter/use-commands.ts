'use client';
/** Ties keys, and links within the story, to the show. What a window does alone it adds itself. */
import { useEffect, useRef } from 'react';
import { firstStopOf } from '../../story/timeline/move.ts';
import { readFragment } from '../drivers/address.ts';
import { listenToClicker, type Command } from '../drivers/clicker.ts';
import { lettersAreKeys } from '../reader/motion-dial.ts';
import { applyCommand } from './commands.ts';
import { goTo } from './show.ts';
import type { Presentation } from './use-show.ts';

/** `onCommand` says whether it did something; it is asked before the show is. */
export function useCommands(
  presentation: Presentation | undefined,
  onCommand: (command: Command) => boolean,
): void {
  const ask = useRef(onCommand);
  useEffect(() => {
    ask.current = onCommand;
  });
  const story = presentation?.story;
  const change = presentation?.change;
  useEffect(() => {
    if (!story || !change) return;
    const end = listenToClicker({
      letters: lettersAreKeys,
      onCommand(command) {
        if (ask.current(command)) return true;
        const how = applyCommand(story, command, Date.now());
        if (!how) return false;
        change(how);
        return true;
      },
    });
    // The footer's chapters, and whatever else names a step by its address.
    const onHash = () => {
      const address = readFragment(story, location.hash, () => false);
      if (address.kind !== 'step') return;
      const at = firstStopOf(story, address.step);
      change((show) =>
        show.at.step === at.step ? show : goTo(story, show, at, 'jump', Date.now()),
      );
    };
    window.addEventListener('hashchange', onHash);
    return () => {
      end();
      window.removeEventListener('hashchange', onHash);
    };
  }, [story, change]);
}
