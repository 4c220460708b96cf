/** Checks the theme of a story and its own accent colour. */
import { contrast, nearestReadable } from '../../timeline/colour.ts';
import { message } from '../message.ts';
import type { Context } from './context.ts';

/** Reports an accent in which links have too little contrast, and suggests one with enough. */
export function checkTheme({ script, theme, catalog, expect, report }: Context): void {
  expect('theme', script.theme, catalog.themes.keys(), ['theme']);
  const { accent } = script;
  const { grounds = [], least = 0 } = theme?.accent ?? {};
  if (accent === undefined) return;
  const [worst] = grounds.toSorted((a, b) => contrast(accent, a) - contrast(accent, b));
  if (worst === undefined || contrast(accent, worst) >= least) return;
  const ratio = (Math.floor(contrast(accent, worst) * 100) / 100).toFixed(2);
  const nearest = nearestReadable(accent, grounds, least);
  const values = { colour: accent, ratio, ground: worst, least, nearest };
  report('out-of-range', ['accent'], message('faintAccent', values, { known: [nearest] }));
}
