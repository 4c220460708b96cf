/** Before anything is painted: who can't inflate what lies in the file is shown what readers without scripts are. */
import { readMotion, wearMotion } from '../reader/motion.ts';

if ('DecompressionStream' in window) wearMotion(readMotion());
