/** An address as a QR code: the path of its dark squares, on a board of `size` by `size`. */
import { encode } from 'uqr';

interface CodeMarks {
  readonly size: number;
  readonly d: string;
}

/** Quiet zone, in squares: the standard's own. */
const BORDER = 4;

export function codeMarks(address: string): CodeMarks {
  // M: a crease or a coffee ring may take 15 %.
  const { size, data } = encode(address, { ecc: 'M', border: BORDER });
  const d = data.flatMap((row, y) =>
    runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, d: d.join('') };
}

/** Dark squares side by side become one mark: hairlines between them would show in print. */
function runsIn(row: readonly boolean[]): readonly (readonly [x: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}
