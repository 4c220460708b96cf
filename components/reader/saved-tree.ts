/**
 * Passes a tree from the server's first pass (components) to its second (HTML), bypassing the
 * payload that Next sends to the browser. Both passes run one after the other in one process, and
 * share nothing but the global object.
 */
import type { ReactNode } from 'react';

const SLOT = Symbol.for('handscroll.kept');
const shelf = (): Map<string, ReactNode> =>
  ((globalThis as { [SLOT]?: Map<string, ReactNode> })[SLOT] ??= new Map<string, ReactNode>());

/** The tree must be plain: synchronous components, no hooks, no client components. */
export function keepTree(name: string, tree: ReactNode): void {
  shelf().set(name, tree);
}
export const savedTree = (name: string): ReactNode => shelf().get(name) ?? null;
