/** Rooms for parts of a picture, in units of the viewBox. */
import type { Box } from './plate.ts';

/** Equal cells in rows, at most `columns` in one; nothing for no cells. */
export function grid(
  box: Box,
  count: number,
  { columns, gap = 0 }: { columns: number; gap?: number },
): readonly Box[] {
  const across = Math.min(columns, Math.max(1, count));
  const rows = Math.max(1, Math.ceil(count / across));
  const width = (box.width - gap * (across - 1)) / across;
  const height = (box.height - gap * (rows - 1)) / rows;
  return Array.from({ length: count }, (_, i) => ({
    x: box.x + (i % across) * (width + gap),
    y: box.y + Math.floor(i / across) * (height + gap),
    width,
    height,
  }));
}
