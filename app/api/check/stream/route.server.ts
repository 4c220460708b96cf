/** An event stream that ticks and ends, for the connection test. */
import { checkStream } from '../../../_class/server/check.ts';

export const GET = (request: Request) => checkStream(request);
