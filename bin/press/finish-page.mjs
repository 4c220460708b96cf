/**
 * Finishes a page that Next has rendered. A story's first screen is painted from the page alone: the rules for
 * its title are written into `<head>`, including typefaces; the sheets come after the title, the scripts after
 * the page. On a slow connection words appear one round trip and a queue of files earlier
 * (docs/decisions/0030). Scripts are compiled while they load (docs/decisions/0035).
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesFor } from './first-rules.mjs';

/** The first screen, up to the end of the title's element, which has the marker; and the rest of the page. */
const PARTS = /^([\s\S]*?<(\w+)\b[^>]*\sdata-first-screen\b[\s\S]*?<\/\2>)([\s\S]*)$/;
const SHEET = /<link\b[^>]*\brel="stylesheet"[^>]*>/g;
/** Async scripts run whenever they arrive; requested early they take bandwidth from the words. */
const SCRIPTS = /<script src="[^"]+" async=""><\/script>|<link\b[^>]*\bas="script"[^>]*>/g;
/** Faces that any text may need; those with a unicode-range stay where they were declared. */
const FACES = /@font-face\s*\{(?![^}]*unicode-range)[^}]*\}/g;
/**
 * The script with this attribute must come first in the head: React puts sheets before it, and a script waits
 * for sheets.
 */
const FIRST = /<script data-first-in-head=""[^>]*>[\s\S]*?<\/script>/;
/** The encoding must be declared in the first thousand bytes of a page. */
const START = /<head>(?:<meta charset="[^"]*"\/?>)?/i;
/** With this hint Chromium compiles a whole script in the background; it only works in the first line. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * The data that Next would use to replace a page if the browser navigates to an unknown address. It is not
 * needed: our scripts never navigate to other pages, and the server answers with `app/global-not-found.tsx`.
 * It takes half a kilobyte of every page. The pattern matches only if it ends in its own row; with sheets it
 * has another end and stays.
 */
const NOT_FOUND =
  /\\"notFound\\":\[\[\[\\"\$\\",\\"title\\"(?:(?!\\n[0-9a-f]+:)[\s\S])*?\]\],\[\]\],(?=\\"forbidden\\")/;

/**
 * An element with nothing but English messages in a page of a language that has no words of the interface
 * (components/ui/messages.ts): each is a run of its own.
 */
const ENGLISH =
  /<(\w+)(?![^<>]*\slang=)([^<>]*)>(?=(?:(?:<!-- -->|[^<\p{L}\u2066])*\u2066[^<\u2069]*\u2069)+(?:<!-- -->|[^<\p{L}])*<\/\1>)/gu;
/** A control whose name is such a message. */
const NAMED =
  /<(a|button|input|svg)(?![^<>]*\slang=)(?=\s[^<>]*\saria-label="\u2066|\saria-label="\u2066)/gu;

/** @param {string} html a page @returns {string} */
export const withEnglishMarked = (html) =>
  html.includes('\u2066')
    ? html.replace(ENGLISH, '<$1$2 lang="en">').replace(NAMED, '<$1 lang="en"')
    : html;

/** If other data of the page refers into it, it stays. @param {string} html a page @returns {string} */
const withoutNotFound = (html) =>
  html.includes(':props:notFound:')
    ? html
    : html.replace(NOT_FOUND, () => '\\"notFound\\":\\"$undefined\\",');

/** A face in a sheet of the build, and the name of its file. */
const DECLARED =
  /@font-face\{[^}]*?font-family:([\w-]+);[^}]*?url\(["']?[^"')]*?([^/"')]+\.woff2)/g;

/** The faces of the first theme by name: `text` -> its file. @param {string} files static files of a build */
function facesIn(files) {
  const faces = new Map();
  for (const name of readdirSync(files, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.css'))
      for (const [, family, file] of readFileSync(join(files, name), 'utf8').matchAll(DECLARED))
        faces.set(family, file);
  return faces;
}

/**
 * A page without the faces that its theme replaces: they are neither declared nor preloaded.
 * @param {string} html a page
 * @param {ReadonlyMap<string, string>} faces
 */
function withoutFaces(html, faces) {
  const themeCss = /<style>(:root\[data-theme[\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  let page = html;
  for (const [, family = ''] of themeCss.matchAll(/--font-(\w+):/g)) {
    const file = faces.get(family)?.replaceAll('.', '\\.');
    if (file === undefined) continue;
    page = page
      .replace(new RegExp(`<link rel="preload" href="[^"]*${file}[^>]*>`), '')
      .replace(new RegExp(`:HL\\[\\\\"[^"]*${file}[^\\]]*\\]\\\\n`), '')
      .replace(new RegExp(`@font-face\\{[^}]*${file}[^}]*\\}`), '');
  }
  return page;
}

/** @param {string} html a page @returns {string} */
function firstInHead(html) {
  const script = FIRST.exec(html)?.[0];
  if (script === undefined) return html;
  return html.replace(script, '').replace(START, (start) => start + script);
}

/** Makes addresses in a sheet relative to a page. @param {string} css @param {string} href of its file */
const fromPage = (css, href) =>
  css.replace(/url\((["']?)(?![a-z]+:|\/)([^"')]+)\1\)/g, (_, quote, file) => {
    // The query is kept: a different address is a different file for the browser, and a preloaded file would
    // be loaded twice.
    const { pathname, search } = new URL(file, new URL(href, 'http://origin'));
    return `url(${quote}${pathname}${search}${quote})`;
  });

/** A sheet without the faces that are declared in the page, and the name of its file. @param {string} css */
function withoutDeclared(css) {
  const rest = css.replaceAll(FACES, '');
  return {
    rest,
    name: `later-${createHash('sha256').update(rest).digest('hex').slice(0, 12)}.css`,
  };
}

/**
 * The sheets of a build, without the faces that are declared in the page.
 * @param {string} files
 * @param {string} address
 */
function sheetsOf(files, address) {
  return (/** @type {string} */ href) => {
    const file = join(files, (href.split('?')[0] ?? '').slice(address.length));
    // A sheet that is not a file of the build (the glyphs of one story) is only moved.
    if (!href.startsWith(address) || !existsSync(file)) return undefined;
    const css = readFileSync(file, 'utf8');
    const later = href.replace(/[^/]+\.css/, withoutDeclared(css).name);
    return { css: fromPage(css, href), later };
  };
}

/** @param {string} html a page @param {ReturnType<typeof sheetsOf>} sheetAt */
function withFirstScreen(html, sheetAt) {
  const [, first = '', , rest = ''] = PARTS.exec(html) ?? [];
  if (first === '') return html;
  let css = '';
  let later = (first.match(SHEET) ?? []).join('');
  const scripts = (first.match(SCRIPTS) ?? []).join('');
  let part = first.replaceAll(SHEET, '').replaceAll(SCRIPTS, '');
  let end = rest.replace('</body>', () => `${scripts}</body>`);
  for (const [, href = ''] of later.matchAll(/\bhref="([^"]+)"/g)) {
    const sheet = sheetAt(href);
    if (!sheet) continue;
    css += sheet.css;
    // A face declared twice is loaded again, and visibly changes the text.
    later = later.replaceAll(href, sheet.later);
    part = part.replaceAll(href, sheet.later);
    end = end.replaceAll(href, sheet.later);
  }
  const style = `<style>${(css.match(FACES) ?? []).join('')}${rulesFor(css, part)}</style>`;
  return part.replace('</head>', () => `${style}</head>`) + later + end;
}

/**
 * Removes all scripts from a page that is sent at any address: a script could take it for the page of that
 * address.
 * @param {string} html
 * @returns {string}
 */
export const withoutScripts = (html) =>
  html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');

/** The address of static files in pages that Next renders. */
const STATIC = '/_next/static/';
/** Addresses that Next writes without the site's path; ours have it. */
const PLACED = /(["'(])(\/_next\/static\/|\/icon\.svg)/g;

/**
 * Prepares the static files of a finished build: the hint for scripts, and the sheets that pages request later.
 * @param {string} files their folder
 */
export function finishStatic(files) {
  for (const name of readdirSync(files, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|css)$/.test(name)) continue;
    const file = join(files, name);
    const text = readFileSync(file, 'utf8');
    if (name.endsWith('.js') && !text.startsWith(HINT)) writeFileSync(file, HINT + text);
    if (!name.endsWith('.css')) continue;
    const later = withoutDeclared(text);
    writeFileSync(file.replace(/[^/\\]+$/, later.name), later.rest);
  }
}

/**
 * Finishes pages of a program for a site.
 * @param {string} files the folder of its static files @param {string} base the path of the site, without a
 * trailing slash @returns {(html: string) => string}
 */
export function pageFinisher(files, base) {
  const sheetAt = sheetsOf(files, base + STATIC);
  const faces = facesIn(files);
  return (html) => {
    const placed = base === '' ? html : html.replace(PLACED, `$1${base}$2`);
    const page = withFirstScreen(withEnglishMarked(placed), sheetAt);
    return withoutFaces(withoutNotFound(firstInHead(page)), faces);
  };
}
