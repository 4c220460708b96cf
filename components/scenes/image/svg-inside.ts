/**
 * Content of an SVG that is lost when it is shown as an image: a browser then runs no scripts and
 * loads nothing. Reported, so that authors do not look for the cause elsewhere.
 */
import type { SceneFault } from '../../../story/scene.ts';

const SHAPES = /<(?:\w+:)?(?:path|rect|circle|ellipse|line|polyline|polygon|text|image|use)[\s/>]/;
/** It would move even if the reader has turned motion off. */
const MOVES = /<(?:\w+:)?(?:animate\w*|set)[\s/>]|@keyframes\s/;
const LEFT_OUT: readonly (readonly [pattern: RegExp, what: string, hint: string])[] = [
  [/<(?:\w+:)?script[\s/>]|\son\w+\s*=|javascript:/i, 'a script', 'none of a picture runs'],
  [/<(?:\w+:)?foreignObject[\s/>]/, 'a piece of a web page', 'write its words as text'],
  [
    /\b(?:href|src)\s*=\s*["']\s*(?:https?:|\/\/|file:)|url\(\s*["']?(?:https?:|\/\/|file:)|@import|<\?xml-stylesheet/i,
    'an address outside the file',
    'nothing is fetched: embed it',
  ],
];

/** Problems of an SVG at `path`; one without shapes, or with animation, can't be shown. */
export function faultsInside(
  file: string,
  text: string,
  path: readonly string[],
): readonly SceneFault[] {
  const bare = text.replace(/<!--[\s\S]*?-->/g, (aside) => aside.replace(/[^\n]/g, ' '));
  if (!SHAPES.test(bare))
    return [{ path, message: `${file} draws nothing`, hint: 'export what is to be seen' }];
  if (MOVES.test(bare))
    return [
      {
        path,
        message: `${file} moves by itself`,
        hint: 'save it without its animation, or bring it as a film: MP4 or WebM',
      },
    ];
  return LEFT_OUT.flatMap(([pattern, what, hint]) => {
    const at = bare.search(pattern);
    if (at < 0) return [];
    const line = bare.slice(0, at).split('\n').length;
    return [{ path, message: `${file}, line ${line}: ${what}; left out`, hint, isWarning: true }];
  });
}
