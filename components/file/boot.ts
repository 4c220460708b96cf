/**
 * Runs before the first paint: a browser that can't inflate the file's block shows the version
 * without scripts.
 */
import { readMotion, wearMotion } from '../reader/motion.ts';

if ('DecompressionStream' in window) wearMotion(readMotion());
