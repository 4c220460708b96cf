/**
 * The light version: pictures as stills, no canvas, no further downloads. Chosen in the Motion panel
 * and stored on the device; a browser in data-saving mode starts with it until its reader chooses
 * otherwise.
 */
import { keepChoice, readChoice } from './choices.ts';

const connection = () =>
  (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection;
const savesData = (): boolean => connection()?.saveData === true;

/** False in data-saving mode and on a slow connection. */
export const mayLoadAhead = (): boolean =>
  !savesData() && !/[23]g$/.test(connection()?.effectiveType ?? '');

export function readLight(): boolean {
  const saved = readChoice('light');
  return saved === undefined ? savesData() : saved === 'on';
}
export const keepLight = (light: boolean) => keepChoice('light', light ? 'on' : 'off');
