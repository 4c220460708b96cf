/**
 * Which files of a story's folder readers may load. As an image an SVG runs and fetches nothing, but
 * if somebody opens its address, its scripts would run as the site's: so it is rewritten without
 * them.
 */
import type { Story } from '../../story/story.ts';
import { element, escaped } from '../card-image/svg.ts';
import { DEEPEST, type Element, treeOf, wordsIn } from '../scenes/drawing/spec-xml.ts';

/** Elements that draw, with any prefix: all others are removed with their content. */
const DRAWS =
  /^(?:[\w-]+:)?(?:svg|g|defs|symbol|use|switch|a|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|textPath|image|style|(?:linear|radial)Gradient|stop|pattern|clipPath|mask|marker|filter|fe[A-Z]\w*|title|desc)$/;
/** What CSS can fetch, and escaped letters, which could spell the same. */
const FETCHED = /\\(?=[\da-z])|(@)import|image-set|url\((?!\s*["']?\s*(?:#|%23|data:))[^)]*\)?/gi;

type Attribute = readonly [name: string, value: string | undefined];
/**
 * An attribute, without its value if it must be removed. An image within an image runs and fetches
 * nothing either.
 */
function attributeOf(tag: string, [name, value]: readonly [string, string]): Attribute {
  const addresses = /(?:^|:)(?:image|feImage)$/.test(tag) ? /^\s*(?:#|data:image\/)/i : /^#/;
  const isOut = /(?:^|:)href$/i.test(name) ? !addresses.test(value) : /^on|[^\w:.-]/i.test(name);
  return [name, isOut ? undefined : value.replace(FETCHED, '$1none')];
}

function written(one: Element | string): string {
  if (typeof one === 'string') return escaped(one);
  const { name, attrs, children } = one;
  if (!DRAWS.test(name)) return '';
  const pairs = Object.entries(attrs).map((pair) => attributeOf(name, pair));
  const inside = /(?:^|:)style$/.test(name) ? [wordsIn(one).replace(FETCHED, '$1none')] : children;
  return element(name, Object.fromEntries(pairs), inside.map(written).join(''));
}

/** @throws Error if its elements are nested too deeply */
export function pictureSvg(file: string, bytes: Uint8Array): string {
  const tree = treeOf(bytes);
  if (tree === 'deep') throw new Error(`${file} has elements more than ${DEEPEST} levels deep`);
  const { attrs } = tree.root;
  return written({ ...tree.root, attrs: { ...attrs, xmlns: 'http://www.w3.org/2000/svg' } });
}

/** All files except SVGs that are never shown as images: a drawing's SVG is part of its story's timeline. */
export function servedFiles({ scenes }: Story, files: ReadonlyMap<string, Uint8Array>) {
  const params = JSON.stringify(scenes.filter(({ kind }) => kind !== 'drawing'));
  const served = new Map<string, Uint8Array | string>();
  for (const [name, bytes] of files)
    if (!/\.svg$/i.test(name)) served.set(name, bytes);
    else if (params.includes(JSON.stringify(name))) served.set(name, pictureSvg(name, bytes));
  return served;
}
