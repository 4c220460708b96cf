/** A question now and then, for the connection test. */
import { checkState } from '../../../_class/check.ts';

export const GET = (request: Request) => checkState(request);
