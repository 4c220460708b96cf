/** A post that comes back, for the connection test. */
import { checkEcho } from '../../../_class/check.ts';

export const POST = (request: Request) => checkEcho(request);
