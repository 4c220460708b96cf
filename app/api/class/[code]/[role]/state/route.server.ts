/** Where no stream comes through: one answer at a time. */
import { reads } from '../../../../../_class/server/route.ts';
import { wholeState } from '../../../../../_class/server/stream.ts';

export const GET = reads('either', wholeState);
