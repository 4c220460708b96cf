/**
 * The frame's side of the messages with the page around it. It accepts messages from its parent only
 * and, after a first `hi`, only from that origin. Without a loader nobody answers, and everything
 * still works.
 */
import { FRAME_SIZE } from '../share/embed-code.ts';
import { foreignHeights, wordPressHeight } from './foreign-heights.ts';
import {
  createLimit,
  enveloped,
  fromHost,
  HEIGHTS,
  type FrameMessage,
  type HostMessage,
} from './protocol.ts';

export type Hi = Extract<HostMessage, { type: 'hi' }>;

export interface FrameLink {
  send(message: FrameMessage): void;
  /**
   * Sends the height of the content to the host, also in the formats of three hosts without our
   * loader. CSS pixels.
   */
  sendHeight(height: number): void;
  stop(): void;
}

export function linkToHost(
  hello: Omit<Extract<FrameMessage, { type: 'hello' }>, 'type'>,
  onMessage: (message: HostMessage) => void,
): FrameLink {
  const { parent } = window;
  const hasHost = parent !== window;
  const takes = createLimit();
  let origin: string | undefined;
  let dropped = 0;
  let lastHeight = 0;

  const drop = () => {
    dropped++;
    // A malicious host may send many at once: they are handled once per frame.
    lastHeight ||= requestAnimationFrame(() => {
      lastHeight = 0;
      document.documentElement.dataset['dropped'] = String(dropped);
    });
  };
  const onPost = (event: MessageEvent<unknown>) => {
    if (event.source !== parent) return drop();
    const message = fromHost(event.data);
    const isKnown = origin === undefined ? message?.type === 'hi' : event.origin === origin;
    if (!message || !isKnown || !takes(message.type, event.timeStamp)) return drop();
    origin ??= event.origin;
    onMessage(message);
  };
  const post = (message: unknown) =>
    // The host's origin is unknown before its first message, and nothing here is secret.
    parent.postMessage(message, origin === undefined || origin === 'null' ? '*' : origin);
  const send = (message: FrameMessage) => {
    if (hasHost) post(enveloped(message));
  };
  let sent = 0;

  if (hasHost) window.addEventListener('message', onPost);
  send({ type: 'hello', ...hello });
  // WordPress shows the frame after any first height; before that the frame has no layout to measure.
  const first = wordPressHeight(FRAME_SIZE.height, location.href);
  if (first) parent.postMessage(first, '*');
  return {
    send,
    sendHeight(height) {
      const rounded = Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Math.ceil(height)));
      if (!hasHost || rounded === sent) return;
      sent = rounded;
      send({ type: 'size', height: rounded });
      for (const message of foreignHeights(rounded, location.href))
        parent.postMessage(message, '*');
    },
    stop: () => window.removeEventListener('message', onPost),
  };
}
