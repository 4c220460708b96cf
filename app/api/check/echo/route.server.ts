/** A post that comes back, for the connection test. */
import { checkEcho } from '../../../_class/server/check.ts';

export const POST = (request: Request) => checkEcho(request);
