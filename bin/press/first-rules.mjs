/**
 * Selects the rules of a sheet that the first part of a page can use: those whose tags, classes, ids and
 * attributes all occur in its markup. The other rules come with the whole sheet a moment later. Selecting too
 * few shows as a jump, which a test detects; selecting too many only costs bytes.
 */
import postcss from 'postcss';

/** States that cannot occur before the whole sheet has loaded. */
const LATER =
  /:(?:hover|active|focus|focus-visible|focus-within|checked|indeterminate|popover-open|target|visited)\b/;
/** Marks a rule that the first screen is painted without: `--first-screen: without`. */
const WITHOUT = '--first-screen';
/** Pseudo-classes and pseudo-elements with their brackets, nested twice; they count as matching. */
const PSEUDO = /::?[\w-]+(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?/g;
/** The names in a selector: `.class`, `#id`, `[name]`, `[name=value]`, `tag`. */
const NAMES = /[.#][\w-]+|\[[^\]]+\]|(?<![\w-])[a-z][\w-]*/gi;
/** Set on `<html>` before anything is painted (app/_boot/motion.ts); the markup does not contain it. */
const WORN = '.scripted';

/** @param {string} html the first part of a page @returns {ReadonlySet<string>} all names of its elements */
function namesIn(html) {
  const names = new Set([WORN]);
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)) {
    names.add(tag.toLowerCase());
    for (const [, name = '', value = ''] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
      names.add(`[${name}]`).add(`[${name}=${value}]`);
      if (name === 'id') names.add(`#${value}`);
      if (name === 'class') for (const one of value.split(/\s+/)) names.add(`.${one}`);
    }
  }
  return names;
}

/** Reduces an attribute to its name unless it must equal a value. @param {string} name */
const plain = (name) =>
  name.replace(/^\[([\w-]+)(?:=["']?([^"'\]]*)["']?\]|.*\])$/, (_, key, value) =>
    value === undefined ? `[${key}]` : `[${key}=${value}]`,
  );

/** Lists in a selector whose items have equal specificity, so that dropping some does not change it. */
const EQUALS =
  /(?<!:not\([^)]*):(is|where)\(((?:(?:\.[\w-]+|\[[^\],()]+\]),?)+|(?:[a-z]\w*,?)+)\)/g;

/** A selector whose lists contain only existing names. @param {string} selector @param {ReadonlySet<string>} names */
const shortened = (selector, names) =>
  selector.replace(EQUALS, (_, /** @type {string} */ pseudo, /** @type {string} */ list) => {
    const there = list.split(',').filter((one) => names.has(plain(one)));
    return `:${pseudo}(${there.join(',')})`;
  });

/** @param {string} selector shortened @param {ReadonlySet<string>} names */
const applies = (selector, names) =>
  !LATER.test(selector) &&
  !/:(?:is|where)\(\)/.test(selector) &&
  (selector.replace(PSEUDO, '').match(NAMES) ?? []).every((name) => names.has(plain(name)));

/** @param {import('postcss').Container} rules @param {ReadonlySet<string>} names */
function prune(rules, names) {
  rules.each((node) => {
    if (node.type === 'comment') node.remove();
    if (node.type === 'rule') {
      const selectors = node.selectors
        .map((selector) => shortened(selector, names))
        .filter((selector) => applies(selector, names));
      const waits = node.some((inner) => inner.type === 'decl' && inner.prop === WITHOUT);
      if (selectors.length === 0 || waits) node.remove();
      else node.selectors = selectors;
    }
    if (node.type !== 'atrule') return;
    if (node.name === 'font-face' || (node.name === 'media' && node.params === 'print'))
      node.remove();
    else if (node.nodes && !node.name.endsWith('keyframes')) {
      prune(node, names);
      if (node.nodes.length === 0) node.remove();
    }
  });
}

/** @param {string} css minified @param {string} html the first part of a page @returns {string} without typefaces */
export function rulesFor(css, html) {
  const root = postcss.parse(css);
  prune(root, namesIn(html));
  const animations = [];
  root.walkDecls(/^animation/, ({ value }) => void animations.push(value));
  root.walkAtRules(/keyframes$/, (rule) => {
    if (!animations.some((value) => value.includes(rule.params))) rule.remove();
  });
  return root.toString();
}
