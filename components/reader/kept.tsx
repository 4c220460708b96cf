'use client';
/**
 * Server HTML that the browser keeps as it is. Next sends every server component twice, as HTML and as
 * a payload to hydrate; an article of 29 steps with its sources would cost twice its bytes and a pass of
 * hydration over thousands of elements that never change. Here the payload is a name: on the server the
 * tree is printed, in the browser React finds "text" it is told not to compare, and leaves it alone.
 *
 * What it costs: nothing inside can be a client component, and a mount without server HTML is empty;
 * that happens after an error was retried, and the page is then asked for again. Where React draws a whole page anew,
 * since somebody on the way has changed it (a proxy that takes comments out), what the server sent is taken over.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keptTree } from './kept-tree.ts';

const onServer = typeof window === 'undefined';

export function Kept(props: {
  readonly name: string;
  /** Whether it is read by scrolling, its pictures sticking over the ground. */
  readonly scrolls?: boolean;
}) {
  const root = useRef<HTMLDivElement>(null);
  // Before React takes the server's page away it asks for the new one: the old one still stands here.
  const [sent] = useState(() => (onServer ? null : document.querySelector('.page')));
  useLayoutEffect(() => {
    const page = root.current;
    if (!page || !sent || sent === page) return;
    const take = () => page.replaceChildren(...sent.childNodes);
    if (document.readyState !== 'loading') return take();
    document.addEventListener('DOMContentLoaded', take, { once: true });
    return () => document.removeEventListener('DOMContentLoaded', take);
  }, [sent]);
  useEffect(() => {
    if (!sent && root.current?.childElementCount === 0) window.location.reload();
  }, [sent]);
  return (
    <div
      className={props.scrolls ? 'page page-scrolls' : 'page'}
      ref={root}
      suppressHydrationWarning
    >
      {onServer ? keptTree(props.name) : ''}
    </div>
  );
}
