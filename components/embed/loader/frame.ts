/**
 * One adopted frame in its host's page. It is heard by its window and its origin alone, and answered as little as it
 * needs: how it is moved, and how far the page has scrolled it.
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

/** Lower windows have no room for a picture that stands while the page moves it. */
const LEAST_WINDOW = 420;

export function adopt(frame: HTMLIFrameElement): void {
  const { origin, pathname } = new URL(frame.src);
  // Longer parts have a window of their own. `embed/<lang>/<story>/<chapter>/<step>/`
  const isStep = /\/embed(\/[^/]+){4}\/?$/.test(pathname);
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  // A frame of no origin can be told from others by its window alone.
  const from = sandboxed ? 'null' : origin;
  const { drive: wanted, height, motion: asked } = frame.dataset;
  const motion = FRAME_MOTIONS.find((one) => one === asked);
  const takes = createLimit();
  let box: HTMLElement | undefined;
  let y = -1;

  let isHeard = false;
  const send = (message: HostMessage) =>
    // Before it has said anything the frame may still be empty, and of the page's own origin.
    frame.contentWindow?.postMessage(enveloped(message), sandboxed || !isHeard ? '*' : origin);
  const greet = () => {
    const { clientWidth: width, clientHeight } = frame;
    const drive = box ? 'page' : 'own';
    send({ type: 'hi', drive, view: { width, height: clientHeight }, ...(motion && { motion }) });
  };
  /** In a box as tall as the frame's content the frame sticks, and looks as if it were a part of the page. */
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
  // Moved in the page a frame loads anew: at once, since most wait to be scrolled to.
  if (wanted === 'page' && isStep && innerHeight >= LEAST_WINDOW && canStick(frame)) hold();
  // It may have said hello before this script was here.
  else greet();
}
