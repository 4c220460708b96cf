/** Checks the cards of a step: questions to the reader (`ask`) and several readings of one matter (`views`). */
import type { AskCheck } from '../../asks/checks.ts';
import { ASK_SCRIPTS } from '../../asks/scripts.g.ts';
import { count, message } from '../message.ts';
import type { RawPath } from '../places.ts';
import type { AskScript, StepScript, ViewScript } from '../schema.ts';
import { checkUnique, type Context } from './context.ts';
import { evidenceIn, lengthOf } from './words.ts';

type Scenes = Parameters<AskCheck<never>>[4];

export function checkAsk(
  context: Context,
  step: StepScript,
  ask: AskScript,
  path: RawPath,
  scenes: Scenes,
): void {
  const ids = ('options' in ask ? ask.options : []).map(({ id }) => id);
  checkUnique(context, 'option', ids, (i) => [...path, 'options', i]);
  const { check } = ASK_SCRIPTS[ask.kind] as { readonly check?: AskCheck<never> };
  check?.(context, ask as never, path, step, scenes);
}

export function checkViews(context: Context, views: readonly ViewScript[], path: RawPath): void {
  const ids = views.map(({ id }) => id);
  checkUnique(context, 'view', ids, (i) => [...path, i]);
  const isTest = views.some(({ finding }) => finding !== undefined);
  for (const [i, { id, finding, text }] of views.entries()) {
    if (isTest && finding === undefined)
      context.report('missing', [...path, i], message('findingOnAll', {}));
    if (evidenceIn(text).length === 0)
      context.report('uncited-view', [...path, i], message('uncitedView', { id }));
  }
  // In a test of explanations, a refuted one does not need as many words as the others.
  if (isTest) return;
  const lengths = views.map(({ text }) => lengthOf(text).words);
  const mean = lengths.reduce((sum, words) => sum + words, 0) / Math.max(1, lengths.length);
  const unequal = lengths.findIndex((words) => Math.abs(words - mean) > mean / 3);
  if (unequal < 0) return;
  const words = count(lengths[unequal] ?? 0, 'word');
  const values = { id: ids[unequal], words, mean: Math.round(mean) };
  context.report('unequal-views', [...path, unequal], message('unequalViews', values));
}
