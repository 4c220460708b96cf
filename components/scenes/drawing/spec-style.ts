/**
 * The styles of an SVG file: attributes, `<style>` elements with simple rules, and `style`
 * attributes, with inheritance.
 */
import { type Element, elementsOf, wordsIn } from './spec-xml.ts';

export type Style = Readonly<Record<string, string>>;

const INHERITED = [
  ...['fill', 'fill-opacity', 'fill-rule', 'clip-rule', 'color', 'visibility', 'paint-order'],
  ...['stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-dashoffset'],
  ...['stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['marker-start', 'marker-mid', 'marker-end', 'text-anchor', 'font-size', 'font-weight'],
] as const;
const PRESENTATION = [
  ...['opacity', 'display', 'clip-path', 'mask', 'filter', 'transform', 'overflow'],
  ...['stop-color', 'stop-opacity', 'vector-effect', 'dominant-baseline', 'alignment-baseline'],
] as const;
const KNOWN: ReadonlySet<string> = new Set([...INHERITED, ...PRESENTATION, 'marker', 'font']);

/** The first choice of a value that only a page can compute: `light-dark(a, b)`, `var(--name, a)`. */
const plain = (value: string) =>
  value
    .replace(/\s*!important\s*$/, '')
    .replace(/light-dark\(\s*((?:[^(),]|\([^()]*\))*),.*\)/i, '$1')
    .replace(/var\(\s*--[\w-]+\s*,?\s*((?:[^()]|\([^()]*\))*)\)/i, '$1')
    .trim();

function declarations(text: string): readonly (readonly [string, string])[] {
  return text.split(';').flatMap((one): (readonly [string, string])[] => {
    const colon = one.indexOf(':');
    const name = one.slice(0, colon).trim().toLowerCase();
    const value = plain(one.slice(colon + 1));
    if (colon < 0 || !KNOWN.has(name) || value === '') return [];
    if (name === 'marker') return ['start', 'mid', 'end'].map((at) => [`marker-${at}`, value]);
    if (name !== 'font') return [[name, value]];
    const size = /[\d.]+(?:px|pt|em|mm)/.exec(value)?.[0] ?? '';
    const weight = /\bbold|[6-9]00\b/.test(value) ? 'bold' : '';
    return [['font-size', size] as const, ['font-weight', weight] as const].filter(([, is]) => is);
  });
}

/** The names in a selector for one element: `rect`, `.bar` and `#first` of `rect.bar#first`. */
type Compound = readonly string[];
export interface Rule {
  /** The last selects the element itself, those before its ancestors. */
  readonly chain: readonly Compound[];
  readonly weight: number;
  /** Its rank among all rules, by specificity. */
  readonly order: number;
  readonly says: readonly (readonly [string, string])[];
}

const isId = (name: string) => name.startsWith('#');
const isClass = (name: string) => name.startsWith('.');
const weightOf = (name: string) => (isId(name) ? 1e4 : isClass(name) ? 100 : 1);

function ruleOf(selector: string, says: Rule['says']): readonly Rule[] {
  const parts = selector.trim().split(/\s*>\s*|\s+/);
  if (!parts.every((one) => /^(\*|[\w-]+)?([.#][\w-]+)*$/.test(one))) return [];
  const chain = parts.map((one): Compound => one.match(/[.#]?[\w-]+/g) ?? []);
  const weight = chain.flat().reduce((sum, name) => sum + weightOf(name), 0);
  return [{ chain, weight, order: 0, says }];
}

/**
 * Rules indexed by the first name in their last selector, so that an element is tested only against
 * rules that may match.
 */
export type Rules = ReadonlyMap<string, readonly Rule[]>;
/** The most rules per name, more than any program writes; beyond that the most specific are used. */
const MOST_RULES = 100;
const keyOf = (names: Compound): string =>
  names.find(isId) ?? names.find(isClass) ?? names[0] ?? '*';

/** The rules of all `<style>` elements, the most specific last; at-rules such as `@media` are ignored. */
export function rulesOf(root: Element): Rules {
  const sheets = (one: Element): readonly string[] =>
    one.name === 'style' ? [wordsIn(one)] : elementsOf(one).flatMap(sheets);
  const text = sheets(root)
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/<!--|-->/g, '');
  const rules: Rule[] = [];
  let [depth, from, selector] = [0, 0, ''];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ';' && depth === 0) from = i + 1;
    if (text[i] === '{' && depth++ === 0) [selector, from] = [text.slice(from, i).trim(), i + 1];
    if (text[i] !== '}' || depth === 0 || --depth > 0) continue;
    const says = selector.startsWith('@') ? [] : declarations(text.slice(from, i));
    if (says.length > 0) rules.push(...selector.split(',').flatMap((one) => ruleOf(one, says)));
    from = i + 1;
  }
  const all = new Map<string, Rule[]>();
  rules.sort((a, b) => a.weight - b.weight);
  for (const [order, rule] of rules.entries()) {
    const key = keyOf(rule.chain.at(-1)!);
    const known = all.get(key) ?? [];
    all.set(key, [...known.slice(1 - MOST_RULES), { ...rule, order }]);
  }
  return all;
}

const fits = (one: Element, names: Compound) => names.every((name) => one.names.has(name));
/** Whether a rule matches an element; the child combinator is treated as descendant. */
function matches(one: Element, { chain }: Rule): boolean {
  let last = chain.length - 1;
  if (!fits(one, chain[last]!)) return false;
  for (let at = one.parent; at && last > 0; at = at.parent) if (fits(at, chain[last - 1]!)) last--;
  return last === 0;
}

function rulesAbout(one: Element, rules: Rules): readonly Rule[] {
  return ['*', ...one.names]
    .flatMap((key) => rules.get(key) ?? [])
    .filter((rule) => matches(one, rule))
    .sort((a, b) => a.order - b.order);
}

/** The style of an element, given that of its parent. */
export function styleOf(one: Element, around: Style, rules: Rules): Style {
  const style: Record<string, string> = {};
  for (const name of INHERITED) if (around[name] !== undefined) style[name] = around[name];
  const set = (name: string, value: string) => {
    if (value === 'inherit') {
      if (around[name] !== undefined) style[name] = around[name];
    } else
      style[name] =
        name === 'color' && value === 'currentColor' ? (around['color'] ?? value) : value;
  };
  for (const [name, value] of Object.entries(one.attrs))
    if (KNOWN.has(name)) set(name, plain(value));
  if (rules.size > 0)
    for (const rule of rulesAbout(one, rules))
      for (const [name, value] of rule.says) set(name, value);
  for (const [name, value] of declarations(one.attrs['style'] ?? '')) set(name, value);
  return style;
}
