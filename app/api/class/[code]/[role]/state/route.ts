/** For clients that cannot receive a stream: one answer for each request. */
import { reads } from '../../../../../_class/route.ts';
import { fullState } from '../../../../../_class/stream.ts';

export const GET = reads('either', fullState);
