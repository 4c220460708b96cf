'use client';
/**
 * Server HTML that the browser keeps as it is. Next sends every server component twice, as HTML and as
 * a payload to hydrate; an article of 29 steps with its sources would cost twice its bytes and a pass of
 * hydration over thousands of elements that never change. Here the payload is a name: on the server the
 * tree is printed, in the browser React finds "text" it is told not to compare, and leaves it alone.
 *
 * What it costs: nothing inside can be a client component, and a mount without server HTML is empty;
 * that happens after an error was retried, and the page is then asked for again.
 */
import { useEffect, useRef } from 'react';
import { keptTree } from './kept-tree.ts';

const onServer = typeof window === 'undefined';

export function Kept(props: {
  readonly name: string;
  /** Whether it is read by scrolling, its pictures sticking over the ground. */
  readonly scrolls?: boolean;
}) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (root.current?.childElementCount === 0) window.location.reload();
  }, []);
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
