/**
 * Counts the elements that a browser draws of an SVG once every `<use>` is expanded: nested copies, ten of
 * ten of ten, make a page hang.
 */

interface Part {
  /** Number of elements in the part, excluding parts with their own id. */
  size: number;
  /** Ids of what is drawn with the part: parts inside it, and parts that it copies. */
  readonly drawn: string[];
}

/** More than a file of one megabyte can hold without copies. */
export const MOST_COPIES = 262_144;

/** Elements grouped by the nearest id above them; '' groups those without one. */
export class Copies {
  readonly #parts = new Map<string, Part>([['', { size: 0, drawn: [] }]]);

  /** Adds an element; returns the id of the part that its children belong to. */
  take(above: string, id = above, copied?: string): string {
    let part = this.#parts.get(id);
    if (!part) {
      part = { size: 0, drawn: [] };
      this.#parts.set(id, part);
      this.#parts.get(above)?.drawn.push(id);
    }
    part.size += 1;
    if (copied?.startsWith('#')) part.drawn.push(copied.slice(1));
    return id;
  }

  /** The number of elements drawn in total. Browsers do not draw a part that copies itself; it counts once. */
  get total(): number {
    const known = new Map<string, number>();
    const begun = new Set<string>();
    const path = [''];
    for (let id = path.at(-1); id !== undefined; id = path.at(-1)) {
      const { size, drawn } = this.#parts.get(id) ?? { size: 0, drawn: [] };
      if (begun.has(id)) {
        if (!known.has(id))
          known.set(id, drawn.reduce((sum, one) => sum + (known.get(one) ?? 0), size)); // prettier-ignore
        path.pop();
        continue;
      }
      begun.add(id);
      path.push(...drawn.filter((one) => !begun.has(one)));
    }
    return known.get('') ?? 0;
  }
}
