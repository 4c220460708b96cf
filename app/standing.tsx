/**
 * The last resort, at the end of every page: keeps hold of what the server sent and puts it back when it leaves the
 * document, as it stood before any part began. React takes a page away when it fails as a whole: where a first script
 * is missing, or the framework's own start throws. What would come in its place says that the page failed
 * (`role=alert`), or is refused by our policy. A page that React has drawn anew, since somebody on the way had changed
 * it, has its words and is left alone. Inline, since any file may be what is missing, and here, since React begins with
 * what the framework writes after it. Written without quotes, ampersands or angle brackets: React escapes those in a
 * script.
 */
const SCRIPT = `{const d=document,b=d.body,w=d.querySelector(\`main\`)||b.firstElementChild,n=[...b.childNodes],worn=function(e){return[...e.attributes].map(function(a){return[a.name,a.value]})},h=worn(d.documentElement),k=worn(b),wear=function(e,all){for(const a of[...e.attributes])e.removeAttribute(a.name);for(const[x,y]of all)e.setAttribute(x,y)},o=new MutationObserver(function(){if(w.isConnected||d.querySelector(\`main:not([role=alert]),.page\`))return;wear(d.documentElement,h);wear(d.body,k);d.body.replaceChildren(...n)});for(const p of[d,d.documentElement,b])o.observe(p,{childList:true})}`;

export function Standing() {
  // A page that is being written changes under its own server.
  return process.env.NODE_ENV === 'production' ? <script>{SCRIPT}</script> : null;
}
