/** What one mark of units is, in words beside such a mark. */
import { measure } from '../../../../story/layout/measure.ts';
import { ratioOf } from '../../kit/glyphs.ts';
import type { Pair } from '../../kit/plate.ts';
import { label } from '../../kit/text.ts';
import { keysOf } from '../read.ts';
import type { Shape } from '../shapes.ts';
import type { Row } from '../table.ts';
import type { Plan } from './plan.ts';

/** Lines below each other, or side by side. */
export function unitKey(plan: Plan, [left, top]: Pair, isBeside: boolean, size: number) {
  const { view, around: { type }, colours, isTall } = plan; // prettier-ignore
  const { shape: glyph = 'square' } = view;
  const width = Math.min(24, 22 * ratioOf(glyph), Math.max(12, size));
  const colour = plan.rows[0]?.colour ?? (colours.words.length > 0 ? 'ink' : undefined);
  let [x, y] = [left, top];
  const lines = keysOf(view).map(({ id, text, look }) => {
    const row: Row = { key: `key-${id}`, status: look === 'promised' ? 'projected' : 'measured', colour: look === 'rest' ? 'tea' : colour, cells: {} }; // prettier-ignore
    const shape: Shape = {
      ...{ key: row.key, row, x: x + width / 2, y: y - 5, width, height: width / ratioOf(glyph) },
      ...{ radius: glyph === 'dot' ? width / 2 : 0, fill: colours.of(row), alpha: 1 },
      ...{ isPromised: look === 'promised', unit: { glyph, n: 0, count: 1, level: 0.55 } },
    };
    const at: Pair = [x + (look === 'none' ? 0 : width + 10), y];
    if (isBeside) x = at[0] + measure(text, type.axis) + 32;
    else y += isTall ? 20 : 26;
    const words = label(
      id === 'key' ? id : row.key,
      at,
      [text],
      look === 'none' ? 'axis' : 'label',
    );
    return { words, shapes: look === 'none' ? [] : [shape] };
  });
  const samples = lines.flatMap(({ shapes }) => shapes);
  return { samples, labels: lines.map(({ words }) => words), bottom: y };
}
