/**
 * Where it may evaluate text, zod writes itself faster parsers, and each schema finds out by trying as it is made. A
 * page's policy refuses the try and reports it: what checks scripts in a browser imports this before any schema.
 */
import { config } from 'zod';

config({ jitless: true });
