/** Words that the studio or a starter put there, or an author for now: marked in the text itself. FORMAT section 1. */
import { isUnwritten } from '../../unwritten.ts';
import { message } from '../message.ts';
import type { Context } from './context.ts';
import { walkScript } from './walk.ts';

/** Tells of each; cells of tables are data, whatever stands in them. */
export function checkUnwritten(context: Context): void {
  walkScript(context, (value, _field, path) => {
    if (typeof value === 'string' && isUnwritten(value))
      context.report('unwritten', path, message('unwritten', { text: value }, { wanted: value }));
    return path[0] !== 'data' || path[2] !== 'rows';
  });
}
