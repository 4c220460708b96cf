/**
 * Whether a frame would stick to the window where it stands. One ancestor that clips or scrolls its content is enough, and
 * it would stick to that one or not at all; one that transforms makes boxes of another size than they seem.
 */
const CLIPS = /auto|scroll|hidden|clip/;

export function canStick(frame: Element): boolean {
  const { body, documentElement } = document;
  for (let box = frame.parentElement; box && box !== documentElement; box = box.parentElement) {
    const { overflowX, overflowY, transform, filter, contain } = getComputedStyle(box);
    // That of the body is the window's, unless the root has one of its own.
    const ofWindow = box === body && getComputedStyle(documentElement).overflowY === 'visible';
    if (!ofWindow && CLIPS.test(overflowX + overflowY)) return false;
    if (transform !== 'none' || filter !== 'none' || /paint|strict|content/.test(contain))
      return false;
  }
  return true;
}
