/** The camera. */
import { turntableGrip } from '../../space/turntable-grip.ts';
import type { Grip } from '../kit/grip.ts';
import type { Context } from './params.ts';

export const grips = (context: Context): readonly Grip[] => [turntableGrip(context)];
