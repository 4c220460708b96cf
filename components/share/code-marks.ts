/** An address as a QR code: the path of its dark squares, on a grid of `size` by `size`. */
import { encode } from 'uqr';

/** Quiet zone of the standard, in squares. */
const BORDER = 4;

export function codeMarks(address: string): { readonly size: number; readonly d: string } {
  // M: up to 15 % of the code may be unreadable.
  const { size, data } = encode(address, { ecc: 'M', border: BORDER });
  // Adjacent dark squares become one shape, because hairlines between them would be visible in print.
  const marks = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '#' : ' ')).join('');
    return [...line.matchAll(/#+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    );
  });
  return { size, d: marks.join('') };
}

/** Draws an address into an `<svg>` with an empty path. */
export function drawCode(drawing: Element | null | undefined, address: string): void {
  const { size, d } = codeMarks(address);
  drawing?.setAttribute('viewBox', `0 0 ${size} ${size}`);
  drawing?.querySelector('path')?.setAttribute('d', d);
}
