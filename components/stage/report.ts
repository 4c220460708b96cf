/** Codes for what may go wrong on stage. The article never blanks; an operator finds the code in the console. */
export type StageCode =
  | 'stage/scene-threw'
  | 'stage/chunk-missing'
  | 'stage/no-webgl'
  | 'stage/context-lost'
  | 'stage/shader-refused'
  | 'stage/timeline-missing';

export function report(code: StageCode, what = ''): void {
  console.warn(`handscroll: ${code}${what ? ` (${what})` : ''}`);
}
