/** The story's own fields: title, dates, theme, the teacher's page. FORMAT section 2. */
import { notShown } from '../messages-evidence.ts';
import { unknownRef } from '../messages.ts';
import type { Context } from './context.ts';
import { checkDate } from './dates.ts';
import { checkLine } from './words.ts';

export function checkAbout(context: Context): void {
  const { script, catalog } = context;
  checkLine(context, script.title, ['title']);
  checkLine(context, script.subtitle, ['subtitle'], { numbers: true, printed: true });
  checkLine(context, script.summary, ['summary']);
  checkDate(context, script.published, ['published']);
  checkDate(context, script.updated, ['updated']);
  const { theme, teach } = script;
  if (theme !== undefined && theme !== '' && !catalog.themes.has(theme))
    context.tell('unknown-ref', ['theme'], unknownRef('theme', theme, [...catalog.themes.keys()]));
  else if (theme !== undefined && theme !== 'silk')
    context.tell('not-shown', ['theme'], notShown(`the theme "${theme}"`));
  for (const [i, line] of (teach?.objectives ?? []).entries())
    checkLine(context, line, ['teach', 'objectives', i]);
  for (const [i, line] of (teach?.prior ?? []).entries())
    checkLine(context, line, ['teach', 'prior', i]);
}
