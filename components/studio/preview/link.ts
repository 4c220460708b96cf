/**
 * How the two find each other: the frame calls, and the studio hands it one end of a channel. A frame of no origin can
 * say no more of itself than which window it is; all else goes through the channel.
 */
import type { FromPreview, ToPreview } from './protocol.ts';
import { readFromPreview, readToPreview } from './read-message.ts';

const CALL = 'handscroll-preview-calls';
const LINK = 'handscroll-preview-link';

export interface Link<Said> {
  send(message: Said): void;
  /** Ends it on this side. */
  stop(): void;
}

interface Call {
  readonly type: string;
  /** Says which call an answer is for: a page may call again before it has its answer. */
  readonly call: number;
}
const isCall = (data: unknown, type: string): data is Call =>
  typeof data === 'object' && data !== null && (data as Call).type === type;

function linkOf<Said, Heard>(
  port: MessagePort,
  read: (data: unknown) => Heard | undefined,
  onMessage: (message: Heard) => void,
): Link<Said> {
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = read(data);
    if (message) onMessage(message);
  };
  return { send: (message) => port.postMessage(message), stop: () => port.close() };
}

/** In the studio: takes the call of this frame, each time that a page in it calls anew. Returns its own end. */
export function answerPreview(
  frame: HTMLIFrameElement,
  onLink: (link: Link<ToPreview>) => void,
  onMessage: (message: FromPreview) => void,
): () => void {
  let link: Link<ToPreview> | undefined;
  const onCall = ({ source, data }: MessageEvent<unknown>) => {
    if (!frame.contentWindow || source !== frame.contentWindow || !isCall(data, CALL)) return;
    link?.stop();
    const { port1, port2 } = new MessageChannel();
    link = linkOf(port1, readFromPreview, onMessage);
    // It has no origin that could be named; the window is the one that we made.
    frame.contentWindow.postMessage({ type: LINK, call: data.call } satisfies Call, '*', [port2]);
    onLink(link);
  };
  window.addEventListener('message', onCall);
  return () => {
    window.removeEventListener('message', onCall);
    link?.stop();
  };
}

/** In the frame: calls the page around it, takes one channel from it and no second. Returns its own end. */
export function callStudio(
  onLink: (link: Link<FromPreview>) => void,
  onMessage: (message: ToPreview) => void,
): () => void {
  let link: Link<FromPreview> | undefined;
  // The address of a sandboxed page has the origin that the page itself lacks: only its own site may draw in it.
  const { origin } = location;
  const call = Math.random();
  const onAnswer = (event: MessageEvent<unknown>) => {
    const [port] = event.ports;
    const isStudio = event.source === window.parent && event.origin === origin;
    if (link || !port || !isStudio || !isCall(event.data, LINK) || event.data.call !== call) return;
    link = linkOf(port, readToPreview, onMessage);
    onLink(link);
  };
  window.addEventListener('message', onAnswer);
  if (window.parent !== window)
    window.parent.postMessage({ type: CALL, call } satisfies Call, origin);
  return () => {
    window.removeEventListener('message', onAnswer);
    link?.stop();
  };
}
