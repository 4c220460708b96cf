/** A page's start without the functions that browsers of 2022 and tablets of then do not have. */
import type { Page } from '@playwright/test';

/** By its owner: what came since, or what one engine never had. */
const NEWER: readonly (readonly [owner: string, names: string])[] = [
  ['window', 'requestIdleCallback scheduler navigation Iterator ViewTransition'],
  ['AbortSignal', 'any'],
  ['Object', 'groupBy'],
  ['Map', 'groupBy'],
  ['Promise', 'withResolvers try'],
  ['Array', 'fromAsync'],
  ['URL', 'canParse parse'],
  ['RegExp', 'escape'],
  ['Array.prototype', 'toSorted toReversed toSpliced with'],
  ['Object.getPrototypeOf(Int8Array.prototype)', 'toSorted toReversed with'],
  ['String.prototype', 'isWellFormed toWellFormed'],
  ['Set.prototype', 'union intersection difference symmetricDifference isSubsetOf isDisjointFrom'],
  [
    'Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))',
    'map filter take drop flatMap reduce toArray forEach some every find',
  ],
  ['Document.prototype', 'startViewTransition'],
  ['Element.prototype', 'checkVisibility moveBefore setHTML'],
  ['ReadableStream.prototype', 'values'],
];

/** To be asked for before a page opens. Panels and sheets stay today's: those `npm run engines` sees. */
export async function asIn2022(page: Page): Promise<void> {
  await page.addInitScript(
    NEWER.map(([owner, names]) =>
      names
        .split(' ')
        .map((name) => `delete (${owner})['${name}'];`)
        .join(''),
    ).join(''),
  );
}
