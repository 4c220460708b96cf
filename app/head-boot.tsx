/**
 * The first script of every page, before its sheets (bin/first-in-head.mjs): what must hold, or help, when
 * nothing else has come. Written without quotes, ampersands or angle brackets: React escapes those in a script.
 *
 * The one policy of Trusted Types: text may become an address of a script only when that is
 * one of our own build's, and markup only in the two ways that React and the Markdown reader know, which make
 * nothing that runs. Markup: React makes an empty script element for a script that it must not run (and then writes
 * into it what one of the page's scripts says, where a page has to be drawn anew), the reader of Markdown looks a named
 * character up.
 */
const trust = (chunks: string) =>
  `if(window.trustedTypes){trustedTypes.createPolicy(\`default\`,{createScriptURL(u){const at=new URL(u,document.baseURI);return at.origin===location.origin?at.pathname.startsWith(\`${chunks}\`)?u:null:null},createHTML(h){return h===\`\\x3cscript\\x3e\\x3c/script\\x3e\`?h:/^\\x26[a-z0-9]+;$/i.test(h)?h:null},createScript(s){return Array.prototype.some.call(document.scripts,function(e){return e.text===s})?s:null}})}`;

/**
 * A sheet that has not come after nine seconds holds nothing back any longer: a browser shows no words below one that is
 * on its way, and runs no script of the page. When it comes it is worn. The rules of a story's first screen
 * (bin/first-screen.mjs, which names the sheet of all others `later`) go with the others, and where those cannot be
 * had: alone they lay pictures on words. Chromium and WebKit let go of such a sheet; in Firefox nothing that a page can
 * do to it helps.
 */
const SHEETS = `{const d=document,give=function(l){if(l.media===\`not all\`)return;const all=[l];if(l.href.includes(\`/later-\`))all.push(...d.querySelectorAll(\`head style\`));const wear=function(media){for(const one of all)one.media=media};wear(\`not all\`);l.onload=function(){wear(\`all\`)}};setTimeout(function late(){for(const l of d.querySelectorAll(\`link[rel=stylesheet]\`))if(!l.sheet)give(l);if(d.readyState!==\`complete\`)setTimeout(late,2e3)},9e3);addEventListener(\`error\`,function(e){if(e.target.rel===\`stylesheet\`)give(e.target)},true)}`;

export function HeadBoot({ basePath }: { readonly basePath: string }) {
  return <script data-first-in-head="">{`${trust(`${basePath}/_next/static/`)};${SHEETS}`}</script>;
}
