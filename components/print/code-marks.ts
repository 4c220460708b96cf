/** An address as a QR code: the path of its dark squares, on a board of `size` by `size`. */
import { encode } from 'uqr';

/** Quiet zone, in squares: the standard's own. */
const BORDER = 4;

export function codeMarks(address: string): { readonly size: number; readonly d: string } {
  // M: a crease or a coffee ring may take 15 %.
  const { size, data } = encode(address, { ecc: 'M', border: BORDER });
  // Dark squares side by side become one mark: hairlines between them would show in print.
  const marks = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '#' : ' ')).join('');
    return [...line.matchAll(/#+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    );
  });
  return { size, d: marks.join('') };
}
