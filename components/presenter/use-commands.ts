'use client';
/** Connects keys, and links within the story, to the show. */
import { useEffect, useRef } from 'react';
import { firstStopOf } from '../../story/timeline/move.ts';
import { listenToClicker, type Command } from '../drivers/clicker.ts';
import { lettersAreKeys } from '../reader/motion-dial.ts';
import { applyCommand } from './commands.ts';
import { goTo } from './show.ts';
import { addressed, type Presentation } from './use-show.ts';

/** Commands of this window only, by letter or kind of command; tried before those of the show. */
export interface LocalKeys {
  readonly [key: string]: (() => void) | undefined;
}
/** Called with a number that no step has. */
type OnNoStep = (number: number) => void;
const keyOf = (command: Command) => (command.kind === 'letter' ? command.letter : command.kind);

export function useCommands(
  presentation: Presentation | undefined,
  localKeys: LocalKeys,
  onNoStep: OnNoStep,
): void {
  const keys = useRef(localKeys);
  const noStep = useRef(onNoStep);
  useEffect(() => {
    keys.current = localKeys;
    noStep.current = onNoStep;
  });
  const story = presentation?.story;
  const change = presentation?.change;
  useEffect(() => {
    if (!story || !change) return;
    const end = listenToClicker({
      letters: lettersAreKeys,
      onCommand(command) {
        const alone = keys.current[keyOf(command)];
        const how = alone ? undefined : applyCommand(story, command, Date.now());
        alone?.();
        if (how) change(how);
        else if (command.kind === 'number') noStep.current(command.number);
        return alone !== undefined || how !== undefined || command.kind === 'number';
      },
    });
    // Links to a step by its address, such as the footer's chapters.
    const onHash = () => {
      const step = addressed(story);
      if (step === undefined) return;
      change((show) =>
        show.at.step === step
          ? show
          : goTo(story, show, firstStopOf(story, step), 'jump', Date.now()),
      );
    };
    window.addEventListener('hashchange', onHash);
    return () => {
      end();
      window.removeEventListener('hashchange', onHash);
    };
  }, [story, change]);
}
