/**
 * The rules of a sheet that what is there of a page can use, without a browser: each selector is tried on the
 * markup. What is left out comes with the whole sheet, a moment later, so leaving out too much shows as a jump
 * and a test sees it; keeping too much only costs bytes.
 */
import { selectOne } from 'css-select';
import { parseDocument } from 'htmlparser2';
import postcss from 'postcss';

/** Belongs to its element and says nothing about which. */
const PARTS = /::[\w-]+(?:\([^)]*\))?|:(?:before|after|first-line|first-letter)\b/g;
/** Nobody can have done these before the whole sheet is there. */
const LATER =
  /:(?:hover|active|focus|focus-visible|focus-within|checked|indeterminate|popover-open|target|visited)\b/;

/** How a rule says that the first screen is painted without it: `--first-screen: without`. */
const WITHOUT = '--first-screen';

/** Worn by `<html>` before anything is painted (app/_boot/motion.ts); the markup does not say so. */
const WORN = 'scripted';

/** @typedef {ReturnType<typeof parseDocument>} Page */

/** @param {string} html the first part of a page @returns {Page} as it is when it is painted */
function pageOf(html) {
  const page = parseDocument(html);
  const root = selectOne('html', page);
  if (root) root.attribs['class'] = `${root.attribs['class'] ?? ''} ${WORN}`.trim();
  return page;
}

/** @param {import('postcss').Rule} rule */
const waits = (rule) => rule.some((node) => node.type === 'decl' && node.prop === WITHOUT);

/** @param {string} selector @param {Page} page */
function applies(selector, page) {
  if (LATER.test(selector)) return false;
  const plain = selector.replace(PARTS, '').trim();
  try {
    return selectOne(plain === '' ? '*' : plain, page) !== null;
  } catch {
    // A selector of tomorrow: it may well apply.
    return true;
  }
}

/** A list of equals inside a selector: dropping some of them leaves its specificity. */
const EQUALS = /:is\(((?:\.[\w-]+,?)+|(?:[a-z]\w*,?)+)\)/g;

/** A selector whose lists name only what applies. @param {string} selector @param {Page} page */
const shortened = (selector, page) =>
  selector.replace(EQUALS, (all, /** @type {string} */ list, at) => {
    const of = (/** @type {string} */ one) =>
      `${selector.slice(0, at)}:is(${one})${selector.slice(at + all.length)}`;
    return `:is(${list
      .split(',')
      .filter((one) => applies(of(one), page))
      .join(',')})`;
  });

/** @param {import('postcss').Container} rules @param {Page} page */
function prune(rules, page) {
  rules.each((node) => {
    if (node.type === 'comment') node.remove();
    if (node.type === 'rule') {
      const selectors = node.selectors.filter((selector) => applies(selector, page));
      if (selectors.length === 0 || waits(node)) node.remove();
      else node.selectors = selectors.map((selector) => shortened(selector, page));
    }
    if (node.type !== 'atrule') return;
    if (node.name === 'media' && /^print$/.test(node.params)) node.remove();
    else if (['media', 'supports', 'layer', 'container'].includes(node.name) && node.nodes) {
      prune(node, page);
      if (node.nodes.length === 0) node.remove();
    } else if (node.name === 'font-face') node.remove();
  });
}

/** Movements that no rule left names. @param {import('postcss').Root} root */
function dropUnnamed(root) {
  /** @type {string[]} */
  const named = [];
  root.walkDecls(/^animation/, ({ value }) => void named.push(value));
  const all = named.join(' ');
  root.walkAtRules(/keyframes$/, (rule) => {
    if (!all.includes(rule.params)) rule.remove();
  });
}

/** @param {string} css minified @param {string} html the first part of a page @returns {string} without typefaces */
export function rulesFor(css, html) {
  const root = postcss.parse(css);
  prune(root, pageOf(html));
  dropUnnamed(root);
  return root.toString();
}
