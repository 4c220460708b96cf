/** The spec of a range of peaks: its anchors, its errors, a description of any state. */
import { unknownName, unknownNames } from '../kit/faults.ts';
import { defineKind } from '../kit/kind.ts';
import { anchorsOf, describe, signsOf, tableOf } from './describe.ts';
import { normalise } from './layout.ts';
import { params, state } from './params.ts';

export const spec = defineKind(params, state, {
  kind: 'peaks',
  surface: 'canvas',
  summary:
    'A range of terraced peaks: the outline is a promise, pigment rises to what was measured or judged.',
  // `normalise` gives every peak its number.
  starts: () => ({
    levels: {},
    edges: {},
    shown: {},
    view: 'range',
    sights: 0,
    links: {},
    stepped: {},
    fence: {},
    eased: {},
  }),
  normalise,
  anchors: anchorsOf,
  faults({ peaks, viewpoints, links }) {
    const known = Object.keys(peaks);
    return [
      ...Object.entries(viewpoints).flatMap(([key, { peaks: seen = [] }]) =>
        unknownNames(['viewpoints', key, 'peaks'], 'peak', seen, known),
      ),
      ...Object.entries(links).flatMap(([key, link]) =>
        link.from === link.to
          ? [{ path: ['links', key], message: 'begins and ends at the same peak' }]
          : (['from', 'to'] as const)
              .filter((end) => !known.includes(link[end]))
              .map((end) => unknownName(['links', key, end], 'peak', link[end], known)),
      ),
    ];
  },
  names({ peaks, viewpoints }) {
    const ids = Object.keys(peaks);
    const views = ['range', 'aside', 'left', 'right', ...ids, ...Object.keys(viewpoints)];
    return { view: views, 'view/at': views, stepped: ids.filter((key) => peaks[key]?.second) };
  },
  signs: signsOf,
  describe,
  table: tableOf,
});
