/**
 * Whether a frame could stick to the window at its place. A single ancestor that clips or scrolls
 * its content prevents that: the frame would stick to this ancestor or not at all. With a
 * transformed ancestor the measured sizes are not reliable.
 */
const CLIPS = /auto|scroll|hidden|clip/;

export function canStick(frame: Element): boolean {
  const { body, documentElement } = document;
  for (let box = frame.parentElement; box && box !== documentElement; box = box.parentElement) {
    const { overflowX, overflowY, transform, filter, contain } = getComputedStyle(box);
    // The body's overflow applies to the window, unless the root element sets its own.
    const ofWindow = box === body && getComputedStyle(documentElement).overflowY === 'visible';
    if (!ofWindow && CLIPS.test(overflowX + overflowY)) return false;
    if (transform !== 'none' || filter !== 'none' || /paint|strict|content/.test(contain))
      return false;
  }
  return true;
}
