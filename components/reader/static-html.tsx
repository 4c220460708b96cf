'use client';
/**
 * Server HTML that the browser keeps as it is. Next sends every server component twice, as HTML and as
 * a payload to hydrate; an article of 29 steps with its sources would cost twice its bytes and a pass of
 * hydration over thousands of elements that never change. Here the payload is a name: on the server the
 * tree is printed, in the browser React finds "text" it is told not to compare, and leaves it alone.
 *
 * What it costs: nothing inside can be a client component, and where React draws the page anew it is empty, which
 * app/_boot/restore-html.ts mends.
 */
import { keptTree } from './kept-tree.ts';

export function StaticHtml(props: {
  readonly name: string;
  /** Whether it is read by scrolling, its pictures sticking over the ground. */
  readonly scrolls?: boolean;
}) {
  return (
    <div className={props.scrolls ? 'page page-scrolls' : 'page'} suppressHydrationWarning>
      {typeof window === 'undefined' ? keptTree(props.name) : ''}
    </div>
  );
}
