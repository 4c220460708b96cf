/** The page for errors of the server: ours in the place of Next's own, in every build and export. */
import { readFileSync, writeFileSync } from 'node:fs';
import { htmlFiles } from './policy-files.mjs';

const OURS = /[\\/]error-page(?:[\\/]index)?\.html$/;
const NEXTS = /[\\/](?:_global-error|500)(?:[\\/]index)?\.html$/;

/** Nothing of it may depend on what has just failed: no scripts. @param {string} html */
const still = (html) =>
  html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<link\b[^>]*\bas="script"[^>]*>/g, '');

/** @param {string} folder a finished build, before its policies are written */
export function replaceErrorPages(folder) {
  const files = htmlFiles(folder);
  const ours = files.find((file) => OURS.test(file));
  if (!ours) throw new Error(`${folder} has no error page (app/(site)/error-page).`);
  const html = still(readFileSync(ours, 'utf8'));
  for (const file of files) if (NEXTS.test(file)) writeFileSync(file, html);
}
