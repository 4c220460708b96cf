/** The spec of `field`. */
import { defineKind } from '../kit/kind.ts';
import { anchorsOf, describe, tableOf } from './describe.ts';
import { params, state } from './params.ts';
import { normalise } from './placed.ts';

export const spec = defineKind(params, state, {
  kind: 'field',
  surface: 'canvas',
  summary:
    'Marks on the ground, each a stated amount: masts on the treads of a hill, panels and turbines in rows.',
  // `normalise` gives every group and hill its number.
  starts: () => ({
    counts: {},
    earlier: {},
    looks: {},
    shown: {},
    levels: {},
    edges: {},
    view: 'home',
  }),
  normalise,
  anchors: anchorsOf,
  names({ hills }) {
    const views = ['home', ...Object.keys(hills)];
    return { view: views, 'view/at': views };
  },
  describe,
  table: tableOf,
});
