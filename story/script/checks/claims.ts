/** Checks the claims of facts: a number in one may be what stood in the table before the table was corrected. */
import { message } from '../message.ts';
import type { StoryScript } from '../schema.ts';
import { wordsIn } from '../text-ast.ts';
import { parseLine } from '../text.ts';
import { evidenceOf } from './bindings.ts';
import type { Context } from './context.ts';
import { agrees, numbersIn, type NumberInText } from './numbers.ts';

/** Whether two numbers are the same, either of them rounded; with and without the word "million". */
function isSame(number: NumberInText, value: number): boolean {
  const { text, value: read = 0, scale } = number;
  return [read, read / scale].some(
    (one) => agrees({ text, value: one }, [value]) || agrees({ text: `${value}`, value }, [one]),
  );
}

/** The words that stand after a number of this unit. */
function wordsAfter({ units }: StoryScript, unit = ''): readonly string[] {
  if (unit === 'percent') return ['%', 'percent', 'per cent'];
  const { after = [] } = units[unit] ?? {};
  return (typeof after === 'string' ? [after] : Object.values(after)).map((word) => word.trim());
}

/** All numbers of tables and facts: what one of them holds is no former value of another. */
const numbersOf = ({ script }: Context): ReadonlySet<unknown> =>
  new Set([
    ...Object.values(script.data).flatMap(({ rows }) => rows.flat()),
    ...Object.values(script.facts).flatMap(({ value }) => value),
  ]);

/**
 * Reports a number in a claim that was probably the fact's value once: none in the claim is the value as it
 * is, and this alone is near it and stands nowhere else in the story.
 */
export function checkClaims(context: Context): void {
  const { script, report } = context;
  const { lang } = script;
  const others = numbersOf(context);
  for (const [id, { claim }] of Object.entries(script.facts)) {
    const { value, of = '', form } = evidenceOf(context, id) ?? {};
    if (typeof value !== 'number' || form?.show !== undefined) continue;
    const { line } = parseLine(claim);
    const [all, own] = [line, line.filter(({ type }) => type !== 'directive')].map(wordsIn);
    // A value such as 1,500 may be written like a year.
    const isIn = numbersIn(all!, lang).some((number) => isSame(number, value));
    if (isIn || [String(value), `:fact[${id}]`].some((text) => claim.includes(text))) continue;
    const after = wordsAfter(script, form?.unit);
    const near = numbersIn(own!, lang).filter(({ digits, text, value: read = 0, index, scale }) => {
      const rest = own!.slice(index + text.length).trimStart();
      const hasUnit = after.some((word) => word !== '' && rest.startsWith(word));
      // The value as it was is near the value; nearer where no unit says what is counted.
      const most = hasUnit ? 2 : 1.1;
      const isNear = [read / value, read / scale / value].some((r) => r < most && r > 1 / most);
      return (digits || hasUnit) && isNear && !others.has(read) && !of.includes(text);
    });
    const [old] = near;
    if (!old || near.length > 1) continue;
    const now = value.toLocaleString('en', { maximumFractionDigits: 12 });
    const fault = message('claimDiffers', { old: old.text, now }, { wanted: old.text });
    report('claim-differs', ['facts', id, 'claim'], fault, { letter: claim.indexOf(old.text) });
  }
}
