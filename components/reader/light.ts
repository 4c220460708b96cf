/**
 * The light version: pictures as stills, no canvas, nothing more to load. Chosen in the Motion panel and
 * kept on the device; a browser that saves data has it until its reader chooses otherwise.
 */
import { keepChoice, readChoice } from './choices.ts';

const connection = () =>
  (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection;
const savesData = (): boolean => connection()?.saveData === true;

/** Not for whoever saves data, or has a slow line. */
export const mayLoadAhead = (): boolean =>
  !savesData() && !/[23]g$/.test(connection()?.effectiveType ?? '');

export function readLight(): boolean {
  const kept = readChoice('light');
  return kept === undefined ? savesData() : kept === 'on';
}
export const keepLight = (light: boolean) => keepChoice('light', light ? 'on' : 'off');
