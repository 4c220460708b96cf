/**
 * Marks in the browser: keeps a live `<g>` equal to the latest marks by writing only what changed.
 * No React, because this runs in every frame and a step may cost one commit only.
 */
import type { Mark } from './marks.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface LiveMark {
  mark: Mark;
  readonly element: SVGElement;
  children: Map<string, LiveMark>;
}

function create(mark: Mark): LiveMark {
  const element = document.createElementNS(SVG, mark.tag);
  for (const [name, value] of Object.entries(mark.attrs)) element.setAttribute(name, String(value));
  const children = new Map<string, LiveMark>();
  for (const child of mark.children ?? []) {
    const liveMark = create(child);
    children.set(child.id, liveMark);
    element.appendChild(liveMark.element);
  }
  return { mark, element, children };
}

function update(liveMark: LiveMark, next: Mark): void {
  if (liveMark.mark === next) return;
  const before = liveMark.mark.attrs;
  for (const [name, value] of Object.entries(next.attrs))
    if (before[name] !== value) liveMark.element.setAttribute(name, String(value));
  for (const name of Object.keys(before))
    if (!(name in next.attrs)) liveMark.element.removeAttribute(name);
  liveMark.children = reconcile(liveMark.element, liveMark.children, next.children ?? []);
  liveMark.mark = next;
}

function reconcile(
  parent: SVGElement,
  before: Map<string, LiveMark>,
  marks: readonly Mark[],
): Map<string, LiveMark> {
  if (marks.length === 0 && before.size === 0) return before;
  const after = new Map<string, LiveMark>();
  let place = parent.firstChild;
  for (const mark of marks) {
    let liveMark = before.get(mark.id);
    if (liveMark && liveMark.mark.tag === mark.tag) update(liveMark, mark);
    else liveMark = create(mark);
    after.set(mark.id, liveMark);
    if (liveMark.element === place) place = place.nextSibling;
    else parent.insertBefore(liveMark.element, place);
  }
  for (const liveMark of before.values())
    if (after.get(liveMark.mark.id) !== liveMark) liveMark.element.remove();
  return after;
}

/**
 * Returns a function that makes `group` show the given marks. Idempotent. The group is emptied
 * first: when an effect runs again, its earlier drawing would otherwise stay, with the same ids.
 */
export function createLiveMarks(group: SVGGElement): (marks: readonly Mark[]) => void {
  group.replaceChildren();
  let live = new Map<string, LiveMark>();
  return (marks) => {
    live = reconcile(group, live, marks);
  };
}
