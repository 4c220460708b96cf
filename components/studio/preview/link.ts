/**
 * How the two find each other: the frame calls, and the studio hands it one end of a channel. A frame of no origin can
 * say no more of itself than which window it is; all else goes through the channel.
 */
import { readFromPreview, type FromPreview, type ToPreview } from './protocol.ts';

const CALL = 'handscroll-preview-calls';
const LINK = 'handscroll-preview-link';

export type Send<Message> = (message: Message) => void;

/** In the studio: takes the call of this frame, each time that a page in it calls anew. Returns its own end. */
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
    port1.onmessage = ({ data: said }: MessageEvent<unknown>) => {
      const message = readFromPreview(said);
      if (message) onMessage(message);
    };
    // It has no origin that could be named; the window is the one that we made.
    frame.contentWindow.postMessage(LINK, '*', [port2]);
    onLink((message) => port1.postMessage(message));
  };
  window.addEventListener('message', onCall);
  return () => {
    window.removeEventListener('message', onCall);
    port?.close();
  };
}

/** In the frame: calls the page around it, and takes the channel that it answers with. Returns its own end. */
export function callStudio(
  onLink: (send: Send<FromPreview>) => void,
  onMessage: (message: ToPreview) => void,
): () => void {
  // The address of a sandboxed page has the origin that the page itself lacks: only its own site may draw in it.
  const { origin } = location;
  let port: MessagePort | undefined;
  const onAnswer = ({ source, origin: from, data, ports }: MessageEvent<unknown>) => {
    const [given] = ports;
    if (!given || source !== window.parent || from !== origin || data !== LINK) return;
    port?.close();
    port = given;
    port.onmessage = ({ data: said }: MessageEvent<ToPreview>) => onMessage(said);
    onLink((message) => given.postMessage(message));
  };
  window.addEventListener('message', onAnswer);
  if (window.parent !== window) window.parent.postMessage(CALL, origin);
  return () => {
    window.removeEventListener('message', onAnswer);
    port?.close();
  };
}
