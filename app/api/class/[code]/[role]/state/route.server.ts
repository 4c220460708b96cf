/** Where no stream comes through: one answer at a time. */
import { reads } from '../../../../../_class/route.ts';
import { wholeState } from '../../../../../_class/stream.ts';

export const GET = reads('either', wholeState);
