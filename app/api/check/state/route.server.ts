/** A question now and then, for the connection test. */
import { checkState } from '../../../_class/server/check.ts';

export const GET = (request: Request) => checkState(request);
