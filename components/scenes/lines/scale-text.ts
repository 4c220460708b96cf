/** Numbers beside the scale as they are printed, and the room that they take. */
import { measure } from '../kit/measure.ts';
import { numberPrinter } from '../kit/print-number.ts';
import type { Moment, PanelParam } from './params.ts';
import type { DrawnLine } from './rows.ts';

/** Prints numbers of a scale whose uppermost is `top`. */
export function scalePrinter(
  { lang }: Moment,
  panel: PanelParam,
  top: number,
): (tick: number) => string {
  const print = numberPrinter(lang, {
    maximumFractionDigits: 2,
    ...(Math.abs(top / panel.per) >= 1e6 && { notation: 'compact' as const }),
  });
  return (tick) => print(tick / panel.per);
}

export const unitOf = (panel: PanelParam, lines: readonly DrawnLine[]): string =>
  panel.unit ?? (lines.some((line) => line.unit === 'percent') ? '%' : '');

/** Width of the widest number of any panel: from params and rows alone, so the field stands still. */
export function scaleRoom(moment: Moment, all: readonly DrawnLine[], size: number): number {
  const widths = Object.entries(moment.params.panels).map(([id, panel]) => {
    if (!panel.scale) return 0;
    const lines = all.filter((line) => line.panel === id);
    const rows = lines.flatMap((line) => line.points.map((p) => p.value ?? 0));
    const ticks = panel.ticks ?? [Math.round(Math.max(0, ...rows))];
    const top = Math.max(0, ...ticks);
    const print = scalePrinter(moment, panel, top);
    const unit = unitOf(panel, lines);
    return Math.max(
      0,
      ...ticks.map((tick) => measure(print(tick) + (tick === top ? unit : ''), size)),
    );
  });
  return Math.max(0, ...widths);
}
