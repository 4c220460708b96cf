/**
 * Connects the studio and its preview: the frame calls, and the studio sends it one end of a message
 * channel. A frame without an origin can be identified only by its window, so everything else goes
 * through the channel.
 */
import { readFromPreview, type FromPreview, type ToPreview } from './protocol.ts';

const CALL = 'handscroll-preview-calls';
const LINK = 'handscroll-preview-link';

export type Send<Message> = (message: Message) => void;

/**
 * In the studio: answers each call of this frame, since a reloaded page calls again. Returns the
 * function that stops.
 */
export function answerPreview(
  frame: HTMLIFrameElement,
  onLink: (send: Send<ToPreview>) => void,
  onMessage: (message: FromPreview) => void,
): () => void {
  let port: MessagePort | undefined;
  const onCall = ({ source, data }: MessageEvent<unknown>) => {
    if (!frame.contentWindow || source !== frame.contentWindow || data !== CALL) return;
    port?.close();
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port1.onmessage = ({ data: notice }: MessageEvent<unknown>) => {
      const message = readFromPreview(notice);
      if (message) onMessage(message);
    };
    // It has no origin to name as a target; the window is the one that we created.
    frame.contentWindow.postMessage(LINK, '*', [port2]);
    onLink((message) => port1.postMessage(message));
  };
  window.addEventListener('message', onCall);
  return () => {
    window.removeEventListener('message', onCall);
    port?.close();
  };
}

/**
 * In the frame: calls the surrounding page, and takes the channel from its answer. Returns the
 * function that stops.
 */
export function callStudio(
  onLink: (send: Send<FromPreview>) => void,
  onMessage: (message: ToPreview) => void,
): () => void {
  // A sandboxed page has no origin, but its address has: only its own site may send stories.
  const { origin } = location;
  let port: MessagePort | undefined;
  const onAnswer = ({ source, origin: from, data, ports }: MessageEvent<unknown>) => {
    const [given] = ports;
    if (!given || source !== window.parent || from !== origin || data !== LINK) return;
    port?.close();
    port = given;
    port.onmessage = ({ data: message }: MessageEvent<ToPreview>) => onMessage(message);
    onLink((message) => given.postMessage(message));
  };
  window.addEventListener('message', onAnswer);
  if (window.parent !== window) window.parent.postMessage(CALL, origin);
  return () => {
    window.removeEventListener('message', onAnswer);
    port?.close();
  };
}
