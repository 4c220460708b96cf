/**
 * The first screen of a story, painted from the page alone: the rules that its title needs are written into
 * `<head>`, typefaces with them; the sheets follow the title, the scripts the page. On a slow line words are read
 * one round trip and a queue of files earlier (docs/decisions/0030).
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesFor } from './first-rules.mjs';
import { htmlFiles } from '../app/_server/policy-files.mjs';

/** What the first screen ends with: the title's element bears it. */
const MARK = /<(\w+)\b[^>]*\sdata-first-screen\b/;
const SHEET = /<link\b[^>]*\brel="stylesheet"[^>]*>/g;
/** Scripts that run when they have come, wherever they stand; asked for early they take the line from the words. */
const SCRIPTS = /<script src="[^"]+" async=""><\/script>|<link\b[^>]*\bas="script"[^>]*>/g;
/** Faces that any text may need; those of some signs alone are declared where they were. */
const FACES = /@font-face\s*\{(?![^}]*unicode-range)[^}]*\}/g;

/** A script that says so stands before all else in the head: React sets sheets before it, and a script waits for those. */
const FIRST = /<script data-first-in-head=""[^>]*>[\s\S]*?<\/script>/;
/** The encoding has to be told in a page's first thousand bytes. */
const START = /<head>(?:<meta charset="[^"]*"\/?>)?/i;

/** @param {string} html a page @returns {string} */
function firstInHead(html) {
  const script = FIRST.exec(html)?.[0];
  if (script === undefined) return html;
  return html.replace(script, '').replace(START, (start) => start + script);
}

/** @param {string} css @param {string} href of its file */
const fromPage = (css, href) =>
  css.replace(/url\((["']?)(?![a-z]+:|\/)([^"')]+)\1\)/g, (_, quote, file) => {
    // With its query: a file of another address is another file, and what was preloaded is loaded twice.
    const { pathname, search } = new URL(file, new URL(href, 'http://origin'));
    return `url(${quote}${pathname}${search}${quote})`;
  });

/** Where the title's element ends. @param {string} html @returns {number} 0 when the page has no mark */
function endOfFirst(html) {
  const mark = MARK.exec(html);
  if (!mark) return 0;
  const end = `</${mark[1]}>`;
  const at = html.indexOf(end, mark.index);
  return at < 0 ? 0 : at + end.length;
}

/**
 * One page. @param {string} html @param {(href: string) => string | undefined} sheet reads a sheet of the build
 * @param {(href: string, css: string) => string} keep writes a sheet beside another; its address
 */
function rewrite(html, sheet, keep) {
  const end = endOfFirst(html);
  if (end === 0) return html;
  const links = html.slice(0, end).match(SHEET) ?? [];
  const scripts = html.slice(0, end).match(SCRIPTS) ?? [];
  let part = html.slice(0, end).replaceAll(SHEET, '').replaceAll(SCRIPTS, '');
  let rest = html.slice(end);
  const faces = [];
  const rules = [];
  const after = [];
  for (const link of links) {
    const href = /\bhref="([^"]+)"/.exec(link)?.[1] ?? '';
    const css = sheet(href);
    // A sheet that is no file of the build (the glyphs of one story) only waits for its turn.
    if (css === undefined) after.push(link);
    else {
      faces.push(...(fromPage(css, href).match(FACES) ?? []));
      rules.push(fromPage(css, href));
      // A face that is declared twice is loaded anew, and changes under the reader's eyes.
      const later = keep(href, css.replaceAll(FACES, ''));
      after.push(link.replaceAll(href, later));
      rest = rest.replaceAll(href, later);
      part = part.replaceAll(href, later);
    }
  }
  const used = rulesFor(rules.join(''), part);
  if (used === '') return html;
  const style = `<style>${faces.join('')}${used}</style>`;
  return (
    part.replace('</head>', () => `${style}</head>`) +
    after.join('') +
    rest.replace('</body>', () => `${scripts.join('')}</body>`)
  );
}

/**
 * Every page of a finished build, before its policies are written: its first script, and its first screen if it has one.
 * @param {string} folder pages @param {{ files: string, address: string }} build where its files lie, and are served
 */
export function writeFirstScreens(folder, { files, address }) {
  /** @param {string} href */
  const fileOf = (href) => {
    const path = href.split('?')[0] ?? '';
    return path.startsWith(address) ? join(files, path.slice(address.length)) : '';
  };
  /** @param {string} href */
  const sheet = (href) => {
    const file = fileOf(href);
    return file !== '' && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  /** @param {string} href @param {string} css */
  const keep = (href, css) => {
    const hash = createHash('sha256').update(css).digest('hex').slice(0, 12);
    const later = href.replace(/[^/]+\.css/, `later-${hash}.css`);
    writeFileSync(fileOf(later), css);
    return later;
  };
  for (const file of htmlFiles(folder)) {
    const html = readFileSync(file, 'utf8');
    const written = firstInHead(rewrite(html, sheet, keep));
    if (written !== html) writeFileSync(file, written);
  }
}
