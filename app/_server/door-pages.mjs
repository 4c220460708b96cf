/**
 * The pages of the teacher's door, as the build wrote them (app/(site)/key): styled like the rest of the site,
 * and without scripts, which a form does not need and which would take the page for one of another address.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the door says: asks, that a key was wrong, that too many were. @typedef {'ask' | 'wrong' | 'wait'} Said */
/** @type {readonly Said[]} */
const SAID = ['ask', 'wrong', 'wait'];
/** @param {string} html */
const withoutScripts = (html) =>
  html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, '')
    .replace(/<link\b[^>]*\bas="script"[^>]*>/gi, '');

/** @param {string} dist a finished build of Next @returns {(said: Said) => string} */
export function readDoor(dist) {
  const pages = new Map(
    SAID.map((said) => [
      said,
      withoutScripts(readFileSync(join(dist, 'server', 'app', 'key', `${said}.html`), 'utf8')),
    ]),
  );
  return (said) => pages.get(said) ?? '';
}
