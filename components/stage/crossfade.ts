/**
 * A copy of the current picture, laid over the next one and faded out: for jumps and for motion
 * *steps*. Costs one copy of the canvas and of the visible SVG, for 160 ms. Ids inside the copy
 * still point to the clips of the live scene; in a fade this short that is not visible.
 */
const FADE = 160;

/** `redraw` paints the canvas first, since a browser may discard its pixels between frames. */
export function crossfade(root: HTMLElement, redraw: () => void): void {
  root.getElementsByClassName('ghost')[0]?.remove();
  if (!root.hasAttribute('data-live') || document.hidden) return;
  const ghost = document.createElement('div');
  ghost.className = 'ghost';
  // The copy is hidden from assistive technology and takes no pointer events.
  ghost.inert = true;
  for (const child of root.children) ghost.append(child.cloneNode(true));
  // Handles (handle.ts) must not exist twice.
  for (const input of ghost.querySelectorAll('input')) input.remove();
  for (const scene of ghost.querySelectorAll('[data-scene]')) scene.removeAttribute('data-scene');
  const canvas = root.getElementsByTagName('canvas')[0];
  const copy = ghost.getElementsByTagName('canvas')[0];
  if (canvas && copy) {
    redraw();
    copy.width = canvas.width;
    copy.height = canvas.height;
    copy.getContext('2d')?.drawImage(canvas, 0, 0);
  }
  // A copied video would start from the beginning: its current frame is drawn in its place.
  const films = [...root.getElementsByTagName('video')];
  for (const [i, film] of [...ghost.getElementsByTagName('video')].entries()) {
    const { videoWidth: width = 0, videoHeight: height = 0 } = films[i] ?? {};
    const lastImage = Object.assign(document.createElement('canvas'), { width, height });
    lastImage.style.cssText = film.style.cssText;
    if (films[i]) lastImage.getContext('2d')?.drawImage(films[i], 0, 0);
    film.replaceWith(lastImage);
  }
  root.append(ghost);
  const fade = ghost.animate({ opacity: [1, 0] }, { duration: FADE, easing: 'linear' });
  fade.onfinish = () => ghost.remove();
}
