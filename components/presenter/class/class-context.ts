'use client';
/** What all parts of the class's pane read: words, the class as it stands and as its teacher wants it. */
import { createContext, useContext } from 'react';
import type { TeacherClass, TeacherView } from '../../class/client/teacher.ts';
import type { Command } from '../../../story/class/messages.ts';
import type { TeacherState } from '../../../story/class/state.ts';
import type { AskData } from '../../class/ask-data.ts';
import type { ClassWords, TeachWords } from '../../class/class-words.ts';
import type { PhoneAddress } from './join-address.ts';

/** What pages of a presentation are handed for a class, by the server. */
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
  /** Whether nothing more can be done with it. */
  readonly ended: boolean;
  readonly send: (command: Command) => void;
  readonly address: PhoneAddress;
  /** The link by which another device of the teacher leads it, where there is one to be given. */
  readonly remote: string | undefined;
  /** Lets the class go for good. */
  readonly leave: () => void;
}

export const ClassContext = createContext<LedClass | undefined>(undefined);

export function useLedClass(): LedClass {
  const led = useContext(ClassContext);
  if (!led) throw new Error('a part of the class stands outside of it');
  return led;
}
