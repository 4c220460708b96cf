/** The checks of a run, in the words of the report. */
export const CHECKS = {
  axe: 'axe by the rules of WCAG 2.2 A and AA; in a story with each step at rest',
  figures: 'each figure has a name and a description in the browser’s own accessibility tree',
  order: 'the accessibility tree, read aloud from top to bottom, tells the script in its order',
  focus: 'a walk by Tab: the focus is seen, not covered, not lost, and gets out again',
  announce: 'at most one announcement a step by keys; none in scrolling',
  reflow: 'no page and no line of text is wider than a window of 320 by 256',
  spacing: 'with the text spacing of 1.4.12 no words are cut off and none cover others',
  targets: 'what is pressed is 24 px each way, or has that room around it',
  touch: 'what is pressed on a touch screen is 44 px each way, or has that room around it',
  contrast: 'words over pictures against the worst pixel beside their letters',
  tables: 'each table of a story’s numbers equals its CSV file and has heads',
  flash: 'nothing flashes more than twice in a second of fast scrolling',
} as const;
export type CheckName = keyof typeof CHECKS;
