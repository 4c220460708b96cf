/**
 * zod generates faster parsers with `eval` where possible, and tests that for each schema. The page's
 * security policy refuses the test and reports it. Code that checks scripts in a browser must import this
 * file before any schema.
 */
import { config } from 'zod';

config({ jitless: true });
