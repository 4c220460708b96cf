/**
 * The one inline script of a story: puts the kept motion choice on `<html>` before anything is painted,
 * so that figures are in the flow from the first frame when they have to be. Written without quotes,
 * ampersands or angle brackets: React escapes those in a script's text.
 */
const SCRIPT = `try{const m=localStorage.getItem(\`handscroll.motion\`)||(matchMedia(\`(prefers-reduced-motion: reduce)\`).matches?\`steps\`:\`full\`);if([\`full\`,\`gentle\`,\`steps\`,\`still\`].includes(m))document.documentElement.classList.add(\`motion-\`+m)}catch{}`;

export function MotionBoot() {
  return <script>{SCRIPT}</script>;
}
