/** State down as it changes: one stream a browser. */
import { reads } from '../../../../../_class/server/route.ts';
import { eventStream } from '../../../../../_class/server/stream.ts';

export const GET = reads('either', eventStream);
