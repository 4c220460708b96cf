/**
 * The one policy of Trusted Types, in every page's head: text may become an address of a script only when that is
 * one of our own build's, and markup only in the two ways that React and the Markdown reader know, which make
 * nothing that runs. Written without quotes, ampersands or angle brackets: React escapes those in a script.
 *
 * Markup: React makes an empty script element for a script that it must not run (and then writes into it what one of
 * the page's scripts says, where a page has to be drawn anew), the reader of Markdown looks a named character up.
 */
const source = (chunks: string) =>
  `if(window.trustedTypes){trustedTypes.createPolicy(\`default\`,{createScriptURL(u){const at=new URL(u,document.baseURI);return at.origin===location.origin?at.pathname.startsWith(\`${chunks}\`)?u:null:null},createHTML(h){return h===\`\\x3cscript\\x3e\\x3c/script\\x3e\`?h:/^\\x26[a-z0-9]+;$/i.test(h)?h:null},createScript(s){return Array.prototype.some.call(document.scripts,function(e){return e.text===s})?s:null}})}`;

export function TrustBoot({ basePath }: { readonly basePath: string }) {
  return <script>{source(`${basePath}/_next/static/`)}</script>;
}
