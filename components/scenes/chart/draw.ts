/** The drawing with all layouts. */
import './all.ts';

export * from './live.ts';
