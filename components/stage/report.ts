/**
 * Codes for errors in an open page. The article is never blank; an operator finds the code in the
 * console.
 */
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
