'use client';
/** The messages from the page around a frame, for the frame's parts. */
import { useEffect, useRef, useState } from 'react';
import { linkToHost, type FrameLink, type Hi } from './frame-link.ts';
import { RATES, type FrameMessage } from './protocol.ts';

export interface Host {
  /** Undefined until a loader has answered. */
  readonly hi: Hi | undefined;
  readonly link: FrameLink | undefined;
}

/** Pixels within which the frame counts as scrolled by the host. */
const THERE = 2;

/** An option in the frame's address: `#motion=still&flow`. */
export const frameOption = (name: string): string | undefined =>
  new URLSearchParams(location.hash.slice(1)).get(name) ?? undefined;

/**
 * While the host's page drives, it scrolls the frame; if the frame scrolls by itself (by a key, or a
 * focus in its words), the host is told and follows. `stepNow` returns the current step. `onGo`: the
 * host requests a step.
 */
export function useHost(
  hello: Omit<Extract<FrameMessage, { type: 'hello' }>, 'type'>,
  stepNow: () => string,
  onGo: (step: string) => void,
): Host {
  const [host, setHost] = useState<Host>({ hi: undefined, link: undefined });
  const sent = useRef(hello);
  const calls = useRef({ stepNow, onGo });
  useEffect(() => {
    calls.current = { stepNow, onGo };
  });

  useEffect(() => {
    const { documentElement: root } = document;
    let put = 0;
    let isDriven = false;
    const link = linkToHost(sent.current, (message) => {
      if (message.type === 'hi') {
        isDriven = message.drive === 'page';
        root.classList.toggle('driven', isDriven);
        setHost({ hi: message, link });
      }
      if (message.type === 'scroll' && isDriven) {
        put = message.y;
        window.scrollTo({ top: put, behavior: 'instant' });
      }
      if (message.type === 'go') calls.current.onGo(message.step);
    });
    let later = 0;
    const tell = () => {
      later = 0;
      const most = root.scrollHeight - window.innerHeight;
      const progress = most > 0 ? Math.min(1, window.scrollY / most) : 0;
      link.send({ type: 'place', step: calls.current.stepNow(), progress });
    };
    const onScroll = () => {
      const most = root.scrollHeight - window.innerHeight;
      if (!isDriven || Math.abs(window.scrollY - Math.min(put, most)) <= THERE) return;
      put = window.scrollY;
      later ||= window.setTimeout(tell, 1000 / RATES.place);
    };
    setHost({ hi: undefined, link });
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.clearTimeout(later);
      window.removeEventListener('scroll', onScroll);
      link.stop();
    };
  }, []);
  return host;
}

/** Sends the height of an element of the page to the host, while `isEnabled`. */
export function useHeight(link: FrameLink | undefined, isEnabled: boolean, selector: string): void {
  useEffect(() => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!link || !isEnabled || !element) return;
    const tell = () => {
      const { bottom } = element.getBoundingClientRect();
      // A frame that is not displayed has no layout.
      if (bottom > 0) link.sendHeight(bottom + window.scrollY);
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    tell();
    return () => observer.disconnect();
  }, [link, isEnabled, selector]);
}
