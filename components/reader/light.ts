/**
 * The light version: pictures as stills, no canvas, nothing more to load. Chosen in the Motion panel and
 * kept on the device; a browser that saves data has it until its reader chooses otherwise.
 */
const KEY = 'handscroll.light';

const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Storage may be closed to us; the choice then lasts as long as the page. */
export function readLight(): boolean {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'on' || kept === 'off') return kept === 'on';
  } catch {
    // As if nothing was chosen.
  }
  return savesData();
}

export function keepLight(light: boolean): void {
  try {
    localStorage.setItem(KEY, light ? 'on' : 'off');
  } catch {
    // Private windows: nothing is kept, and nothing else changes.
  }
}
