'use client';
/** What all parts of the class's pane share: words, and the state of the class including pending commands. */
import type { TeacherClass, TeacherView } from '../../class/client/teacher.ts';
import type { Command } from '../../../story/class/messages.ts';
import type { TeacherState } from '../../../story/class/state.ts';
import type { AskData } from '../../asks/class-kind.tsx';
import type { ClassWords, TeachWords } from '../../class/class-words.ts';
import type { PhoneAddress } from './join-address.ts';
import { neededContext } from '../../ui/needed-context.ts';

/** What the server passes to the pages of a presentation for a class. */
export interface ClassParts {
  readonly basePath: string;
  readonly asks: readonly AskData[];
  readonly words: TeachWords;
  readonly results: ClassWords;
}

export interface LedClass extends ClassParts {
  readonly client: TeacherClass;
  readonly view: TeacherView;
  /** Undefined before the class was reached. */
  readonly now: TeacherState | undefined;
  /** Whether the class has ended. */
  readonly ended: boolean;
  readonly send: (command: Command) => void;
  readonly address: PhoneAddress;
  /** The link with which another device of the teacher can control the class, if there is one. */
  readonly remote: string | undefined;
  /** Leaves the class and removes what is stored about it. */
  readonly leave: () => void;
}

export const [ClassContext, useLedClass] = neededContext<LedClass>('class');
