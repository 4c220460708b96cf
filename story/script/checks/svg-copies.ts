/** How many elements a browser draws of an SVG once all copies in it are made: ten of ten of ten of them stop a page. */

interface Part {
  /** Elements that stand in it and in no part below it. */
  own: number;
  /** What is drawn with it: parts below, and those that it copies. */
  readonly drawn: string[];
}

/** More than a file of a megabyte can hold without copies. */
export const MOST_COPIES = 262_144;

/** Elements by the nearest id above them; '' is what has none. */
export class Copies {
  readonly #parts = new Map<string, Part>([['', { own: 0, drawn: [] }]]);

  /** Takes an element, and gives the id that holds what stands in it. */
  take(above: string, id = above, copied?: string): string {
    let part = this.#parts.get(id);
    if (!part) {
      part = { own: 0, drawn: [] };
      this.#parts.set(id, part);
      this.#parts.get(above)?.drawn.push(id);
    }
    part.own += 1;
    if (copied?.startsWith('#')) part.drawn.push(copied.slice(1));
    return id;
  }

  /** All that is drawn in the end. What copies itself is drawn by no browser, and counts once. */
  get total(): number {
    const known = new Map<string, number>();
    const begun = new Set<string>();
    const path = [''];
    for (let id = path.at(-1); id !== undefined; id = path.at(-1)) {
      const { own, drawn } = this.#parts.get(id) ?? { own: 0, drawn: [] };
      if (begun.has(id)) {
        if (!known.has(id))
          known.set(id, drawn.reduce((sum, one) => sum + (known.get(one) ?? 0), own)); // prettier-ignore
        path.pop();
        continue;
      }
      begun.add(id);
      path.push(...drawn.filter((one) => !begun.has(one)));
    }
    return known.get('') ?? 0;
  }
}
