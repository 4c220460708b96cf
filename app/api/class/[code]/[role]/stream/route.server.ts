/** State down as it changes: one stream a browser. */
import { reads } from '../../../../../_class/route.ts';
import { eventStream } from '../../../../../_class/stream.ts';

export const GET = reads('either', eventStream);
