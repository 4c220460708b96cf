/** How steps that wait in a long page as text become elements, a few at a time. */

/** Drawings for the eye alone, in the text of what waits. An empty element keeps the place of each. */
const DRAWN = String.raw`/\x3cpicture[^]*?\x3c\/picture\x3e|(?:\x3csvg [^\x3e]*aria-hidden[^]*?\x3c\/svg\x3e)+/g`;
const PLACE = '\\x3ci class=to-draw hidden\\x3e\\x3c/i\\x3e';

/** Milliseconds: of a task that leaves room for a frame; and after which the reader's script is not waited for. */
const SLICE = 6;
const LATEST = 10_000;

/**
 * The text of the script that makes what waits (to-come.tsx) in its order, without drawings, and what a reader comes
 * near with them. Everything at once for who does not come to the top (motion-boot.tsx), for paper, for a
 * panel that is opened, and for whom the reader's script asks it (`come` on an element); and at last where that script
 * does not come. Says `whole` on the document when all is there but drawings. Its policy of Trusted Types is its own:
 * nobody else can ask it, and it is given nothing but what the page was sent with. Written without quotes, ampersands or
 * angle brackets: React escapes those in a script.
 */
export const COME_BOOT = `{
const d = document;
const policy = window.trustedTypes?.createPolicy(\`to-come\`, { createHTML(text) { return text } });
const drawn = new Map();
const made = function (text) {
  const box = d.createElement(\`template\`);
  box.innerHTML = policy ? policy.createHTML(text) : text;
  return box.content;
};
const put = function (box) {
  box.replaceWith(made(drawn.get(box) ?? box.textContent));
  drawn.delete(box);
};
const putAll = function (part) { part.querySelectorAll(\`.to-come, .to-draw\`).forEach(put) };
const putWords = function (box) {
  const kept = [];
  const part = made(box.textContent.replace(${DRAWN}, function (one) {
    kept.push(one);
    return \`${PLACE}\`;
  }));
  part.querySelectorAll(\`.to-draw\`).forEach(function (place, n) { drawn.set(place, kept[n]) });
  box.replaceWith(part);
};
const fromTop = function () { return d.documentElement.classList.contains(\`from-top\`) };
const whole = function () { d.dispatchEvent(new Event(\`whole\`)) };
if (fromTop()) {
  const isNear = function (part) {
    const { top, bottom } = part.getBoundingClientRect();
    return Math.max(top - 2 * innerHeight, -bottom - innerHeight, 0) === 0;
  };
  const boxesIn = function (chapter) { return [...chapter.querySelectorAll(\`.to-come, .to-draw\`)] };
  const onScroll = function () {
    if (!fromTop()) return removeEventListener(\`scroll\`, onScroll);
    const boxes = [...d.querySelectorAll(\`.chapter\`)].filter(isNear).flatMap(boxesIn);
    const near = boxes.filter(function (box) { return isNear(box.closest(\`.step\`) ?? box) });
    near.forEach(put);
    // The rest of a chapter has its height then, too.
    for (const box of boxes)
      if (box.isConnected) if (box.matches(\`.to-come\`)) putWords(box);
  };
  addEventListener(\`scroll\`, onScroll, { passive: true });
  let waiting = [];
  const turn = new MessageChannel();
  turn.port1.onmessage = function () {
    const until = performance.now() + ${SLICE};
    while (waiting.length) {
      if (Math.max(performance.now(), until) !== until) return turn.port2.postMessage(0);
      const box = waiting.shift();
      if (box.isConnected) putWords(box);
    }
    whole();
  };
  d.addEventListener(\`DOMContentLoaded\`, function () {
    waiting = [...d.querySelectorAll(\`.to-come\`)];
    turn.port2.postMessage(0);
  });
  addEventListener(\`hashchange\`, function () {
    if (!waiting.length) return;
    putAll(d);
    d.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
  addEventListener(\`load\`, function () {
    setTimeout(function () { if (fromTop()) putAll(d) }, ${LATEST});
  });
} else {
  putAll(d);
  d.addEventListener(\`DOMContentLoaded\`, function () { putAll(d); whole() });
}
addEventListener(\`beforeprint\`, function () { putAll(d) });
d.addEventListener(\`beforetoggle\`, function (e) { putAll(e.target) }, true);
d.addEventListener(\`come\`, function (e) { putAll(e.target) });
}`;
