/** Where nothing may stay open: asked now and then, by tag. */
import { reads } from '../../../../../_class/server/route.ts';
import { poll } from '../../../../../_class/server/stream.ts';

export const GET = reads('either', (entered, request, role) => poll(entered, role, request));
