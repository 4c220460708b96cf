/** An answer that waits, for the connection test. */
import { checkWait } from '../../../_class/server/check.ts';

export const GET = (request: Request) => checkWait(request);
