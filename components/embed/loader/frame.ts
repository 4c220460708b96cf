/**
 * One adopted frame in its host's page. Messages are accepted only from its window and origin, and
 * the answers contain only what it needs: who moves it, and how far the page has scrolled it.
 */
import {
  createLimit,
  enveloped,
  FRAME_MOTIONS,
  fromFrame,
  type FrameMessage,
  type HostMessage,
} from '../protocol.ts';
import { canStick } from './can-stick.ts';
import { openWindow } from './window.ts';

/** Lower windows have no room for a picture that sticks while the page scrolls. */
const LEAST_WINDOW = 420;

export function adopt(frame: HTMLIFrameElement): void {
  const { origin, pathname } = new URL(frame.src);
  // Longer parts scroll in their own window. `embed/<lang>/<story>/<chapter>/<step>/`
  const isStep = /\/embed(\/[^/]+){4}\/?$/.test(pathname);
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  // Sandboxed frames all have the origin `null`, so only the window identifies one.
  const from = sandboxed ? 'null' : origin;
  const { drive: wanted, height, motion: asked } = frame.dataset;
  const motion = FRAME_MOTIONS.find((one) => one === asked);
  const takes = createLimit();
  let box: HTMLElement | undefined;
  let y = -1;

  let isHeard = false;
  const send = (message: HostMessage) =>
    // Before its first message the frame may still be empty, with the page's own origin.
    frame.contentWindow?.postMessage(enveloped(message), sandboxed || !isHeard ? '*' : origin);
  const greet = () => {
    const { clientWidth: width, clientHeight } = frame;
    const drive = box ? 'page' : 'own';
    send({ type: 'hi', drive, view: { width, height: clientHeight }, ...(motion && { motion }) });
  };
  /**
   * Puts the frame into a box as tall as its content, in which it sticks, so that it looks like a
   * part of the page.
   */
  const hold = () => {
    box = document.createElement('div');
    frame.before(box);
    box.append(frame);
    Object.assign(frame.style, { position: 'sticky', top: '0', display: 'block', height: '100vh' });
    if (CSS.supports('height', '100svh')) frame.style.height = '100svh';
  };
  const follow = () => {
    if (!box) return;
    const most = box.offsetHeight - frame.offsetHeight;
    const now = Math.round(
      Math.min(Math.max(0, -box.getBoundingClientRect().top), Math.max(0, most)),
    );
    if (now !== y) send({ type: 'scroll', y: (y = now) });
  };

  const onMessage = (message: FrameMessage) => {
    if (message.type === 'hello') {
      y = -1;
      greet();
      follow();
    }
    if (message.type === 'size') {
      if (box) box.style.height = `${message.height}px`;
      else if (height !== 'fixed') frame.style.height = `${message.height}px`;
      follow();
    }
    if (message.type === 'place' && box) {
      const way = box.offsetHeight - frame.offsetHeight;
      y = Math.round(way * message.progress);
      scrollTo({ top: scrollY + box.getBoundingClientRect().top + y, behavior: 'instant' });
    }
    if (message.type === 'open') openWindow(frame, greet);
  };
  addEventListener(
    'message',
    ({ source, origin: sender, data, timeStamp }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || sender !== from) return;
      const message = fromFrame(data);
      isHeard ||= message !== undefined;
      if (message && takes(message.type, timeStamp)) onMessage(message);
    },
  );

  let isAsked = false;
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      follow();
    });
  };
  for (const name of ['scroll', 'resize']) addEventListener(name, ask, { passive: true });
  // Moving a frame in the document reloads it: done at once, because most frames load only when scrolled to.
  if (wanted === 'page' && isStep && innerHeight >= LEAST_WINDOW && canStick(frame)) hold();
  // It may have sent its hello before this script ran.
  else greet();
}
