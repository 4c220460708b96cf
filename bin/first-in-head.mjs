/**
 * A script of the head that says so stands before all else there. React sets sheets before it, and a script waits for
 * every sheet above it: one that never comes would keep it from helping.
 */
const FIRST = /<script data-first-in-head="">[\s\S]*?<\/script>/;
/** The encoding has to be told in a page's first thousand bytes. */
const START = /<head>(?:<meta charset="[^"]*"\/?>)?/i;

/** @param {string} html a page @returns {string} */
export function firstInHead(html) {
  const script = FIRST.exec(html)?.[0];
  if (script === undefined) return html;
  return html.replace(script, '').replace(START, (start) => start + script);
}
