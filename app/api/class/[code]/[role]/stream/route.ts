/** Streams changes of the state: one stream for each browser. */
import { reads } from '../../../../../_class/route.ts';
import { eventStream } from '../../../../../_class/stream.ts';

export const GET = reads('either', eventStream);
