/**
 * In a long story the steps below the first few wait in the page as text, until the first can be read: a browser takes
 * as long for a thousand steps as for a page of plain words then, and makes the rest of them a few at a time. Without
 * scripts they stand where they are, as everything does (docs/decisions/0042).
 */
import type { ReactNode } from 'react';
import { COME_BOOT } from './come-boot.ts';

/** Steps of a story that are made at once; and how many are made together later, in one short task. */
export const AT_ONCE = 10;
const TOGETHER = 5;

/** What comes later, its length in steps; no element with a `<noscript>` of its own may be inside. */
export function ToCome(props: { readonly steps: number; readonly children: ReactNode }) {
  return (
    <div className="to-come" data-steps={props.steps}>
      <noscript>{props.children}</noscript>
    </div>
  );
}

/** The nodes as they are up to `from`, and what follows in parts that come later. */
export function comeLater(nodes: readonly ReactNode[], from: number): ReactNode {
  const parts: ReactNode[] = [];
  for (let at = Math.max(0, from); at < nodes.length; at += TOGETHER) {
    const some = nodes.slice(at, at + TOGETHER);
    parts.push(
      <ToCome key={`from-${at}`} steps={some.length}>
        {some}
      </ToCome>,
    );
  }
  return [...nodes.slice(0, Math.max(0, from)), ...parts];
}

/** Stands below what comes, in the page: no other script may keep a reader's words away. */
export function ComeBoot() {
  return <script>{COME_BOOT}</script>;
}
