/**
 * `/embed/1.js`, which a page may load beside its frames of stories: it adopts those of its own origin by their address,
 * and those that come later. It leaves no global behind, no cookie, and asks for nothing.
 */
import { adopt } from './frame.ts';

const { src } = document.currentScript as HTMLScriptElement;
/** Frames of the site that this script is from: what stands before `1.js` begins their addresses. */
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
