/** When an author is reminded to take a copy home: what she writes is kept in her browser alone. */

/** Milliseconds of work that may be lost with a browser. */
const LONGEST = 30 * 60 * 1000;

/** `edits`: when each was done, in their order; `since`: of the last copy, or of the last reminder. Milliseconds since 1970. */
export function isDue(edits: readonly number[], since: number): boolean {
  const first = edits.find((time) => time > since);
  const last = edits.at(-1);
  return first !== undefined && last !== undefined && last - first >= LONGEST;
}
