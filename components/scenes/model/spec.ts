/** What a script may say to `model`. */
import { anchorsOf, viewFaults, viewNames } from '../../space/describe-model.ts';
import { defineKind } from '../kit/kind.ts';
import { normalise } from './normalise.ts';
import { describe } from './describe.ts';
import { type Params, params, state } from './params.ts';
import { prepare, withFiles } from './spec-file.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

export const spec = defineKind(params, state, {
  kind: 'model',
  surface: 'canvas',
  words: { en, de, 'zh-Hans': zhHans },
  summary: 'A model from a GLB file, inked and painted, with named parts and viewpoints.',
  starts: () => ({ view: 'home', shown: {}, painted: {}, turned: {}, clip: '' }),
  normalise,
  prepare,
  withFiles,
  anchors: anchorsOf,
  faults: viewFaults,
  names: (given: Params) => ({ ...viewNames(given), clip: given.clips ?? [] }),
  describe,
});
