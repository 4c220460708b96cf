/**
 * `/embed/1.js`, which a page may load beside its frames of stories: it adopts the frames of its own
 * origin by their address, including those that are added later. It defines no global, sets no
 * cookie, and requests nothing.
 */
import { adopt } from './frame.ts';

const { src } = document.currentScript as HTMLScriptElement;
/** The prefix of the addresses of this site's frames: this script's address without `1.js`. */
const OURS = src.replace(/1\.js(?:[?#].*)?$/, '');
const known = new WeakSet<HTMLIFrameElement>();

function look(): void {
  for (const frame of document.querySelectorAll('iframe')) {
    if (known.has(frame) || !frame.src.startsWith(OURS)) continue;
    known.add(frame);
    adopt(frame);
  }
}

look();
new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
