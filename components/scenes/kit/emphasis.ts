import type { RenderContext } from '../../../story/scene.ts';

const strength = (list: readonly string[], anchor: string) =>
  list.length === 0 || list.includes(anchor) ? 1 : 0;

/** How strongly an anchor stands out, 0 (recedes) to 1, while the focus moves as well. */
export function emphasis<P, S>(
  moment: Pick<RenderContext<P, S>, 'focus' | 'focusMix'>,
  anchor: string,
): number {
  const to = strength(moment.focus, anchor);
  if (!moment.focusMix) return to;
  const from = strength(moment.focusMix.from, anchor);
  return from + (to - from) * moment.focusMix.mix;
}
