'use client';
/** What all parts of the desk read: slides, the presentation, where it is, and what the desk alone shows. */
import { createContext, useContext } from 'react';
import type { Place, Slides } from './stops.ts';
import type { PresentWords } from '../ui/messages.present.en.ts';
import type { DeskView } from './use-desk-view.ts';
import type { Presentation } from './use-show.ts';

export interface DeskState {
  readonly slides: Slides;
  readonly words: PresentWords;
  readonly presentation: Presentation;
  readonly place: Place;
  /** Which of all stops it is at. */
  readonly index: number;
  readonly view: DeskView;
  /** Leads to a step, and closes what led there. */
  readonly go: (step: string) => void;
}

export const DeskContext = createContext<DeskState | undefined>(undefined);

export function useDesk(): DeskState {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a part of the desk stands outside of it');
  return desk;
}
