/** Units: percent, points, a currency, a unit that Intl knows, or one of the story's own. */
import { unknownUnit } from '../messages-evidence.ts';
import type { RawPath } from '../source-map.ts';
import type { Context } from './context.ts';

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const UNITS: ReadonlySet<string> = new Set(Intl.supportedValuesOf('unit'));

function known(unit: string): boolean {
  if (unit === 'percent' || unit === 'points' || CURRENCIES.has(unit)) return true;
  return unit.split('-per-').every((part) => UNITS.has(part));
}

/** Says that a unit is not known. */
export function checkUnit(context: Context, unit: string | undefined, path: RawPath): void {
  if (unit === undefined || unit === '') return;
  const own = Object.keys(context.script.units);
  if (Object.hasOwn(context.script.units, unit) || known(unit)) return;
  context.tell('unknown-ref', path, unknownUnit(unit, own));
}
