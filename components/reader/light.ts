/**
 * The light version: pictures as stills, no canvas, nothing more to load. Chosen in the Motion panel and
 * kept on the device; a browser that saves data has it until its reader chooses otherwise.
 */
import { keepChoice, readChoice } from './choices.ts';

const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

export function readLight(): boolean {
  const kept = readChoice('light');
  return kept === undefined ? savesData() : kept === 'on';
}
export const keepLight = (light: boolean) => keepChoice('light', light ? 'on' : 'off');
