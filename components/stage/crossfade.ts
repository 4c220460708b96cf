/**
 * The picture as it is, laid over the picture as it will be, and faded out: for jumps and for motion
 * *steps*. Costs one copy of the canvas and of the visible SVG, for 160 ms. Ids inside the copy point
 * to the living scene's clips; a fade this short does not show it.
 */
const FADE = 160;

/** `redraw` paints the canvas now, since a browser may drop its pixels between frames. */
export function crossfade(root: HTMLElement, redraw: () => void): void {
  root.getElementsByClassName('ghost')[0]?.remove();
  if (!root.hasAttribute('data-live') || document.hidden) return;
  const ghost = document.createElement('div');
  ghost.className = 'ghost';
  // Neither heard nor in the way of hands.
  ghost.inert = true;
  for (const child of root.children) ghost.append(child.cloneNode(true));
  // What readers take by hand is there once (handle.ts).
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
  // A copied film would begin anew: what it shows now is drawn in its place.
  const films = [...root.getElementsByTagName('video')];
  for (const [i, film] of [...ghost.getElementsByTagName('video')].entries()) {
    const { videoWidth: width = 0, videoHeight: height = 0 } = films[i] ?? {};
    const shown = Object.assign(document.createElement('canvas'), { width, height });
    shown.style.cssText = film.style.cssText;
    if (films[i]) shown.getContext('2d')?.drawImage(films[i], 0, 0);
    film.replaceWith(shown);
  }
  root.append(ghost);
  const fade = ghost.animate({ opacity: [1, 0] }, { duration: FADE, easing: 'linear' });
  fade.onfinish = () => ghost.remove();
}
