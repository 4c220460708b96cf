'use client';
/**
 * Server HTML that the browser keeps unchanged. Next sends every server component twice, as HTML and
 * as a payload to hydrate; an article of 29 steps with its sources would take twice its bytes and a
 * hydration pass over thousands of elements that never change. Here the payload is only a name: on
 * the server the tree is rendered; in the browser React finds "text" that it is told not to compare,
 * and leaves it alone.
 *
 * The cost: nothing inside can be a client component, and where React renders the page again it is
 * empty, which app/_boot/restore-html.ts repairs.
 */
import { savedTree } from './saved-tree.ts';

export function StaticHtml(props: {
  readonly name: string;
  /** Whether it is a scrolling story, with pictures that stick over the ground. */
  readonly scrolls?: boolean;
}) {
  return (
    <div className={props.scrolls ? 'page page-scrolls' : 'page'} suppressHydrationWarning>
      {typeof window === 'undefined' ? savedTree(props.name) : ''}
    </div>
  );
}
