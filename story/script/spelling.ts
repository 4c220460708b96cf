/** "Did you mean": the nearest name within a small edit distance. */

/**
 * The number of edits between two short words (insert, delete, change, swap neighbours); more than `limit` if
 * they differ too much.
 */
export function distance(a: string, b: string, limit: number): number {
  const far = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return far;
  // Skips the common beginning and end; most candidates differ in few letters.
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return edits(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
}

function edits(a: string, b: string, limit: number): number {
  const far = limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(far);
    row[0] = i;
    // Only the band around the diagonal can stay within the limit.
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(
        (last[j] ?? far) + 1,
        (row[j - 1] ?? far) + 1,
        (last[j - 1] ?? far) + cost,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? far) + 1);
      row[j] = best;
    }
    if (Math.min(...row) > limit) return far;
    before = last;
    last = row;
  }
  return last[b.length] ?? far;
}

/** The name most similar to `written`, if it is near enough to be what the author meant. */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  if (written.length > 80 || written === '') return undefined;
  const limit = written.length <= 3 ? 1 : written.length === 4 ? 2 : 3;
  let best: string | undefined;
  let least = limit + 1;
  let looked = 0;
  for (const name of names) {
    if (++looked > 1_000) break;
    const edits = name.toLowerCase() === written.toLowerCase() ? 0 : distance(written, name, limit);
    // Three edits are many for a short word, so require at least the same first letter.
    if (edits === 3 && written.length < 8 && name[0] !== written[0]) continue;
    if (edits < least) [best, least] = [name, edits];
  }
  // "nev-25" for "nev-2025": too many edits, but clearly a shortened name.
  if (best === undefined && written.length >= 4)
    for (const name of names)
      if (name.startsWith(written) || written.startsWith(`${name}-`)) return name;
  return best;
}
