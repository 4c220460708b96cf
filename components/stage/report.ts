/** Codes for what may go wrong in a page that is open. The article never blanks; an operator finds the code in the console. */
export type Code =
  | 'page/part-threw'
  | 'stage/scene-threw'
  | 'stage/chunk-missing'
  | 'stage/no-webgl'
  | 'stage/context-lost'
  | 'stage/shader-refused'
  | 'stage/timeline-missing';

export function report(code: Code, what = ''): void {
  console.warn(`handscroll: ${code}${what ? ` (${what})` : ''}`);
}
