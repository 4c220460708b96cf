/**
 * The pages of the teacher's door, as the build wrote them (app/(site)/key): styled like the rest of the site,
 * and without scripts, which a form does not need and which would take the page for one of another address.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the door says: asks, that a key was wrong, that too many were. @typedef {'ask' | 'wrong' | 'wait'} KeyState */
/** @type {readonly KeyState[]} */
const STATES = ['ask', 'wrong', 'wait'];
/** @param {string} html */
const withoutScripts = (html) =>
  html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/gi, '');

/** @param {string} dist a finished build of Next @returns {(state: KeyState) => string} */
export function readKeyPages(dist) {
  const pages = new Map(
    STATES.map((state) => [
      state,
      withoutScripts(readFileSync(join(dist, 'server', 'app', 'key', `${state}.html`), 'utf8')),
    ]),
  );
  return (state) => pages.get(state) ?? '';
}
