/**
 * The frame's side of the talk with the page around it. It hears its parent alone, and once that has said `hi` from one
 * origin, that origin alone. Without a loader there nobody answers, and nothing is missing.
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
  /** Tells the host, and three kinds of host that know no loader, how tall the content is. CSS pixels. */
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
  let told = 0;

  const drop = () => {
    dropped++;
    // Many come at once, where somebody means harm: they are told of in one frame.
    told ||= requestAnimationFrame(() => {
      told = 0;
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
    // Who frames us is not known before it has said so, and nothing here is a secret.
    parent.postMessage(message, origin === undefined || origin === 'null' ? '*' : origin);
  const send = (message: FrameMessage) => {
    if (hasHost) post(enveloped(message));
  };
  let sent = 0;

  if (hasHost) window.addEventListener('message', onPost);
  send({ type: 'hello', ...hello });
  // It shows the frame once it has heard any height; one that is not shown has no layout.
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
