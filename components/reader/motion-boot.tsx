/**
 * A story's first inline script after the policy's: puts on `<html>` before anything is painted that scripts run here
 * (`scripted`: browsers of before 2024 do not tell sheets) and the kept motion choice, so that figures are in the flow
 * from the first frame when they have to be. Who comes to a step of its own
 * waits with painting until that step is there, or the title would flash before it (where browsers know
 * `rel=expect`; it ends with the page's end at the latest). Written without quotes,
 * ampersands or angle brackets: React escapes those in a script's text.
 */
const SCRIPT = `document.documentElement.classList.add(\`scripted\`);if(location.hash.includes(\`/\`)){const l=document.createElement(\`link\`);l.rel=\`expect\`;l.href=location.hash;l.setAttribute(\`blocking\`,\`render\`);document.head.append(l)}try{const m=localStorage.getItem(\`handscroll.motion\`)||(matchMedia(\`(prefers-reduced-motion: reduce)\`).matches?\`steps\`:\`full\`);if([\`full\`,\`gentle\`,\`steps\`,\`still\`].includes(m))document.documentElement.classList.add(\`motion-\`+m)}catch{}`;

export function MotionBoot() {
  return <script>{SCRIPT}</script>;
}
