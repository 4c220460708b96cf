/** The kind `model`: its params, state and checks. */
import { anchorsOf, describeModel, viewFaults, viewNames } from '../../space/describe-model.ts';
import { viewOf } from '../../space/turntable.ts';
import { defineKind } from '../kit/kind.ts';
import { numberPrinter } from '../kit/print-number.ts';
import { type Params, params, state } from './params.ts';
import { prepare, withFiles } from './spec-file.ts';

export const spec = defineKind(params, state, {
  kind: 'model',
  surface: 'canvas',
  summary: 'A model from a GLB file, inked and painted, with named parts and viewpoints.',
  starts: () => ({ view: 'home', clip: '' }),
  // Converts the view to camera numbers.
  normalise: (given, now) => ({ ...now, view: viewOf(given, now) }) as typeof now,
  prepare,
  withFiles,
  anchors: anchorsOf,
  faults: viewFaults,
  names: (given: Params) => ({ ...viewNames(given), clip: given.clips ?? [] }),
  describe(context, say) {
    const { shown, painted, turned } = context.state;
    const format = numberPrinter(context.lang, { maximumFractionDigits: 0 });
    return describeModel(context, say, (list) => [
      ...list(say('outline'), (id) => (shown[id] ?? 1) >= 0.95 && (painted[id] ?? 1) < 0.5),
      ...list(
        say('turned'),
        (id) => Math.abs(turned[id] ?? 0) > 0.5,
        (name, id) => say('turnedBy', { name, degrees: format(turned[id] ?? 0) }),
      ),
    ]);
  },
});
