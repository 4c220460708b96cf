/** Which voice a tour can have here: recordings, the device's own, or none. */
import { SILENT, type Voice } from '../drivers/narration.ts';
import { playable, recordedVoice } from '../drivers/recorded.ts';
import { localVoice, speechVoice } from '../drivers/speech.ts';
import type { Tour } from '../../story/timeline/tour.ts';
import { spokenText } from './tour-elements.ts';

const canSpeak = () => 'speechSynthesis' in window;

/** The device's voice for a language, if it has one by now. */
const deviceVoice = (lang: string) =>
  canSpeak() ? localVoice(speechSynthesis.getVoices(), lang) : undefined;

const isRecorded = (tour: Tour) =>
  tour.stretches.some(({ audio }) => audio !== undefined && playable(audio));

/** Whether anything could be heard. Asking loads nothing and says nothing. */
export const canBeHeard = (tour: Tour, lang: string): boolean =>
  isRecorded(tour) || deviceVoice(lang) !== undefined;

/** Calls when the browser has found its voices, which it does late; returns its own end. */
export function onVoices(listener: () => void): () => void {
  if (!canSpeak()) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}

/** The best voice there is. */
export function voiceFor(tour: Tour, lang: string): Voice {
  const isAnyRecorded = isRecorded(tour);
  const voice = deviceVoice(lang);
  const skips = (cue: number) =>
    isAnyRecorded &&
    tour.stretches.some(({ audio, first, after }) => audio && cue >= first && cue < after);
  const speech = voice ? speechVoice({ tour, lang, voice, wordsOf: spokenText, skips }) : SILENT;
  return isAnyRecorded ? recordedVoice(tour, speech) : speech;
}
