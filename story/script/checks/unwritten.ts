/** Checks for placeholder text from the studio, a starter or an author; it is marked in the text itself. */
import { isUnwritten } from '../../unwritten.ts';
import { message } from '../message.ts';
import type { Context } from './context.ts';
import { walkScript } from './walk.ts';

/** Reports each placeholder. Cells of tables are data and are not checked. */
export function checkUnwritten(context: Context): void {
  walkScript(context, (value, _field, path) => {
    if (typeof value === 'string' && isUnwritten(value))
      context.report('unwritten', path, message('unwritten', { text: value }, { wanted: value }));
    return path[0] !== 'data' || path[2] !== 'rows';
  });
}
