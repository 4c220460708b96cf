/**
 * Marks in the browser: keeps a live `<g>` equal to the latest marks by writing only what changed.
 * No React, because this runs in every frame and a step may cost one commit only.
 */
import type { Mark } from './marks.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Kept {
  mark: Mark;
  readonly element: SVGElement;
  children: Map<string, Kept>;
}

function create(mark: Mark): Kept {
  const element = document.createElementNS(SVG, mark.tag);
  for (const [name, value] of Object.entries(mark.attrs)) element.setAttribute(name, String(value));
  const children = new Map<string, Kept>();
  for (const child of mark.children ?? []) {
    const kept = create(child);
    children.set(child.id, kept);
    element.appendChild(kept.element);
  }
  return { mark, element, children };
}

function update(kept: Kept, next: Mark): void {
  if (kept.mark === next) return;
  const before = kept.mark.attrs;
  for (const [name, value] of Object.entries(next.attrs))
    if (before[name] !== value) kept.element.setAttribute(name, String(value));
  for (const name of Object.keys(before))
    if (!(name in next.attrs)) kept.element.removeAttribute(name);
  kept.children = reconcile(kept.element, kept.children, next.children ?? []);
  kept.mark = next;
}

function reconcile(
  parent: SVGElement,
  before: Map<string, Kept>,
  marks: readonly Mark[],
): Map<string, Kept> {
  if (marks.length === 0 && before.size === 0) return before;
  const after = new Map<string, Kept>();
  let place = parent.firstChild;
  for (const mark of marks) {
    let kept = before.get(mark.id);
    if (kept && kept.mark.tag === mark.tag) update(kept, mark);
    else kept = create(mark);
    after.set(mark.id, kept);
    if (kept.element === place) place = place.nextSibling;
    else parent.insertBefore(kept.element, place);
  }
  for (const kept of before.values()) if (after.get(kept.mark.id) !== kept) kept.element.remove();
  return after;
}

/**
 * Returns a function that makes `group` show the given marks. Idempotent. The group is emptied
 * first: when an effect runs again, its earlier drawing would otherwise stay, with the same ids.
 */
export function createLiveMarks(group: SVGGElement): (marks: readonly Mark[]) => void {
  group.replaceChildren();
  let kept = new Map<string, Kept>();
  return (marks) => {
    kept = reconcile(group, kept, marks);
  };
}
