/** Several readings of one matter: FORMAT section 9. */
import * as say from '../messages-words.ts';
import type { ViewScript } from '../schema.ts';
import type { RawPath } from '../source-map.ts';
import type { Context } from './context.ts';
import { checkDate } from './dates.ts';
import { checkUnique } from './unique.ts';
import { checkLine, checkText } from './words.ts';

const NUMBERS = { numbers: true, printed: true } as const;

export function checkViews(context: Context, views: readonly ViewScript[], path: RawPath): void {
  checkUnique(
    context,
    'view',
    views.map(({ id }, i) => ({ id, path: [...path, i] })),
  );
  const reads = views.map((view, i) => {
    checkLine(context, view.title, [...path, i, 'title'], NUMBERS);
    checkDate(context, view.date, [...path, i, 'date']);
    return checkText(context, view.text, [...path, i, 'text'], NUMBERS);
  });
  const withFinding = views.filter(({ finding }) => finding !== undefined).length;
  for (const [i, view] of views.entries()) {
    if (withFinding > 0 && view.finding === undefined)
      context.tell('missing', [...path, i], say.findingOnAll());
    if (!reads[i]?.cites) context.tell('uncited-view', [...path, i], say.uncitedView(view.id));
  }
  // Explanations put to a test owe no equal weight to a refuted one.
  if (withFinding > 0) return;
  const mean = reads.reduce((sum, { words }) => sum + words, 0) / Math.max(1, reads.length);
  const odd = views.findIndex((_, i) => Math.abs((reads[i]?.words ?? mean) - mean) > mean / 3);
  const view = views[odd];
  if (view)
    context.tell(
      'unequal-views',
      [...path, odd],
      say.unequalViews(view.id, reads[odd]?.words ?? 0, Math.round(mean)),
    );
}
